import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../database.js";
import { type Parameters, parameters } from "../read/parameters.js";
import { ALL_CITATIONS, documentCondition, referenceCondition } from "./citation-filter.js";
import { type RankedRequest, type RankedResult, readRanked } from "./ranked-documents.js";

/** How two documents are related: cited by the same documents (co-citation), or citing the same documents (bibliographic coupling). */
export type Relatedness = "CO_CITED" | "COUPLED";

// In which column of a reference the two documents stand, and in which the ones that they share.
const COLUMNS: Readonly<Record<Relatedness, readonly [own: string, shared: string]>> = {
  CO_CITED: ["target_id", "from_id"],
  COUPLED: ["from_id", "target_id"],
};

/** What `relatedDocuments` asks: the tables of `readRanked`. */
export function relatedTables(relatedness: Relatedness, given: Parameters, { filter = ALL_CITATIONS }: RankedRequest): string {
  const [own, shared] = COLUMNS[relatedness];
  // Neither of the two documents counts as one that they share: `<>` leaves out self-citations, and references that lead nowhere.
  return `shared(id) as materialized (
    select distinct r.${shared} from "reference" r where r.${own} = ?1 and r.${shared} <> ?1 and ${referenceCondition(filter, "r", given)}
  ),
  ranked(id, count, refs) as materialized (
    select r.${own}, count(distinct r.${shared}), count(*) from shared cross join "reference" r on r.${shared} = shared.id
    where r.${own} <> ?1 and r.${own} <> r.${shared} and ${referenceCondition(filter, "r", given)}
    group by r.${own} having ${documentCondition(filter, `r.${own}`, given)}
  )`;
}

/**
 * The documents that are cited by the same documents as this one, or cite the same ones, those that share most first. `count` is how many
 * documents they share, however often each is cited; `references` how many references of the other document that makes. The filter says
 * which references count and which documents are listed. Throws TIMEOUT.
 */
export function relatedDocuments(
  database: Database,
  to: Id<Document>,
  relatedness: Relatedness,
  request: RankedRequest,
): Promise<RankedResult> {
  const given = parameters(to);
  return readRanked(database, relatedTables(relatedness, given, request), given, request);
}
