import { expect } from "vitest";
import type { ParsedFile } from "../../src/document/model.js";
import { type CleanedSpan, cleanedRange, insetText, sourceSpan } from "../../src/document/passage.js";

/** The words of a span of the source, made by taking out of it what was taken out of the text it belongs to. */
function wordsOf(source: string, { insets }: CleanedSpan, span: { start: number; end: number }): string {
  let text = "";
  let at = span.start;
  for (const inset of insets.filter(({ start, end }) => start >= span.start && end <= span.end)) {
    text += source.slice(at, inset.start) + insetText(inset);
    at = inset.end;
  }
  return text + source.slice(at, span.end);
}

/** All texts that were read of a file: its passages, then its footnotes, with their places. */
export function textsRead({ parts }: ParsedFile): readonly CleanedSpan[] {
  const passages = parts.flatMap((part) => part.passages);
  const notes = parts.flatMap((part) => part.footnotes.map(({ note, text, insets }) => ({ ...note, text, insets })));
  return [...passages, ...notes];
}

/**
 * The laws of spans: every text can be made again from its source; every range of it leads to the source and back; passages stand in order and do
 * not overlap; a footnote's marker stands where it is said to stand.
 *
 * @param at picks the ranges that are looked at: any numbers will do
 */
export function expectSpansToHold(file: ParsedFile, at: readonly (readonly [from: number, length: number])[]): void {
  const { text: source } = file.source;
  for (const cleaned of textsRead(file)) {
    expect(wordsOf(source, cleaned, cleaned)).toBe(cleaned.text);
    for (const [from, length] of at) {
      const start = from % (cleaned.text.length + 1);
      const end = Math.min(cleaned.text.length, start + 1 + length);
      if (end <= start || splitsInset(cleaned, start) || splitsInset(cleaned, end)) continue;
      const span = sourceSpan(cleaned, start, end);
      expect(wordsOf(source, cleaned, span)).toBe(cleaned.text.slice(start, end));
      expect(cleanedRange(cleaned, span)).toEqual({ start, end });
    }
  }
  const passages = file.parts.flatMap((part) => part.passages);
  passages.forEach((passage, index) => {
    expect(passage.order).toBe(index);
    expect(passage.start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0);
    expect(passage.text).not.toMatch(/<\/?(?:w:|p\b|a\b)/u);
    if (passage.kind !== "TABLE_ROW") expect(passage.text).not.toMatch(/^\s|\s$| {2}|\t/u);
  });
  for (const { marker, passage, at: place, number } of file.parts.flatMap((part) => part.footnotes)) {
    const inset = passages[passage ?? -1]?.insets.find(({ kind, label }) => kind === "FOOTNOTE_MARKER" && label === number);
    expect(inset?.at).toBe(place);
    expect((inset?.start ?? Number.NaN) <= (marker?.start ?? 0) && (marker?.end ?? Number.NaN) <= (inset?.end ?? 0)).toBe(true);
  }
}

// A number that was printed for a paragraph stands for one piece of mark-up; nothing leads to a part of it.
function splitsInset({ insets }: CleanedSpan, offset: number): boolean {
  return insets.some((inset) => inset.at < offset && offset < inset.at + insetText(inset).length);
}
