import { endsSentence } from "../line-joins.js";
import { type Block, blockOf } from "./block.js";
import { inReadingOrder } from "./columns.js";
import { continuedCell, isApart } from "./continues.js";
import { clearFurniture } from "./furniture.js";
import { isSmall, type Measures, measure } from "./measures.js";
import { cutFoot } from "./page-foot.js";
import { type Cell, keepCells, type Row } from "./row.js";
import { rowsOf } from "./rows.js";
import { separateHouseLines } from "./separate-rows.js";
import type { TextPage } from "./text-item.js";

/** A document as it is read: its blocks in reading order, page by page. */
export interface LaidOut {
  /** The blocks that begin on each page; a paragraph or note that runs on stands whole on the page where it begins. */
  readonly pages: readonly (readonly Block[])[];
  readonly measures: Measures;
  /** Page numbers, and running heads and feet that were printed before: left out of the text. */
  readonly dropped: readonly Row[];
}

/** A page while it is being read. */
interface OpenPage {
  readonly blocks: Block[];
  readonly notes: Block[];
}

/** Brings the text of pages into reading order and groups it into blocks. */
export function layOut(pages: readonly TextPage[]): LaidOut {
  const rows = pages.map((page, index) => rowsOf(page, index));
  const cleared = clearFurniture(pages, rows);
  const measures = measure(cleared.flatMap((page) => page.rows));
  const open: OpenPage[] = [];
  const dropped = cleared.flatMap((page) => page.dropped);
  const besides = new Set<string>();
  for (const page of cleared) {
    const isBeside = (cell: Cell, row: Row): boolean => isSmall(cell, measures) && standsBeside(cell, row, measures);
    const margin = keepCells(page.rows, isBeside);
    const fresh = margin.filter(({ words }) => !besides.has(words));
    for (const row of margin) if (besides.has(row.words)) dropped.push(row);
    for (const { words } of fresh) besides.add(words);
    const note = lastNote(open.at(-1));
    const hasOpenNote = note !== undefined && !endsSentence(note.rows.at(-1)?.words ?? "");
    const own = keepCells(page.rows, (cell, row) => !isBeside(cell, row));
    const foot = cutFoot(own, measures, hasOpenNote);
    const text = inReadingOrder(separateHouseLines(foot.text));
    const blocks = withMargin(readText(text, lastBlock(open), measures), fresh, measures);
    extend(note, foot.goesOn);
    open.push({ blocks, notes: foot.notes.map(noteOf) });
    for (const row of page.kept) open.at(-1)?.notes.push(blockOf(row, "FURNITURE", false));
  }
  return { pages: open.map(({ blocks, notes }) => [...blocks, ...notes]), measures, dropped };
}

// To the right of the text, or to the left and on lines of its own: before text on the same line it is a label.
function standsBeside(cell: Cell, row: Row, { left, right, size }: Measures): boolean {
  return cell.left > right + size / 2 || (row.right < left - size / 2 && cell.right <= row.right);
}

// The paragraph that the text of the next page may go on with.
function lastBlock(open: readonly OpenPage[]): Block | undefined {
  return open.findLast(({ blocks }) => blocks.length > 0)?.blocks.findLast(({ kind }) => kind === "TEXT");
}

function lastNote(page: OpenPage | undefined): Block | undefined {
  return page?.notes.findLast(({ kind }) => kind === "NOTE");
}

function readText(rows: readonly Row[], last: Block | undefined, measures: Measures): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const block = blocks.at(-1) ?? last;
    const cell = block === undefined ? null : continuedCell(block, row, measures);
    const before = block?.rows.at(-1);
    if (block === undefined || cell === null)
      blocks.push(blockOf(row, "TEXT", before !== undefined && isApart(before, row, measures) === true));
    else append(block, row, cell);
  }
  return blocks;
}

function append(block: Block, row: Row, cell: number): void {
  for (const { pieces } of row.cells) block.cells[cell]?.lines.push(pieces);
  block.rows.push(row);
}

function extend(note: Block | undefined, rows: readonly Row[]): void {
  if (note !== undefined) for (const row of rows) append(note, row, 0);
}

function noteOf({ number, rows }: { readonly number: string; readonly rows: readonly Row[] }): Block {
  const [first, ...others] = rows as [Row, ...Row[]];
  const note = blockOf({ ...first, cells: [joinedCell(first)] }, "NOTE", false, number);
  extend(note, others);
  return note;
}

// The number of a note may stand well before its words.
function joinedCell({ cells }: Row): Cell {
  const [first, ...others] = cells as [Cell, ...Cell[]];
  const pieces = others.flatMap((cell) => cell.pieces.map((piece, index) => (index === 0 ? { ...piece, isSpaced: true } : piece)));
  return { ...first, pieces: [...first.pieces, ...pieces] };
}

// What stands in the margin, line by line, is read before the first text beside or below it that has white above it.
function withMargin(blocks: readonly Block[], margin: readonly Row[], measures: Measures): Block[] {
  const [top] = margin;
  if (top === undefined) return [...blocks];
  const own = margin.map((row, index) => {
    const before = margin[index - 1];
    return blockOf(row, "TEXT", before === undefined || isApart(before, row, measures) === true);
  });
  const at = blocks.findIndex(({ rows, isApart: standsApart }) => standsApart && (rows[0]?.baseline ?? 0) < top.baseline);
  return at < 0 ? [...blocks, ...own] : [...blocks.slice(0, at), ...own, ...blocks.slice(at)];
}
