import { listSign } from "../printed-forms.js";
import type { Cell, Piece, Row } from "./row.js";

/** A paragraph, heading, list item, row of a table, note or piece of furniture: what becomes one line of the text. */
export interface Block {
  readonly kind: "TEXT" | "NOTE" | "FURNITURE";
  /** Its cells, each with the lines it was printed on. */
  readonly cells: BlockCell[];
  /** The rows it was made of. */
  readonly rows: Row[];
  /** Whether white stands above it. */
  readonly isApart: boolean;
  /** Length of the sign or number that it begins with, in characters; 0 when it is no list item. */
  readonly sign: number;
  /** The number of the note. */
  readonly number?: string;
}

/** A cell of a block. */
export interface BlockCell {
  readonly left: number;
  /** Where its words begin after the sign of a list item. */
  readonly hang: number;
  readonly lines: (readonly Piece[])[];
}

/** A block that begins with a row. */
export function blockOf(row: Row, kind: Block["kind"], isApart: boolean, number?: string): Block {
  const cells = withSignJoined(row.cells);
  const sign = signLength(cells[0]?.words ?? "");
  return {
    kind,
    isApart,
    sign,
    rows: [row],
    cells: cells.map(({ left, pieces }, index) => ({ left, hang: index === 0 ? hangOf(pieces, sign) : left, lines: [pieces] })),
    ...(number === undefined ? {} : { number }),
  };
}

/** Whether words begin with the sign or number of a list item. */
export function opensItem(words: string): boolean {
  return signLength(words) > 0;
}

function signLength(words: string): number {
  return listSign(words) === null ? 0 : (/^\S+/u.exec(words)?.[0].length ?? 0);
}

// The wide gap after the sign of an item does not make a cell.
function withSignJoined(cells: readonly Cell[]): readonly Cell[] {
  const [first, second, ...others] = cells;
  if (first === undefined || second === undefined || first.words.includes(" ") || !opensItem(`${first.words} x`)) return cells;
  const pieces = [...first.pieces, ...second.pieces.map((piece, index) => (index === 0 ? { ...piece, isSpaced: true } : piece))];
  return [{ ...first, pieces, words: `${first.words} ${second.words}`, right: second.right }, ...others];
}

function hangOf(pieces: readonly Piece[], sign: number): number {
  const left = pieces[0]?.left ?? 0;
  if (sign === 0) return left;
  const after = pieces[1];
  if (after !== undefined && (pieces[0]?.text.length ?? 0) <= sign) return after.left;
  const [first] = pieces;
  if (first === undefined) return left;
  return left + ((first.right - first.left) * (sign + 1)) / first.text.length;
}
