import { resolveOverlaps } from "./overlap.js";
import type { Citation, CitationPlace } from "./recogniser.js";
import { tokenise } from "./tokenise.js";
import { visibleText } from "./visible-text.js";

/**
 * The citations in a text, sorted by place. No two of them overlap, except that the members of one range (`nrs. 15 t/m 19`) share a span.
 * `offset` is added to every span: the place of this text in a larger one.
 */
export function findCitations(text: string, place: CitationPlace, offset = 0): Citation[] {
  const visible = visibleText(text);
  return withoutLinksOfSources(resolveOverlaps(tokenise(visible.text, place))).map((citation) => {
    const [start, end] = [visible.sourceStart(citation.start), visible.sourceEnd(citation.end)];
    return { ...citation, surface: text.slice(start, end), start: start + offset, end: end + offset };
  });
}

/** A link printed behind the description of a source is part of that description, and is no second reference. */
function withoutLinksOfSources(citations: readonly Citation[]): readonly Citation[] {
  const links = new Set(citations.flatMap(({ kind, parts }) => (kind === "EXTERNAL" && parts.url !== undefined ? [parts.url] : [])));
  return links.size === 0 ? citations : citations.filter(({ kind, normal }) => !(kind === "URL" && normal !== null && links.has(normal)));
}
