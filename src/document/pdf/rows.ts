import { type Cell, cellOf, type Piece, type Row, rowOf } from "./row.js";
import type { TextItem, TextPage } from "./text-item.js";

/** Letters at most this much smaller or lower than their neighbours, in sizes of the neighbour, can be raised or lowered beside them. */
const RAISED = { smallest: 0.4, largest: 0.87, lowest: -0.4, highest: 0.75, reach: 0.8 };
/** From this much higher than the line, in sizes, letters are a superscript. */
const SUPERSCRIPT_FROM = 0.12;
/** A gap wider than this, in sizes, parts two cells; no space between two words of a line is as wide. */
const CELL_GAP = 1.5;
/** A gap wider than this, in sizes, is a space. */
const WORD_GAP = 0.12;
/** Baselines closer than this, in sizes, are one line. */
const SAME_LINE = 0.2;

/** A run of text with what stood before it. */
interface Drawn extends TextItem {
  readonly isSpaced: boolean;
}

/** A row that is being gathered. */
interface OpenRow {
  readonly baseline: number;
  readonly size: number;
  readonly pieces: Piece[];
}

/** The rows of a page from top to bottom: text on one line, with its superscripts, cut into cells where the gaps are wide. */
export function rowsOf(page: TextPage, pageIndex: number): Row[] {
  const rows: OpenRow[] = [];
  // The largest first, so that superscripts find the line that they belong to.
  const drawn = visibleItems(page.items).toSorted((a, b) => b.size - a.size || b.baseline - a.baseline || a.left - b.left);
  for (const item of drawn) {
    const row = rows.find((open) => isOnLine(open, item)) ?? rows.find((open) => isBeside(open, item));
    const offset = row === undefined ? 0 : (item.baseline - row.baseline) / row.size;
    const isRaised = row !== undefined && offset > SUPERSCRIPT_FROM && item.size < row.size * RAISED.largest;
    const piece: Piece = { ...item, text: item.text.trim(), isRaised };
    if (row === undefined) rows.push({ baseline: item.baseline, size: item.size, pieces: [piece] });
    else row.pieces.push(piece);
  }
  return rows.map((row) => rowOf(cellsOf(row.pieces), pageIndex)).toSorted((a, b) => b.baseline - a.baseline || a.left - b.left);
}

// White space is a gap; what is drawn twice on one place (to look bold) is there once.
function visibleItems(items: readonly TextItem[]): Drawn[] {
  const seen = new Set<string>();
  const visible: Drawn[] = [];
  let isSpaced = false;
  for (const item of items) {
    const text = visibleText(item.text);
    const place = `${Math.round(item.left)} ${Math.round(item.baseline)} ${text}`;
    if (text.trim() !== "" && !seen.has(place)) visible.push({ ...item, text, isSpaced: isSpaced || /^\s/u.test(text) });
    seen.add(place);
    isSpaced = /\s$/u.test(text);
  }
  return visible;
}

// The signs that symbol fonts have for list items are not the letters of any alphabet.
function visibleText(text: string): string {
  return text.replace(/[\uE000-\uF8FF\u25CF]/gu, "•").replace(/\s+/gu, " ");
}

function isOnLine({ baseline, size }: OpenRow, item: TextItem): boolean {
  return Math.abs(baseline - item.baseline) <= SAME_LINE * Math.min(size, item.size);
}

// Beside letters of the row, smaller, and a little above or below them.
function isBeside({ baseline, size, pieces }: OpenRow, item: TextItem): boolean {
  const ratio = item.size / size;
  const offset = (item.baseline - baseline) / size;
  if (ratio < RAISED.smallest || ratio > RAISED.largest || offset < RAISED.lowest || offset > RAISED.highest) return false;
  const reach = RAISED.reach * size;
  return pieces.some((piece) => item.left < piece.right + reach && item.right > piece.left - reach);
}

function cellsOf(pieces: readonly Piece[]): Cell[] {
  const cells: Piece[][] = [];
  let before: Piece | undefined;
  for (const piece of pieces.toSorted((a, b) => a.left - b.left)) {
    const gap = before === undefined ? Number.POSITIVE_INFINITY : piece.left - before.right;
    const size = Math.max(piece.size, before?.size ?? 0);
    const cell = cells.at(-1);
    const next = { ...piece, isSpaced: piece.isSpaced || gap > WORD_GAP * size };
    if (cell === undefined || gap > CELL_GAP * size) cells.push([{ ...next, isSpaced: false }]);
    else if (before?.isRaised === true && piece.isRaised) cell[cell.length - 1] = joined(cell.at(-1) ?? next, next);
    else cell.push(next);
    before = piece;
  }
  return cells.map(cellOf);
}

// `1`, `,` and `2`, raised, are the markers of two notes.
function joined(first: Piece, second: Piece): Piece {
  return { ...first, text: `${first.text}${second.isSpaced ? " " : ""}${second.text}`, right: second.right };
}
