import type { GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import type { SearchType as SearchTypeName } from "../../store/search/search-types.js";
import type { GraphqlContext } from "../context.js";
import { limitExceeded } from "../errors.js";
import { schemaTerms } from "../linked-data/schema-terms.js";
import { answer } from "../plan/answer.js";
import { snippetHtml } from "../snippet-html.js";
import { Archive, type SchemaTerm, SearchConnection, SearchType } from "../types/archive-types.js";
import { FORWARD_ARGUMENTS } from "../types/connections.js";
import { ParsedReference } from "../types/parsed-reference.js";
import { rankedPage } from "./ranked-page.js";

const [FIRST, AFTER] = FORWARD_ARGUMENTS;

/** The questions that other parts of the archive answer; what they find is read as any other record. */
@Resolver()
export class Services {
  @Query(() => Archive, { description: "The archive as a whole: what it holds, when it changed, under which licence." })
  async archive(@Info() info: GraphQLResolveInfo, @Ctx() context: GraphqlContext): Promise<unknown> {
    return answer({ ...(await context.services.archive()), terms: termList(info.schema) }, info, context);
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

function termList(schema: GraphQLSchema): readonly SchemaTerm[] {
  return schemaTerms(schema).map(({ type, member, term }) => ({
    type,
    member,
    iri: term.iri ?? null,
    inverse: term.inverse ?? false,
    language: term.language ?? null,
    datatype: term.datatype ?? null,
    why: term.why ?? null,
  }));
}

function limitText({ limits }: GraphqlContext, argument: string, text: string): void {
  if (text.length > limits.text) throw limitExceeded(argument, limits.text, text.length);
}
