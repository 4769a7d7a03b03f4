import { definitionOf } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { Filter } from "../read/filter.js";
import { filterSql, type RowsAsked } from "../read/filter-sql.js";
import type { Parameters } from "../read/parameters.js";

/** Which part of the citation graph a question is about. */
export interface CitationFilter {
  /** Conditions on references: the others do not count. */
  readonly references: Filter | null;
  /** Conditions on the documents that are the answer, not on the one that the question starts from. */
  readonly documents: Filter | null;
}

/** The whole citation graph. */
export const ALL_CITATIONS: CitationFilter = { references: null, documents: null };

/** The condition in SQL that a reference in the table named `r` counts. */
export function referenceCondition({ references }: CitationFilter, r: string, given: Parameters, rows: RowsAsked = "FEW"): string {
  return references === null ? "true" : filterSql(references, definitionOf(Reference), r, given, rows);
}

/** The condition in SQL that the document whose id is `id` may be part of the answer. */
export function documentCondition({ documents }: CitationFilter, id: string, given: Parameters): string {
  if (documents === null) return "true";
  const d = given.alias();
  return `exists (select 1 from document ${d} where ${d}.id = ${id} and ${filterSql(documents, definitionOf(Document), d, given, "FEW")})`;
}
