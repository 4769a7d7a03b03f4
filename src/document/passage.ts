import type { Span } from "../kernel/span.js";
import type { Inset } from "./model.js";

/** A text that was cleaned out of a span of the source: what `sourceSpan` needs to find the way back. */
export interface CleanedSpan extends Span {
  readonly text: string;
  readonly insets: readonly Inset[];
}

/** The words that stand in the cleaned text for an inset: one space, one block, or nothing. */
export function insetText(inset: Inset): string {
  if (inset.kind === "LINE_BREAK" || inset.kind === "SPACE") return " ";
  return inset.kind === "REDACTION" ? "█" : "";
}

/**
 * The span in the source of the range `[start, end)` of a passage's cleaned text. Insets inside the range lie inside the span; insets that
 * only touch its ends stay outside. An empty range gives an empty span.
 */
export function sourceSpan(passage: CleanedSpan, start: number, end: number): Span {
  const first = sourceOfCharacter(passage, start);
  if (end <= start) return { start: first.start, end: first.start };
  return { start: first.start, end: sourceOfCharacter(passage, end - 1).end };
}

// The source of the character at one offset of the cleaned text; at the end of the text, the end of the last plain run.
function sourceOfCharacter(passage: CleanedSpan, offset: number): Span {
  let source = passage.start;
  let cleaned = 0;
  for (const inset of passage.insets) {
    if (offset < cleaned + (inset.start - source)) break;
    cleaned += inset.start - source;
    source = inset.end;
    if (insetText(inset) === "") continue;
    if (offset === cleaned) return { start: inset.start, end: inset.end };
    cleaned += 1;
  }
  const at = source + (offset - cleaned);
  return { start: at, end: at + 1 };
}
