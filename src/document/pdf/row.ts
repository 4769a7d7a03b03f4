import type { TextItem } from "./text-item.js";

/** A run of letters in one font and size within a cell; its text is trimmed. */
export interface Piece extends TextItem {
  /** Whether a space stands before it. */
  readonly isSpaced: boolean;
  /** Whether it is smaller than the line and stands above it. */
  readonly isRaised: boolean;
}

/** Words on one line without a wide gap between them. */
export interface Cell {
  readonly pieces: readonly Piece[];
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** The size and the font that most of its letters have. */
  readonly size: number;
  readonly font: string;
}

/** What stands on one line of a page. Measures are in points, from the left and the bottom of the page. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Index of its page, from 0. */
  readonly page: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
  /** The words of its cells, with tabs between them. */
  readonly words: string;
  /** How far to the right its column goes, where its page is set in columns. */
  readonly limit?: number;
}

/** A cell of pieces that stand in order. */
export function cellOf(pieces: readonly Piece[]): Cell {
  const words = pieces.map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text)).join("");
  return { pieces, words, ...extentOf(pieces), ...most(pieces) };
}

/** A row of cells that stand in order. */
export function rowOf(cells: readonly Cell[], page: number): Row {
  const pieces = cells.flatMap((cell) => cell.pieces);
  const { size, font } = most(pieces);
  return {
    cells,
    page,
    size,
    font,
    baseline: pieces.find((piece) => piece.size === size && !piece.isRaised)?.baseline ?? pieces[0]?.baseline ?? 0,
    ...extentOf(cells),
    words: cells.map((cell) => cell.words).join("\t"),
  };
}

/** From where to where things reach together; nothing reaches nowhere. */
export function extentOf(things: readonly { readonly left: number; readonly right: number }[]): { left: number; right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const thing of things) {
    left = Math.min(left, thing.left);
    right = Math.max(right, thing.right);
  }
  return { left, right };
}

/** The rows that are left when only some cells of each count. */
export function keepCells(rows: readonly Row[], keeps: (cell: Cell, row: Row) => boolean): Row[] {
  return rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => keeps(cell, row));
    if (cells.length === row.cells.length) return [row];
    return cells.length === 0 ? [] : [rowOf(cells, row.page)];
  });
}

/** The value that most letters have; of two that are equal the first. */
export function mostCommon<Value>(weighted: Iterable<readonly [value: Value, weight: number]>): Value | null {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: Value | null = null;
  for (const [value, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

function most(pieces: readonly Piece[]): { size: number; font: string } {
  return {
    size: mostCommon(pieces.map(({ size, text }) => [size, text.length])) ?? 0,
    font: mostCommon(pieces.map(({ font, text }) => [font, text.length])) ?? "",
  };
}
