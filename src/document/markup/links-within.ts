import type { Span } from "../../kernel/span.js";
import type { ParsedLink } from "../model.js";

/** The links that lie within one of the spans (of a document, of its notes), in order, the first of those that begin at one place. */
export function linksWithin(links: readonly ParsedLink[], spans: readonly Span[]): readonly ParsedLink[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const own: ParsedLink[] = [];
  let next = 0;
  let end = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    for (let span = sorted[next]; span !== undefined && span.start <= link.start; span = sorted[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    if (link.end <= end && own.at(-1)?.start !== link.start) own.push(link);
  }
  return own;
}
