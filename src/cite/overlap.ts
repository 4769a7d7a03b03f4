import type { Span } from "../kernel/span.js";
import type { Citation } from "./recogniser.js";

/** The readings of one span by one recogniser: one citation, or the members of a range (`nrs. 15 t/m 19`), which share their words. */
type Claim = readonly [Citation, ...Citation[]];

/**
 * Chooses among citations that claim the same words: of two that overlap the more confident stays, else the longer, else the earlier.
 * Equal readings of one span become one; members of one range share a span and all stay.
 * The result is sorted by place; members of a range stand in the order in which they were read.
 */
export function resolveOverlaps(citations: readonly Citation[]): Citation[] {
  const claims = toClaims(citations.toSorted(byClaim));
  const chosen: Citation[] = [];
  for (let first = 0; first < claims.length; ) {
    const cluster = clusterFrom(claims, first);
    for (const claim of cluster.length === 1 ? cluster : chooseWithin(cluster)) chosen.push(...claim);
    first += cluster.length;
  }
  return chosen;
}

/** By place, and readings of one span by one recogniser together. */
function byClaim(a: Citation, b: Citation): number {
  return bySpan(a, b) || b.confidence - a.confidence || (a.recogniser < b.recogniser ? -1 : a.recogniser > b.recogniser ? 1 : 0);
}

/** Start ascending, end descending. */
function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function toClaims(sorted: readonly Citation[]): Claim[] {
  const claims: [Citation, ...Citation[]][] = [];
  for (const citation of sorted) {
    const claim = claims.at(-1);
    if (claim === undefined || byClaim(claim[0], citation) !== 0) claims.push([citation]);
    else if (!claim.some(({ normal }) => normal === citation.normal)) claim.push(citation);
  }
  return claims;
}

/** The run of claims from here on in which each overlaps an earlier one; claims of different runs do not meet. */
function clusterFrom(claims: readonly Claim[], first: number): readonly Claim[] {
  let next = first;
  for (let end = -1; next < claims.length; next += 1) {
    const span = claims[next]?.[0];
    if (span === undefined || (next > first && span.start >= end)) break;
    end = Math.max(end, span.end);
  }
  return claims.slice(first, next);
}

function chooseWithin(cluster: readonly Claim[]): readonly Claim[] {
  const strongestFirst = cluster.toSorted(([a], [b]) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || bySpan(a, b));
  // Sorted by place and free of overlaps, so that a claim can only meet the two between which it would stand.
  const chosen: Claim[] = [];
  for (const claim of strongestFirst) {
    const at = placeOf(claim[0], chosen);
    const [before, after] = [chosen[at - 1]?.[0], chosen[at]?.[0]];
    if ((before?.end ?? 0) <= claim[0].start && claim[0].end <= (after?.start ?? claim[0].end)) chosen.splice(at, 0, claim);
  }
  return chosen;
}

/** How many of the chosen claims begin before this span. */
function placeOf({ start }: Span, chosen: readonly Claim[]): number {
  let [low, high] = [0, chosen.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chosen[middle]?.[0].start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
