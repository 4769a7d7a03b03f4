import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { Reference } from "../../model/entities/reference.js";
import { citationAges } from "../../store/graph/citation-ages.js";
import type { TraceDirection as TraceDirectionName } from "../../store/graph/citation-levels.js";
import type { RankedRequest, RankedResult } from "../../store/graph/ranked-documents.js";
import { DEFAULT_TRACE_NODES, traceLimits } from "../../store/graph/trace-references.js";
import type { GraphqlContext } from "../context.js";
import type { Arguments } from "../derived/derived-field.js";
import { badInput, limitExceeded } from "../errors.js";
import { answer } from "../plan/answer.js";
import {
  CitationFilter,
  CitedConnection,
  CoCitationConnection,
  CouplingConnection,
  Trace,
  TraceDirection,
} from "../types/citation-types.js";
import { FORWARD_ARGUMENTS } from "../types/connections.js";
import { readCitationFilter } from "./citation-filter.js";
import { findDocument, requireDocument } from "./find-document.js";
import { rankedPage } from "./ranked-page.js";

const [FIRST, AFTER] = FORWARD_ARGUMENTS;
const FORWARDS = [{ description: FIRST?.doc ?? "" }, { description: AFTER?.doc ?? "" }] as const;
const FILTERED = { nullable: true, description: "Which references count, and which documents." } as const;
const IDENTIFIER = "Any official number of the document.";

/** The questions about who cites whom. */
@Resolver()
export class Citations {
  @Query(() => Trace, { description: "What is reached from a document along its references, breadth first." })
  async trace(
    @Arg("from", () => String, { description: IDENTIFIER }) from: string,
    @Arg("direction", () => TraceDirection, { description: "Which way references are followed." }) direction: TraceDirectionName,
    @Arg("depth", () => Int, { nullable: true, defaultValue: 2, description: "How many references lie between at most, from 0." })
    depth: number | null,
    @Arg("filter", () => CitationFilter, FILTERED) filter: Arguments | null,
    @Arg("maxNodes", () => Int, { nullable: true, defaultValue: DEFAULT_TRACE_NODES, description: "How many documents at most, from 1." })
    maxNodes: number | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const request = {
      direction,
      depth: checked("depth", depth ?? 2, 0, context.limits.traceDepth),
      filter: readCitationFilter(info, context, filter),
      limits: traceLimits(checked("maxNodes", maxNodes ?? DEFAULT_TRACE_NODES, 1, context.limits.traceNodes)),
    };
    const trace = await context.services.trace(await requireDocument(context, "from", from), request);
    const nodes = trace.nodes.map((node) => ({ document: node.id, depth: node.depth }));
    const truncated = trace.cutBy.some((cut) => cut !== "DEPTH");
    return answer({ ...trace, nodes, ages: citationAges(trace.links), truncated }, info, context);
  }

  @Query(() => [Reference], {
    nullable: true,
    description: "A shortest chain of references from one document to another; null where there is none.",
  })
  async tracePath(
    @Arg("from", () => String, { description: "Any official number of the document that cites." }) from: string,
    @Arg("to", () => String, { description: "Any official number of the document to be reached." }) to: string,
    @Arg("maxDepth", () => Int, { nullable: true, defaultValue: 6, description: "How many references at most." }) maxDepth: number | null,
    @Arg("filter", () => CitationFilter, FILTERED) filter: Arguments | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const steps = checked("maxDepth", maxDepth ?? 6, 0, context.limits.traceDepth);
    const request = { maxDepth: steps, filter: readCitationFilter(info, context, filter) };
    const [start, end] = await Promise.all([findDocument(context, from), findDocument(context, to)]);
    return answer(start === null || end === null ? null : await context.services.tracePath(start, end, request), info, context);
  }

  @Query(() => CoCitationConnection, {
    description: "Documents that are cited by the documents that cite this one, those with most of them first (co-citation).",
  })
  async coCited(
    @Arg("with", () => String, { description: IDENTIFIER }) withDocument: string,
    @Arg("filter", () => CitationFilter, FILTERED) filter: Arguments | null,
    @Arg("first", () => Int, { nullable: true, ...FORWARDS[0] }) first: number | null,
    @Arg("after", () => String, { nullable: true, ...FORWARDS[1] }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const document = await requireDocument(context, "with", withDocument);
    return ranked("coCited", { filter, first, after }, info, context, (request) => context.services.related(document, "CO_CITED", request));
  }

  @Query(() => CouplingConnection, {
    description: "Documents that cite what this one cites, those that share most with it first (bibliographic coupling).",
  })
  async coupled(
    @Arg("with", () => String, { description: IDENTIFIER }) withDocument: string,
    @Arg("filter", () => CitationFilter, FILTERED) filter: Arguments | null,
    @Arg("first", () => Int, { nullable: true, ...FORWARDS[0] }) first: number | null,
    @Arg("after", () => String, { nullable: true, ...FORWARDS[1] }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const document = await requireDocument(context, "with", withDocument);
    return ranked("coupled", { filter, first, after }, info, context, (request) => context.services.related(document, "COUPLED", request));
  }

  @Query(() => CitedConnection, {
    description:
      "The documents that are cited most, for example of one dossier, or by the letters of one year; by how many documents cite them.",
  })
  mostCited(
    @Arg("filter", () => CitationFilter, FILTERED) filter: Arguments | null,
    @Arg("first", () => Int, { nullable: true, ...FORWARDS[0] }) first: number | null,
    @Arg("after", () => String, { nullable: true, ...FORWARDS[1] }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return ranked("mostCited", { filter, first, after }, info, context, (request) => context.services.mostCited(request));
  }
}

interface RankedArguments {
  readonly filter: Arguments | null;
  readonly first: number | null;
  readonly after: string | null;
}

function ranked(
  name: string,
  { filter, ...page }: RankedArguments,
  info: GraphQLResolveInfo,
  context: GraphqlContext,
  read: (request: RankedRequest) => Promise<RankedResult>,
): Promise<unknown> {
  const wanted = readCitationFilter(info, context, filter);
  return rankedPage(name, page, info, context, async (size, position) => {
    const after = position === null ? null : { count: position.rank, id: position.id };
    const { items, total } = await read({ first: size, after, filter: wanted });
    return { total, items: items.map(({ id, count, references }) => ({ rank: count, node: id, count, references })) };
  });
}

function checked(argument: string, value: number, from: number, allowed: number): number {
  if (value < from) throw badInput(`must be ${from} or more; found ${value}`, argument);
  if (value > allowed) throw limitExceeded(argument, allowed, value);
  return value;
}
