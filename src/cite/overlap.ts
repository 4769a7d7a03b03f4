import { overlaps, type Span } from "../kernel/span.js";
import type { Citation } from "./recogniser.js";

/** The readings of one span by one recogniser: one citation, or the members of a range (`nrs. 15 t/m 19`), which share their words. */
interface Claim extends Span {
  readonly confidence: number;
  /** By normal form, so that equal readings become one. */
  readonly members: Map<string | null, Citation>;
}

/**
 * Chooses among citations that claim the same words: of two that overlap the more confident stays, else the longer, else the earlier.
 * Equal readings of one span become one; members of one range share a span and all stay.
 * The result is sorted by place; members of a range stand in the order in which they were read.
 */
export function resolveOverlaps(citations: readonly Citation[]): Citation[] {
  const sorted = toClaims(citations).sort(bySpan);
  const chosen = clusters(sorted).flatMap((cluster) => (cluster.length === 1 ? cluster : chooseWithin(cluster)));
  return chosen.flatMap(({ members }) => [...members.values()]);
}

function toClaims(citations: readonly Citation[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const citation of citations) {
    const { start, end, confidence } = citation;
    const key = `${start} ${end} ${confidence} ${citation.recogniser}`;
    const claim = claims.get(key) ?? { start, end, confidence, members: new Map<string | null, Citation>() };
    if (!claim.members.has(citation.normal)) claim.members.set(citation.normal, citation);
    claims.set(key, claim);
  }
  return [...claims.values()];
}

/** Start ascending, end descending. */
function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Runs of claims in which each overlaps an earlier one; claims of different runs do not meet. */
function clusters(sorted: readonly Claim[]): Claim[][] {
  const runs: Claim[][] = [];
  let end = -1;
  for (const claim of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && claim.start < end) run.push(claim);
    else runs.push([claim]);
    end = Math.max(end, claim.end);
  }
  return runs;
}

function chooseWithin(cluster: readonly Claim[]): Claim[] {
  const strongestFirst = [...cluster].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || bySpan(a, b));
  const chosen: Claim[] = [];
  for (const claim of strongestFirst) {
    if (!chosen.some((other) => overlaps(other, claim))) chosen.push(claim);
  }
  return chosen.sort(bySpan);
}
