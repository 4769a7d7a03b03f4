import type { Span } from "../kernel/span.js";
import type { ParsedFile, ParsedFootnote, Passage } from "./model.js";

/**
 * The spans of the source that a reader has lost or read twice: visible characters outside every passage, and overlaps of passages; in a source
 * with mark-up also words that went out of a passage with a tag, or with a note that is no footnote. A reader that accounts for every character
 * gives none.
 */
export function unaccounted(file: ParsedFile): readonly Span[] {
  const { text, form } = file.source;
  const visible = form === "PLAIN" ? visibleSpans : visibleWords;
  const passages = file.parts.flatMap((part) => part.passages);
  const lost: Span[] = [];
  let end = 0;
  for (const passage of passages) {
    if (passage.start < end) lost.push({ start: passage.start, end: Math.min(end, passage.end) });
    else lost.push(...visible(text, end, passage.start));
    end = Math.max(end, passage.end);
  }
  lost.push(...visible(text, end, text.length));
  if (form === "PLAIN") return lost;
  const footnotes = file.parts.flatMap((part) => part.footnotes);
  return [...lost, ...lostInMarkup(text, [...passages, ...footnotes]), ...lostInNotes(text, passages, footnotes)];
}

function visibleSpans(text: string, start: number, end: number): Span[] {
  const gap = text.slice(start, end);
  if (gap.trim() === "") return [];
  const first = start + (gap.length - gap.trimStart().length);
  return [{ start: first, end: first + gap.trim().length }];
}

// All that is mark-up, and references to characters that are white space.
const MARKUP =
  /<!--(?:(?!-->)[\s\S])*-->|<\?(?:(?!\?>)[\s\S])*\?>|<!\[CDATA\[|\]\]>|<[!/]?[\p{L}_:](?:[^>"']|"[^"]*"|'[^']*')*>|&(?:nbsp|#160|#xA0);|^\xEF\xBB\xBF/giu;

// Blanked out, so that what is left stands where it stood.
function visibleWords(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end).replace(MARKUP, (markup) => " ".repeat(markup.length));
  return visibleSpans(words, 0, words.length).map((span) => ({ start: span.start + start, end: span.end + start }));
}

function lostInMarkup(text: string, read: readonly Pick<Passage, "insets">[]): Span[] {
  return read.flatMap(({ insets }) =>
    insets.filter(({ kind }) => kind === "MARKUP").flatMap(({ start, end }) => visibleWords(text, start, end)),
  );
}

// A note is read where it stands: of the piece that was taken out only its number is left.
function lostInNotes(text: string, passages: readonly Passage[], footnotes: readonly ParsedFootnote[]): Span[] {
  const read = footnotes
    .flatMap(({ note, marker }) => (marker === undefined ? [note] : [marker, note]))
    .toSorted((a, b) => a.start - b.start);
  const lost: Span[] = [];
  let next = 0;
  for (const { start, end } of passages.flatMap(({ insets }) => insets.filter(({ kind }) => kind === "NOTE"))) {
    let at = start;
    for (; (read[next]?.end ?? Number.POSITIVE_INFINITY) <= end; next += 1) {
      const piece = read[next] as Span;
      if (piece.start >= at) lost.push(...visibleWords(text, at, piece.start));
      at = Math.max(at, piece.end);
    }
    lost.push(...visibleWords(text, at, end));
  }
  return lost;
}
