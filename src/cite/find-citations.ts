import { resolveOverlaps } from "./overlap.js";
import type { Citation, CitationPlace } from "./recogniser.js";
import { tokenise } from "./tokenise.js";

/**
 * The citations in a text, sorted by place. No two of them overlap, except that the members of one range (`nrs. 15 t/m 19`) share a span.
 * `offset` is added to every span: the place of this text in a larger one.
 */
export function findCitations(text: string, place: CitationPlace, offset = 0): Citation[] {
  return resolveOverlaps(tokenise(text, place)).map((citation) => ({
    ...citation,
    start: citation.start + offset,
    end: citation.end + offset,
  }));
}
