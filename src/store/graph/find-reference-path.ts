import { ArchiveError } from "../../kernel/errors.js";
import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Reference } from "../../model/entities/reference.js";
import type { Database } from "../database.js";
import type { Statement } from "../read/page-statement.js";
import { parameters } from "../read/parameters.js";
import { ALL_CITATIONS, type CitationFilter, referenceCondition } from "./citation-filter.js";
import { citationLevels } from "./citation-levels.js";

const MAX_NODES = 50_000;
const ARRIVED = "exists (select 1 from json_each(level.frontier) where value = ?4)";

/** What is asked of two documents. */
export interface PathRequest {
  /** How many references at most. */
  readonly maxDepth: number;
  readonly filter?: CitationFilter;
  /** How many documents may be reached before the search is broken off; default 50,000. */
  readonly maxNodes?: number;
}

/**
 * What `findReferencePath` asks. It walks out from the first document until it has reached the last, then back from there, a level at a
 * time.
 */
export function pathStatement(from: Id<Document>, to: Id<Document>, request: PathRequest): Statement {
  const { maxDepth, filter = ALL_CITATIONS, maxNodes = MAX_NODES } = request;
  const given = parameters(from, maxDepth, maxNodes, to);
  const sql = `with recursive ${citationLevels("CITES", filter, given, ARRIVED)},
  back(depth, document, reference) as (
    select depth, id, null from node where id = ?4
    union all
    select back.depth - 1, r.from_id, r.id
    from back cross join "reference" r on r.id = (
      select s.id from "reference" s cross join node on node.id = s.from_id
      where s.target_id = back.document and node.depth = back.depth - 1 and ${referenceCondition(filter, "s", given)}
      order by s.id limit 1)
    where back.depth > 0
  )
  select json_object(
    'found', (select count(*) from back),
    'reached', (select count(*) from node),
    'references', (select json_group_array(reference order by depth) from back where reference is not null))`;
  return { sql, values: given.values };
}

interface PathRow {
  readonly found: number;
  readonly reached: number;
  readonly references: readonly Id<Reference>[];
}

/**
 * A shortest chain of references by which one document leads to another, each citing the next: empty where both are one document, null
 * where there is none of at most `maxDepth` references. Of several the same one is always given. The documents in between and the last
 * one must meet the filter. Throws LIMIT_EXCEEDED where more than `maxNodes` documents were reached without an answer, TIMEOUT.
 */
export async function findReferencePath(
  database: Database,
  from: Id<Document>,
  to: Id<Document>,
  request: PathRequest,
): Promise<readonly Id<Reference>[] | null> {
  const { sql, values } = pathStatement(from, to, request);
  const { found, reached, references } = await database.readJson<PathRow>(sql, values, { heavy: true });
  if (found > 0) return references;
  const { maxNodes = MAX_NODES } = request;
  if (reached <= maxNodes) return null;
  const message = `no chain was found among the ${maxNodes} documents that are nearest`;
  throw new ArchiveError("LIMIT_EXCEEDED", message, { place: from, advice: "ask for a smaller depth" });
}
