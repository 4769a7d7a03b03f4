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
  const pieces = piecesOf(source, span, marks, options);
  const insets: Inset[] = [];
  let text = "";
  let at = span.start;
  for (const piece of pieces) {
    text += source.slice(at, piece.start);
    insets.push({ ...piece, at: text.length });
    text += insetText({ ...piece, at: 0 });
    at = piece.end;
  }
  return { start: span.start, end: span.end, text: text + source.slice(at, span.end), insets };
}

type Piece = Omit<Inset, "at">;

function piecesOf(source: string, span: Span, marks: readonly Mark[], options: CleanOptions): Piece[] {
  const taken: Piece[] = [];
  if (options.bullet !== undefined) taken.push({ kind: "BULLET", ...options.bullet });
  let from = options.bullet?.end ?? span.start;
  let atStart = true;
  for (const mark of marks) {
    if (mark.start < from || mark.end > span.end) continue;
    if (mark.start > whiteEnd(source, from, span.end)) atStart = false;
    const piece = mark.kind === "REDACTION" ? mark : withLooseSpace(source, mark, { start: from, end: span.end }, atStart);
    if (mark.kind === "REDACTION") atStart = false;
    taken.push(pieceOf(mark, piece));
    from = piece.end;
  }
  return withWhiteSpace(source, span, taken, options.keepTabs ?? false);
}

function pieceOf(mark: Mark, span: Span): Piece {
  const piece = { kind: mark.kind, start: span.start, end: span.end };
  return mark.label === undefined ? piece : { ...piece, label: mark.label };
}

// A mark between white space, or between white space and an end of the text, takes the white space on one side along.
function withLooseSpace(source: string, mark: Mark, free: Span, atStart: boolean): Span {
  const before = whiteStart(source, mark.start, free.start);
  const after = whiteEnd(source, mark.end, free.end);
  if (atStart) return { start: before, end: after };
  const loose = after > mark.end || mark.end === free.end;
  return { start: loose ? before : mark.start, end: mark.end };
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
