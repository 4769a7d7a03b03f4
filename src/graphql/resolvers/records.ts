import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { fromIri } from "../../kernel/iri.js";
import { Node } from "../../model/define/entity.js";
import { DateTimeScalar } from "../../model/define/scalars.js";
import { Council } from "../../model/entities/council.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import { Presidency } from "../../model/entities/presidency.js";
import type { GraphqlContext } from "../context.js";
import { limitExceeded } from "../errors.js";
import { answer } from "../plan/answer.js";
import { DocumentState } from "../types/document-state.js";
import { statesOf } from "./document-states.js";
import { findDocumentThen } from "./find-document.js";
import { AS_OF, readAsOf } from "./read-as-of.js";

/** Single records at the root of the query, by what officials call them. What the archive does not know is null, not an error. */
@Resolver()
export class Records {
  @Query(() => Node, { nullable: true, description: "The thing with this IRI." })
  node(
    @Arg("id", () => ID, { description: "Its IRI." }) id: string,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return readAsOf(context, asOf, (archive) => answer(fromIri(context.baseIri, id), info, context, archive));
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "The things with these IRIs, in the same order; null for each that the archive does not know.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Their IRIs." }) ids: readonly string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    if (ids.length > context.limits.ids) throw limitExceeded("ids", context.limits.ids, ids.length);
    return answer(
      ids.map((id) => fromIri(context.baseIri, id)),
      info,
      context,
    );
  }

  @Query(() => Council, { nullable: true, description: "The Council with this slug." })
  council(
    @Arg("slug", () => String, { description: "First day, formation, and how they met if not as usual: 2025-10-09-telecom-informal." })
    slug: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return answer(`council/${slug}`, info, context);
  }

  @Query(() => Presidency, { nullable: true, description: "The presidency with this key." })
  presidency(
    @Arg("key", () => String, { description: "Year and half: 2025-2." }) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return answer(`presidency/${key}`, info, context);
  }

  @Query(() => Dossier, { nullable: true, description: "The dossier with this number." })
  dossier(
    @Arg("number", () => String, { description: "Number with its suffix, in any spelling: 21501-33, 21 501-33." }) number: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return answer(`dossier/${context.services.normaliseDossier(number) ?? number}`, info, context);
  }

  @Query(() => Document, { nullable: true, description: "The document with this identifier." })
  document(
    @Arg("identifier", () => String, {
      description: "Any official number of it in any spelling: kst-21501-33-1149; 21 501-33, nr. 1149; 2025D40209.",
    })
    identifier: string,
    @Arg("asOf", () => DateTimeScalar, AS_OF) asOf: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return readAsOf(context, asOf, async (archive) => answer(await findDocumentThen(archive, context, identifier), info, context, archive));
  }

  @Query(() => [DocumentState], {
    description:
      "The states that a document has gone through, with all that belongs to it, the first one first: the moments that asOf can be asked with. None for a document that never was there.",
  })
  async documentStates(
    @Arg("identifier", () => String, {
      description: "Any official number of it in any spelling; of a document that is gone, the one that it was known by.",
    })
    identifier: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    return answer(await statesOf(context, identifier), info, context);
  }
}
