import { definitionOf } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import type { Database } from "../database.js";
import { filterSql } from "../read/filter-sql.js";
import { type Parameters, parameters } from "../read/parameters.js";
import { ALL_CITATIONS, type CitationFilter, referenceCondition } from "./citation-filter.js";
import { type RankedRequest, type RankedResult, readRanked } from "./ranked-documents.js";

/** What `mostCitedDocuments` asks: the tables of `readRanked`. */
export function mostCitedTables(given: Parameters, { filter = ALL_CITATIONS }: RankedRequest): string {
  // In two steps, so that the index on both columns gives the groups in order.
  return `pair(id, times) as (
    select r.target_id, count(*) from ${countedSql(filter, given)} and r.target_id <> r.from_id group by r.target_id, r.from_id
  ),
  ranked(id, count, refs) as materialized (select id, count(*), sum(times) from pair group by id)`;
}

// Where the documents are given, from them to what cites them; CROSS JOIN fixes that order.
function countedSql(filter: CitationFilter, given: Parameters): string {
  if (filter.documents === null) return `"reference" r where ${referenceCondition(filter, "r", given, "ALL")}`;
  const documents = filterSql(filter.documents, definitionOf(Document), "d", given, "ALL");
  return `document d cross join "reference" r on r.target_id = d.id where ${documents} and ${referenceCondition(filter, "r", given)}`;
}

/**
 * The documents that are cited most, by the number of documents that cite them (`count`); self-citations do not count. `references` is how
 * many references lead to them. The filter says which references count, for example those in letters of one year, and which documents are
 * listed, for example those of one dossier. Throws TIMEOUT.
 */
export function mostCitedDocuments(database: Database, request: RankedRequest): Promise<RankedResult> {
  const given = parameters();
  return readRanked(database, mostCitedTables(given, request), given, request);
}
