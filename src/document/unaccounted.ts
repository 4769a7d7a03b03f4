import type { Span } from "../kernel/span.js";
import type { ParsedFile } from "./model.js";

/**
 * The spans of the source that a reader has lost or read twice: visible characters outside every passage, and overlaps of passages. A reader
 * that accounts for every character gives none.
 */
export function unaccounted(file: ParsedFile): readonly Span[] {
  const { text } = file.source;
  const lost: Span[] = [];
  let end = 0;
  for (const passage of file.parts.flatMap((part) => part.passages)) {
    if (passage.start < end) lost.push({ start: passage.start, end: Math.min(end, passage.end) });
    else lost.push(...visible(text, end, passage.start));
    end = Math.max(end, passage.end);
  }
  return [...lost, ...visible(text, end, text.length)];
}

function visible(text: string, start: number, end: number): Span[] {
  const gap = text.slice(start, end);
  if (gap.trim() === "") return [];
  const first = start + (gap.length - gap.trimStart().length);
  return [{ start: first, end: first + gap.trim().length }];
}
