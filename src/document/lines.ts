import type { Span } from "../kernel/span.js";
import type { Mark } from "./marks.js";

/** A line of the source that carries more than white space. A footnote's note is never split over lines, and a line never consists of a bookmark alone. */
export interface Line extends Span {
  /** Its words: marks taken out (a redaction becomes `█`), white space trimmed and folded except for tabs, which separate cells. */
  readonly words: string;
  /** How many empty lines stand before it. */
  readonly blankBefore: number;
  /** Whether it holds notes and no other words. */
  readonly notesOnly: boolean;
  /** Where it holds notes only: the stretch of each, with other marks that stand before it. */
  readonly notes: readonly Span[];
  /** Whether its source says that a paragraph begins with it, so that it goes on with nothing before it. Plain text does not say. */
  readonly opensParagraph?: boolean;
  /**
   * Where the sign before a list item (`–`) ends, in a source with mark-up; null where it cannot be cut out, because it does not stand at the
   * beginning. Of plain text it ends as many characters on as it has.
   */
  readonly bulletEnd?: number | null;
  /** What its source says that it is, where mark-up or a style does; else it is read from its words and its neighbours. */
  readonly said?: LineKind;
}

/**
 * What a style or an element can say of a line: a heading of a level from 1, an item of a list, a row of a table with tabs between its cells. A
 * PARAGRAPH is none of these, in a source that says so of others; it may still be a field, a salutation or a signature.
 * METADATA is the head or foot of a printed page.
 */
export type LineKind =
  | { readonly kind: "HEADING"; readonly level: number }
  | { readonly kind: "LIST_ITEM" }
  | { readonly kind: "TABLE_ROW" }
  | { readonly kind: "PARAGRAPH" }
  | { readonly kind: "METADATA" };

/** Splits a text into its lines, leaving out empty ones. Spans run from the first to the last visible character. */
export function splitLines(text: string, marks: readonly Mark[]): readonly Line[] {
  const lines: Line[] = [];
  let blank = 0;
  let pending = null as Span | null;
  let firstMark = 0;
  let nextMark = 0;
  for (const raw of physicalLines(text, marks)) {
    if (pending === null) firstMark = nextMark;
    const own = nextMark;
    while ((marks[nextMark]?.start ?? raw.end) < raw.end) nextMark += 1;
    if (text.slice(raw.start, raw.end).trim() === "") {
      if (pending === null) blank += 1;
    } else if (isBookmarkOnly(text, raw, marks.slice(own, nextMark))) pending = { start: pending?.start ?? raw.start, end: raw.end };
    else {
      lines.push(lineOf(text, { start: pending?.start ?? raw.start, end: raw.end }, blank, marks.slice(firstMark, nextMark)));
      pending = null;
      blank = 0;
    }
  }
  if (pending !== null) lines.push(lineOf(text, pending, blank, marks.slice(firstMark)));
  return lines;
}

// A bookmark on a line of its own belongs to the line it stands above.
function isBookmarkOnly(text: string, span: Span, marks: readonly Mark[]): boolean {
  return marks.every((mark) => mark.kind === "BOOKMARK" || mark.kind === "EMPHASIS") && visibleWords(text, span, marks) === "";
}

function lineOf(text: string, span: Span, blankBefore: number, marks: readonly Mark[]): Line {
  const words = visibleWords(text, span, marks);
  const printed = text.slice(span.start, span.end);
  const start = span.start + (printed.length - printed.trimStart().length);
  const end = start + printed.trim().length;
  const notes = words === "" ? noteStretches(text, { start, end }, marks) : [];
  return { start, end, words, blankBefore, notesOnly: notes.length > 0, notes };
}

function noteStretches(text: string, line: Span, marks: readonly Mark[]): Span[] {
  const notes = marks.filter((mark) => mark.kind === "NOTE");
  return notes.map(({ start, end }, index) => {
    const before = notes[index - 1];
    const between = before === undefined ? "" : text.slice(before.end, start);
    const from = before === undefined ? line.start : start - between.trimStart().length;
    return { start: from, end: index === notes.length - 1 ? line.end : end };
  });
}

// Line ends inside a note do not end the line.
function physicalLines(text: string, marks: readonly Mark[]): Span[] {
  const notes = marks.filter((mark) => mark.kind === "NOTE");
  const spans: Span[] = [];
  let start = 0;
  let note = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu)) {
    while (note < notes.length && (notes[note]?.end ?? 0) <= match.index) note += 1;
    if (match.index > (notes[note]?.start ?? text.length)) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function visibleWords(text: string, span: Span, marks: readonly Mark[]): string {
  let words = "";
  let at = span.start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    words += text.slice(at, mark.start) + (mark.kind === "REDACTION" ? "█" : "");
    at = mark.end;
  }
  return (words + text.slice(at, span.end))
    .replace(/[^\S\t]+/gu, " ")
    .replace(/^ +| +$/gu, "")
    .trim();
}
