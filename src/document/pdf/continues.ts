import { endsSentence } from "../line-joins.js";
import { isClosing, isName, isSalutation } from "../printed-forms.js";
import { type Block, opensItem } from "./block.js";
import type { Measures } from "./measures.js";
import type { Row } from "./row.js";

/** What differs less, in sizes, begins at one place. */
const SAME_LEFT = 0.45;
/** White between lines that is larger than usual by this factor parts paragraphs. */
const WIDER = 1.28;
/** From one line to the next, in sizes, when nothing is put between them. */
const SET_SOLID = 1.05;
/** What a line must leave free, in sizes, beyond the word that would have gone there, to have been ended on purpose. */
const SLACK = 0.7;
/** Of a line that is filled so far, the end says nothing where a number follows: `nr. 12` and `3 mei` are kept together. */
const NEARLY_FULL = 0.7;

/** Whether more white than usual stands between two rows; null across pages and columns, where nothing can be said. */
export function isApart(before: Row, row: Row, { leading }: Measures): boolean | null {
  const step = before.baseline - row.baseline;
  if (before.page !== row.page || step <= 0) return null;
  // Small and large type have their own distances; of two sizes the larger decides.
  return step > Math.max(leading, SET_SOLID) * WIDER * Math.max(before.size, row.size);
}

/** The index of the cell of a block that a row goes on with; null when the row begins a block of its own. */
export function continuedCell(block: Block, row: Row, measures: Measures): number | null {
  const before = block.rows.at(-1);
  const [only, second] = row.cells;
  if (before === undefined || only === undefined || second !== undefined) return null;
  if (isApart(before, row, measures) === true || Math.abs(before.size - row.size) > 0.1 * row.size) return null;
  const index = alignedCell(block, row);
  if (index === null) return null;
  const hangs = row.left > (block.cells[index]?.left ?? 0) + SAME_LEFT * row.size;
  if (opensItem(only.words) && !(hangs && block.sign > 0)) return null;
  return goesOn(block, before, row, limitOf(block, index, row, measures)) ? index : null;
}

// The cell whose lines begin where the row does. The first line of a paragraph may be set in or stand out.
function alignedCell(block: Block, row: Row): number | null {
  const near = SAME_LEFT * row.size;
  const index = block.cells.findLastIndex(({ left, hang }) => Math.abs(row.left - left) <= near || Math.abs(row.left - hang) <= near);
  if (index >= 0) return index;
  if (block.cells.length > 1) return null;
  const [first] = block.cells;
  if (first === undefined) return null;
  const isSecond = block.rows.length === 1 && row.left < first.left;
  const last = block.rows.at(-1) ?? row;
  const isItem = block.sign > 0 && row.left > first.left && row.left < first.hang + 2 * row.size;
  return isSecond || isItem || startsOver(last, row) ? 0 : null;
}

// On another page, or at the top of another column.
function startsOver(before: Row, row: Row): boolean {
  return before.page !== row.page || before.baseline <= row.baseline;
}

function limitOf(block: Block, index: number, row: Row, { right }: Measures): number {
  const next = block.cells[index + 1];
  return next === undefined ? (row.limit ?? right) : next.left - row.size;
}

function goesOn(block: Block, before: Row, row: Row, limit: number): boolean {
  const last = before.cells.at(-1)?.words ?? "";
  if (isSalutation(last) || isClosing(last) || isName(row.words)) return false;
  // A dash alone was the last word of a sentence or title.
  const startsLow = /^(?:\p{Ll}|[-–—]$)/u.test(row.words);
  const isEnded = endsSentence(last);
  if (isOtherType(block, row) && !startsLow) return false;
  if (startsOver(before, row) && isEnded && !startsLow) return false;
  const [word = ""] = row.words.split(/[\s\t]/u, 1);
  const width = ((row.right - row.left) * (word.length + 1)) / Math.max(1, row.words.length);
  const isFull = before.right + width > limit - SLACK * row.size;
  if (isFull) return true;
  if (isEnded || last.endsWith(",")) return false;
  return startsLow || (/^\d/u.test(row.words) && before.right - row.left > NEARLY_FULL * (limit - row.left));
}

// Both in one font only, and not in the same.
function isOtherType(block: Block, row: Row): boolean {
  const fonts = new Set(block.rows.flatMap(fontsOf));
  const own = new Set(fontsOf(row));
  return fonts.size === 1 && own.size === 1 && [...fonts][0] !== [...own][0];
}

function fontsOf(row: Row): string[] {
  return row.cells.flatMap((cell) => cell.pieces.filter((piece) => !piece.isRaised).map((piece) => piece.font));
}
