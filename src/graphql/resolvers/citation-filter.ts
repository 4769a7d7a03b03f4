import type { GraphQLResolveInfo } from "graphql";
import { definitionOf, type EntityClass } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { CitationFilter } from "../../store/graph/citation-filter.js";
import type { Filter } from "../../store/read/filter.js";
import type { GraphqlContext } from "../context.js";
import type { Arguments } from "../derived/derived-field.js";
import { plannerOf } from "../plan/planner.js";
import { readFilter } from "../plan/read-filter.js";

/** The part of the citation graph that an argument describes. Throws BAD_USER_INPUT for a null in it, LIMIT_EXCEEDED for too many conditions. */
export function readCitationFilter(info: GraphQLResolveInfo, context: GraphqlContext, given: Arguments | null | undefined): CitationFilter {
  const read = (entityClass: EntityClass, input: unknown): Filter | null =>
    input == null ? null : readFilter(plannerOf(info, context), definitionOf(entityClass), input as Arguments);
  return { references: read(Reference, given?.["references"]), documents: read(Document, given?.["documents"]) };
}
