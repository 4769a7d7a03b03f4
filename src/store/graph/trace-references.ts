import { ArchiveError } from "../../kernel/errors.js";
import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Reference } from "../../model/entities/reference.js";
import type { Database } from "../database.js";
import { citationLevels, type TraceDirection } from "./citation-levels.js";

/** What is reached from a document along references that lead to a document, breadth first. */
export interface TraceResult {
  /** In order of depth, then id; the first is the document itself with depth 0. */
  readonly nodes: readonly { readonly id: Id<Document>; readonly depth: number }[];
  /** The references between them, self-citations included, in order of the depth at which they were followed, then id. */
  readonly edges: readonly Id<Reference>[];
  /** Whether a limit cut the trace short. */
  readonly truncated: boolean;
}

/** How much a trace may give back. */
export interface TraceLimits {
  readonly maxNodes: number;
  readonly maxEdges: number;
}

const DEFAULT_LIMITS: TraceLimits = { maxNodes: 1_000, maxEdges: 10_000 };

// A reference is followed from the document where the trace stands when it comes upon it.
const FOLLOWED_AT: Readonly<Record<TraceDirection, string>> = {
  CITES: "citing.depth",
  CITED_BY: "cited.depth",
  BOTH: "min(citing.depth, cited.depth)",
};

/** What `traceReferences` asks. Parameters: document, depth, number of nodes, number of edges. */
export function traceStatement(direction: TraceDirection): string {
  return `with recursive ${citationLevels(direction)},
  kept(id, depth) as materialized (select id, depth from node order by depth, id limit ?3),
  edge(id, depth) as materialized (
    select r.id, ${FOLLOWED_AT[direction]}
    from kept citing cross join "reference" r on r.from_id = citing.id cross join kept cited on cited.id = r.target_id
    order by 2, 1 limit ?4 + 1
  )
  select json_object(
    'nodes', (select json_group_array(json_object('id', id, 'depth', depth) order by depth, id) from kept),
    'edges', (select json_group_array(id order by depth, id) from (select id, depth from edge order by depth, id limit ?4)),
    'truncated', json(iif((select count(*) from node) > ?3 or (select count(*) from edge) > ?4, 'true', 'false')))`;
}

/**
 * Follows references from a document up to a depth (0 gives the document alone). Only references that lead to one document are followed.
 * Throws NOT_FOUND where the archive has no such document, TIMEOUT.
 */
export async function traceReferences(
  database: Database,
  from: Id<Document>,
  direction: TraceDirection,
  depth: number,
  limits: TraceLimits = DEFAULT_LIMITS,
): Promise<TraceResult> {
  const parameters = [from, depth, limits.maxNodes, limits.maxEdges];
  const result = await database.readJson<TraceResult>(traceStatement(direction), parameters, { heavy: true });
  if (result.nodes.length > 0) return result;
  throw new ArchiveError("NOT_FOUND", "the archive has no such document", { place: from, advice: "check the identifier" });
}
