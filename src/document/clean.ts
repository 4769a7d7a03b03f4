import type { Span } from "../kernel/span.js";
import type { Mark } from "./marks.js";
import type { Inset } from "./model.js";
import { type CleanedSpan, insetText } from "./passage.js";

/** How a span is cleaned. */
export interface CleanOptions {
  /** Whether tabs stay in the text, because they separate the cells of a table. */
  readonly keepTabs?: boolean;
  /** Characters at the beginning that are no words: the sign of a list item. */
  readonly bullet?: Span;
}

/**
 * Cleans a span of the source: marks are taken out, a line break or a run of white space becomes one space, a redaction becomes `█`. White
 * space that a mark leaves without a neighbour goes with the mark. What was taken out is kept as insets, so that every offset leads back.
 */
export function cleanSpan(source: string, span: Span, marks: readonly Mark[], options: CleanOptions = {}): CleanedSpan {
  const insets: Inset[] = [];
  // Gathered piece by piece: looking back into a long text that still grows would copy it every time.
  const words: string[] = [];
  let [length, last, at] = [0, "", span.start];
  const add = (text: string): void => {
    if (text === "") return;
    words.push(text);
    length += text.length;
    last = text.slice(-1);
  };
  // A space that stands beside another one with nothing but marks between them.
  const passDouble = (until: number): void => {
    if (last !== " " || at >= until || source.charAt(at) !== " ") return;
    insets.push({ kind: "SPACE", start: at, end: at + 1, at: length, as: "" });
    at += 1;
  };
  const pieces = piecesOf(source, span, marks, options);
  const wordsEnd = endOfWords(pieces, span.end);
  for (const piece of pieces) {
    passDouble(piece.start);
    add(source.slice(at, piece.start));
    at = piece.end;
    // A tag that separates words gives one space, however many tags and spaces stand there, and none at either end.
    const atEnd = length === 0 || piece.start >= wordsEnd;
    const superfluous = isSeparator(piece) ? atEnd || /\s/u.test(last) : isWhite(piece) && last === " ";
    insets.push({ ...piece, at: length, ...(superfluous ? { as: "" } : {}) });
    if (!superfluous) add(insetText(piece));
  }
  passDouble(span.end);
  add(source.slice(at, span.end));
  return { start: span.start, end: span.end, text: words.join(""), insets };
}

// Where the last word ends: after it only pieces stand that are no words, such as a marker and the tags before it.
function endOfWords(pieces: readonly Piece[], end: number): number {
  let words = end;
  for (const piece of pieces.toReversed()) {
    if (piece.end < words || insetText(piece).trim() !== "") break;
    words = piece.start;
  }
  return words;
}

function isSeparator({ kind, as }: Piece): boolean {
  return (kind === "MARKUP" || kind === "CHARACTER") && as !== undefined && !as.includes("\t") && /^\s+$/u.test(as);
}

function isWhite({ kind }: Piece): boolean {
  return kind === "SPACE" || kind === "LINE_BREAK";
}

type Piece = Omit<Inset, "at">;

function piecesOf(source: string, span: Span, marks: readonly Mark[], options: CleanOptions): Piece[] {
  const taken: Piece[] = [];
  if (options.bullet !== undefined) taken.push({ kind: "BULLET", ...options.bullet });
  let from = options.bullet?.end ?? span.start;
  let atStart = true;
  const runEnds = silentRunEnds(marks);
  const separators = new Set(marks.filter(partsWords).map(({ start }) => start));
  const isLoose = (at: number): boolean => at >= span.end || separators.has(at) || whiteEnd(source, at, span.end) > at;
  for (const [index, found] of marks.entries()) {
    if ((found.start < from && found.end <= from) || found.end > span.end) continue;
    // White space at its beginning may have gone with what stands before it.
    const mark = found.start < from ? { ...found, start: from } : found;
    if (mark.start > whiteEnd(source, from, span.end)) atStart = false;
    const piece = isWord(mark)
      ? mark
      : withLooseSpace(source, mark, { start: from, end: span.end }, atStart || isLoose(runEnds[index] ?? 0), atStart);
    if (isWord(mark)) atStart = false;
    taken.push(pieceOf(mark, piece, options.keepTabs ?? false));
    from = piece.end;
  }
  return withWhiteSpace(source, span, taken, options.keepTabs ?? false);
}

// Where the marks end that stand for nothing and follow a mark without anything between: what comes after them is what comes after it.
function silentRunEnds(marks: readonly Mark[]): readonly number[] {
  const ends = marks.map(({ end }) => end);
  for (let index = marks.length - 2; index >= 0; index -= 1) {
    const next = marks[index + 1];
    if (next !== undefined && next.start === ends[index] && !isWord(next) && next.as === undefined)
      ends[index] = ends[index + 1] ?? next.end;
  }
  return ends;
}

function isWord({ kind, as }: Mark): boolean {
  return kind === "REDACTION" || (kind === "CHARACTER" && as !== undefined && !/^\s*$/u.test(as));
}

// The border of two cells parts words as a space does, where the cells make no row.
function pieceOf({ kind, label, as: printed }: Mark, { start, end }: Span, keepTabs: boolean): Piece {
  const as = keepTabs ? printed : printed?.replace(/\t+/gu, " ");
  return { kind, start, end, ...(label === undefined ? {} : { label }), ...(as === undefined ? {} : { as }) };
}

// A mark between white space, or between white space and an end of the text, takes the white space on one side along; at the start of the text
// and where it parts words itself, on both.
function withLooseSpace(source: string, mark: Mark, free: Span, isLoose: boolean, atStart: boolean): Span {
  const before = whiteStart(source, mark.start, free.start);
  if (atStart || partsWords(mark)) return { start: before, end: whiteEnd(source, mark.end, free.end) };
  return { start: isLoose ? before : mark.start, end: mark.end };
}

function partsWords({ as }: Mark): boolean {
  return /\s/u.test(as ?? "");
}

function withWhiteSpace(source: string, span: Span, taken: readonly Piece[], keepTabs: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const piece of [...taken, null]) {
    const until = piece?.start ?? span.end;
    for (const match of source.slice(at, until).matchAll(/\s+/gu)) {
      const white = { start: at + match.index, end: at + match.index + match[0].length };
      if (match[0] !== " " && !(keepTabs && match[0] === "\t")) pieces.push(...foldWhite(source, white, keepTabs));
    }
    if (piece === null) break;
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

function foldWhite(source: string, white: Span, keepTabs: boolean): Piece[] {
  const printed = source.slice(white.start, white.end);
  if (!keepTabs || !printed.includes("\t")) return [{ kind: /[\n\r]/u.test(printed) ? "LINE_BREAK" : "SPACE", ...white }];
  // Between two tabs an empty cell may hold spaces; they are folded, the tabs stay.
  return [...printed.matchAll(/[^\t]+/gu)]
    .filter((match) => match[0] !== " ")
    .map((match) => ({ kind: "SPACE" as const, start: white.start + match.index, end: white.start + match.index + match[0].length }));
}

function whiteStart(source: string, at: number, limit: number): number {
  let start = at;
  while (start > limit && /\s/u.test(source.charAt(start - 1))) start -= 1;
  return start;
}

function whiteEnd(source: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && /\s/u.test(source.charAt(end))) end += 1;
  return end;
}
