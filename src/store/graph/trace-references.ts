import { ArchiveError } from "../../kernel/errors.js";
import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Reference } from "../../model/entities/reference.js";
import type { ReferenceKind } from "../../vocab/lists/reference.js";
import type { Database } from "../database.js";
import type { Statement } from "../read/page-statement.js";
import { type Parameters, parameters } from "../read/parameters.js";
import { ALL_CITATIONS, type CitationFilter, documentCondition, referenceCondition } from "./citation-filter.js";
import { citationLevels, citationStep, type TraceDirection } from "./citation-levels.js";

/** That one document cites another, or itself, however often. */
export interface CitationLink {
  readonly from: Id<Document>;
  readonly to: Id<Document>;
  /** How many references lead from the one to the other, from 1. */
  readonly times: number;
  /** Their kinds, each once, the most frequent first, then the one that stands first in the document. */
  readonly kinds: readonly ReferenceKind[];
  /** Days from the date of the cited document to that of the citing one; null where either is unknown. */
  readonly days: number | null;
}

/** What cut a trace short: the limit of documents, the limit of references, or the depth, beyond which it would have reached more. */
export type TraceCut = "NODES" | "EDGES" | "DEPTH";

/** What is reached from a document along references that lead to a document, breadth first. */
export interface TraceResult {
  /** In order of depth, then id; the first is the document itself with depth 0. */
  readonly nodes: readonly { readonly id: Id<Document>; readonly depth: number }[];
  /** The references between them, self-citations included, in order of the depth at which they were followed, then id. */
  readonly edges: readonly Id<Reference>[];
  /** The same references, those between the same two documents taken together; in order of depth, then of the ids of both documents. */
  readonly links: readonly CitationLink[];
  /** Empty where the trace is complete. */
  readonly cutBy: readonly TraceCut[];
}

/** How much a trace may give back. */
export interface TraceLimits {
  readonly maxNodes: number;
  readonly maxEdges: number;
}

/** How many documents a trace gives where nobody says. */
export const DEFAULT_TRACE_NODES = 1_000;

const EDGES_A_NODE = 10;

/** The limits of a trace of so many documents at most. */
export function traceLimits(maxNodes = DEFAULT_TRACE_NODES): TraceLimits {
  return { maxNodes, maxEdges: maxNodes * EDGES_A_NODE };
}

/** What a trace is asked for. */
export interface TraceRequest {
  readonly direction: TraceDirection;
  /** How many references lie between at most; 0 gives the document alone. */
  readonly depth: number;
  readonly filter?: CitationFilter;
  readonly limits?: TraceLimits;
}

// A reference is followed from the document where the trace stands when it comes upon it.
const FOLLOWED_AT: Readonly<Record<TraceDirection, string>> = {
  CITES: "citing.depth",
  CITED_BY: "cited.depth",
  BOTH: "min(citing.depth, cited.depth)",
};

/** What `traceReferences` asks of a document. */
export function traceStatement(
  from: Id<Document>,
  { direction, depth, filter = ALL_CITATIONS, limits = traceLimits() }: TraceRequest,
): Statement {
  const given = parameters(from, depth, limits.maxNodes, limits.maxEdges);
  const sql = `with recursive ${citationLevels(direction, filter, given)},
  kept(id, depth) as materialized (select id, depth from node order by depth, id limit ?3),
  edge(id, source, target, kind, place, depth) as materialized (
    select r.id, r.from_id, r.target_id, r.kind, r."order", ${FOLLOWED_AT[direction]}
    from kept citing cross join "reference" r on r.from_id = citing.id cross join kept cited on cited.id = r.target_id
    where ${referenceCondition(filter, "r", given)}
    order by 6, 1 limit ?4 + 1
  ),
  shown as materialized (select * from edge order by depth, id limit ?4),
  kinds as (select source, target, kind, count(*) as times, min(place) as place, min(depth) as depth from shown group by 1, 2, 3),
  link as (
    select source, target, sum(times) as times, json_group_array(kind order by times desc, place) as kinds, min(depth) as depth
    from kinds group by 1, 2
  )
  select json_object(
    'nodes', (select json_group_array(json_object('id', id, 'depth', depth) order by depth, id) from kept),
    'edges', (select json_group_array(id order by depth, id) from shown),
    'links', (select json_group_array(json_object('from', source, 'to', target, 'times', times, 'kinds', json(kinds), 'days',
        cast(julianday(citing.date) - julianday(cited.date) as integer)) order by link.depth, source, target)
      from link cross join document citing on citing.id = source cross join document cited on cited.id = target),
    'cutBy', (select json_group_array(cut) from (${cutSql(direction, filter, given)})))`;
  return { sql, values: given.values };
}

// Whether more lies beyond the depth is asked only where the depth is what ended the trace.
function cutSql(direction: TraceDirection, filter: CitationFilter, given: Parameters): string {
  const last = "(select id from node where depth = ?2)";
  return `select 'NODES' as cut where (select count(*) from node) > ?3
    union all select 'EDGES' where (select count(*) from edge) > ?4
    union all select 'DEPTH' where (select count(*) from node) <= ?3 and exists (
      select 1 from (${citationStep(direction, last, filter, given)}) n
      where n.id not in (select id from node) and ${documentCondition(filter, "n.id", given)})`;
}

/**
 * Follows references from a document up to a depth. Only references that lead to one document are followed.
 * Throws NOT_FOUND where the archive has no such document, TIMEOUT.
 */
export async function traceReferences(database: Database, from: Id<Document>, request: TraceRequest): Promise<TraceResult> {
  const { sql, values } = traceStatement(from, request);
  const result = await database.readJson<TraceResult>(sql, values, { heavy: true });
  if (result.nodes.length > 0) return result;
  throw new ArchiveError("NOT_FOUND", "the archive has no such document", { place: from, advice: "check the identifier" });
}
