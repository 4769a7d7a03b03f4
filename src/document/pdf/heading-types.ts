import { isName, isOffice } from "../printed-forms.js";
import type { Block } from "./block.js";
import { isSmall, type Measures } from "./measures.js";

/** The longest heading, in characters. */
const LONGEST = 130;
const DEEPEST = 6;
/** A paragraph of so many lines is running text. */
const FEWEST_LINES = 2;

/**
 * The blocks that are headings by their type, with their level from 1: short, whole in one font, larger than the running text or in another font.
 * Types of headings rank by size, and those of one size in the order in which they appear.
 */
export function headingLevels(blocks: readonly Block[], measures: Measures): ReadonlyMap<Block, number> {
  const types = new Map<Block, { readonly size: number; readonly font: string }>();
  const text = blocks.findIndex(({ kind, rows }) => kind === "TEXT" && rows.length >= FEWEST_LINES);
  // What stands above all running text is front matter, and has types of its own.
  for (const block of blocks.slice(Math.max(0, text - 1))) {
    const type = isSetApart(block, measures) ? typeOf(block) : null;
    if (type !== null) types.set(block, type);
  }
  const keyOf = ({ size, font }: { size: number; font: string }): string => `${size.toFixed(1)} ${font}`;
  const ranks = [...new Map([...types.values()].map((type) => [keyOf(type), type]))].toSorted(([, a], [, b]) => b.size - a.size);
  const levels = new Map(ranks.map(([key], index) => [key, Math.min(index + 1, DEEPEST)]));
  return new Map([...types].map(([block, type]) => [block, levels.get(keyOf(type)) ?? 1]));
}

function isSetApart(block: Block, measures: Measures): boolean {
  const [first] = block.rows;
  const [cell, other] = block.cells;
  if (block.kind !== "TEXT" || first === undefined || cell === undefined || other !== undefined || isSmall(first, measures)) return false;
  const words = block.rows.map((row) => row.words).join(" ");
  if (words.length > LONGEST || !/\p{L}{2}/u.test(words) || /[.,;:?!]$/u.test(words) || /^\p{Ll}/u.test(words)) return false;
  const type = typeOf(block);
  if (type === null || isName(words) || isOffice(words)) return false;
  return type.font !== measures.font || type.size > measures.size * 1.08;
}

function typeOf({ rows }: Block): { readonly size: number; readonly font: string } | null {
  const pieces = rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces)).filter((piece) => !piece.isRaised);
  const [first] = pieces;
  return first !== undefined && pieces.every(({ font }) => font === first.font) ? { size: first.size, font: first.font } : null;
}
