import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { Reference } from "../../model/entities/reference.js";
import type { TraceDirection as TraceDirectionName } from "../../store/graph/citation-levels.js";
import type { SearchType as SearchTypeName } from "../../store/search/search-types.js";
import type { GraphqlContext } from "../context.js";
import { badInput, limitExceeded } from "../errors.js";
import { answer } from "../plan/answer.js";
import { snippetHtml } from "../snippet-html.js";
import {
  Archive,
  CoCitationConnection,
  ParsedReference,
  SearchConnection,
  SearchType,
  Trace,
  TraceDirection,
} from "../types/archive-types.js";
import { FORWARD_ARGUMENTS } from "../types/connections.js";
import { findDocument, requireDocument } from "./find-document.js";
import { type ForwardArguments, rankedPage } from "./ranked-page.js";

const [FIRST, AFTER] = FORWARD_ARGUMENTS;

/** The questions that other parts of the archive answer; what they find is read as any other record. */
@Resolver()
export class Services {
  @Query(() => Archive, { description: "The archive as a whole: what it holds, when it changed, under which licence." })
  async archive(@Info() info: GraphQLResolveInfo, @Ctx() context: GraphqlContext): Promise<unknown> {
    return answer(await context.services.archive(), info, context);
  }

  @Query(() => SearchConnection, { description: "Full-text search in Dutch, best first." })
  search(
    @Arg("query", () => String, { description: 'Words; "several words" in quotation marks stand together.' }) query: string,
    @Arg("types", () => [SearchType], { nullable: true, description: "Only hits of these types." }) types: readonly SearchTypeName[] | null,
    @Arg("first", () => Int, { nullable: true, description: FIRST?.doc ?? "" }) first: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER?.doc ?? "" }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    limitText(context, "query", query);
    return rankedPage("search", { first, after }, info, context, async (size, position) => {
      const start = position === null ? null : { score: position.rank, id: position.id };
      const { hits, total } = await context.services.search(query, { types: types ?? null, first: size, after: start });
      return {
        total,
        items: hits.map((hit) => ({ rank: hit.score, node: hit.id, type: hit.type, score: hit.score, snippet: snippetHtml(hit.snippet) })),
      };
    });
  }

  @Query(() => Trace, { description: "What is reached from a document along its references, breadth first." })
  async trace(
    @Arg("from", () => String, { description: "Any official number of the document." }) from: string,
    @Arg("direction", () => TraceDirection, { description: "Which way references are followed." }) direction: TraceDirectionName,
    @Arg("depth", () => Int, { nullable: true, defaultValue: 2, description: "How many references lie between at most, from 0." }) depth:
      | number
      | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const steps = checkedDepth(context, "depth", depth ?? 2);
    const trace = await context.services.trace(await requireDocument(context, "from", from), direction, steps);
    return answer({ ...trace, nodes: trace.nodes.map((node) => ({ document: node.id, depth: node.depth })) }, info, context);
  }

  @Query(() => [Reference], {
    nullable: true,
    description: "A shortest chain of references from one document to another; null where there is none.",
  })
  async tracePath(
    @Arg("from", () => String, { description: "Any official number of the document that cites." }) from: string,
    @Arg("to", () => String, { description: "Any official number of the document to be reached." }) to: string,
    @Arg("maxDepth", () => Int, { nullable: true, defaultValue: 6, description: "How many references at most." }) maxDepth: number | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const steps = checkedDepth(context, "maxDepth", maxDepth ?? 6);
    const [start, end] = await Promise.all([findDocument(context, from), findDocument(context, to)]);
    return answer(start === null || end === null ? null : await context.services.tracePath(start, end, steps), info, context);
  }

  @Query(() => CoCitationConnection, { description: "Documents that are cited by the documents that cite this one, most often first." })
  async coCited(
    @Arg("with", () => String, { description: "Any official number of the document." }) withDocument: string,
    @Arg("first", () => Int, { nullable: true, description: FIRST?.doc ?? "" }) first: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER?.doc ?? "" }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const document = await requireDocument(context, "with", withDocument);
    const given: ForwardArguments = { first, after };
    return rankedPage("coCited", given, info, context, async (size, position) => {
      const start = position === null ? null : { count: position.rank, id: position.id };
      const { items, total } = await context.services.coCited(document, { first: size, after: start });
      return { total, items: items.map((item) => ({ rank: item.count, node: item.id, count: item.count })) };
    });
  }

  @Query(() => [ParsedReference], {
    description: "The references in any text, with their places and how far each can be followed. Nothing is stored.",
  })
  async parseReferences(
    @Arg("text", () => String, { description: "The text." }) text: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    limitText(context, "text", text);
    return answer(await context.services.parseReferences(text), info, context);
  }
}

function limitText({ limits }: GraphqlContext, argument: string, text: string): void {
  if (text.length > limits.text) throw limitExceeded(argument, limits.text, text.length);
}

function checkedDepth({ limits }: GraphqlContext, argument: string, depth: number): number {
  if (depth < 0) throw badInput(`must be 0 or more; found ${depth}`, argument);
  if (depth > limits.traceDepth) throw limitExceeded(argument, limits.traceDepth, depth);
  return depth;
}
