import type { Span } from "../kernel/span.js";
import type { Inset } from "./model.js";

/** A text that was cleaned out of a span of the source: what `sourceSpan` needs to find the way back. */
export interface CleanedSpan extends Span {
  readonly text: string;
  readonly insets: readonly Inset[];
}

/** The words that stand in the cleaned text for an inset: one space, one block, a character, or nothing. */
export function insetText(inset: Pick<Inset, "kind" | "as">): string {
  if (inset.as !== undefined) return inset.as;
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
function sourceOfCharacter({ start, insets }: CleanedSpan, offset: number): Span {
  const next = firstWhere(insets, (inset) => inset.at + insetText(inset).length > offset);
  const inset = insets[next];
  if (inset !== undefined && inset.at <= offset) return { start: inset.start, end: inset.end };
  const before = insets[next - 1];
  const at = before === undefined ? start + offset : before.end + (offset - before.at - insetText(before).length);
  return { start: at, end: at + 1 };
}

// The index of the first inset for which something is true, of insets in order for which it is false first and then true.
function firstWhere(insets: readonly Inset[], isTrue: (inset: Inset) => boolean): number {
  let first = 0;
  let after = insets.length;
  while (first < after) {
    const middle = Math.floor((first + after) / 2);
    if (isTrue(insets[middle] as Inset)) after = middle;
    else first = middle + 1;
  }
  return first;
}

/**
 * The range of a passage's cleaned text that stands for a span of the source: what `sourceSpan` leads to that span. An end of the span
 * that falls within an inset is moved to where the inset was taken out.
 */
export function cleanedRange(passage: CleanedSpan, span: Span): Span {
  return { start: cleanedOffset(passage, span.start), end: cleanedOffset(passage, span.end) };
}

function cleanedOffset({ start, text, insets }: CleanedSpan, at: number): number {
  const before = insets[firstWhere(insets, (inset) => inset.start >= at) - 1];
  if (before === undefined) return Math.min(text.length, Math.max(0, at - start));
  if (at < before.end) return before.at;
  return Math.min(text.length, before.at + insetText(before).length + (at - before.end));
}
