import type { Mark } from "../marks.js";
import type { Block } from "./block.js";
import { joinLines } from "./join-lines.js";
import type { Piece } from "./row.js";

/** The text of a PDF, with the marks of its notes and where each block stands in it. */
export interface WrittenText {
  readonly text: string;
  /** Markers and notes, in order. */
  readonly marks: readonly Mark[];
  /** The blocks by where their line begins. */
  readonly blocks: ReadonlyMap<number, Block>;
}

/** `m²` and the like: a raised number after these is a power. */
const UNIT = /(?:^|[\s\d(/])[kcdm]?m$/u;

/** A text while it is being written. */
interface Writing {
  text: string;
  readonly marks: Mark[];
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Writes blocks as a text: one line for each, tabs between cells, an empty line where white stands above, a form feed after each page. A raised
 * number is the marker of the note with that number.
 */
export function writeText(pages: readonly (readonly Block[])[]): WrittenText {
  const blocks = new Map<number, Block>();
  const all = pages.flat();
  const numbers = new Set(all.flatMap(({ number }) => (number === undefined ? [] : [number])));
  const written: string[] = [];
  const marks: Mark[] = [];
  const words = wordsWithinLines(all);
  let length = 0;
  const add = (text: string): void => {
    written.push(text);
    length += text.length;
  };
  for (const page of pages) {
    for (const block of page) {
      if (block.isApart && length > 0) add("\n");
      const line: Writing = { text: "", marks: [], numbers, words };
      writeBlock(block, line);
      blocks.set(length, block);
      for (const mark of line.marks) marks.push(moved(mark, length));
      // A soft hyphen that was drawn within a line is a hyphen.
      add(`${line.text.replaceAll("\u00AD", "-")}\n`);
    }
    add("\f");
  }
  return { text: written.join(""), marks, blocks };
}

function moved(mark: Mark, by: number): Mark {
  const { start, end, words } = mark;
  const within = words === undefined ? {} : { words: { start: words.start + by, end: words.end + by } };
  return { ...mark, start: start + by, end: end + by, ...within };
}

// The words that stand whole within a line: what the document itself writes with or without a hyphen.
function wordsWithinLines(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const row of blocks.flatMap((block) => block.rows)) {
    for (const cell of row.cells) {
      const matches = [...cell.words.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)];
      for (const match of matches) if (match.index + match[0].length < cell.words.length - 1) words.add(match[0].toLowerCase());
    }
  }
  return words;
}

function writeBlock(block: Block, line: Writing): void {
  for (const [index, cell] of block.cells.entries()) {
    if (index > 0) line.text += "\t";
    for (const [row, pieces] of cell.lines.entries()) {
      if (row > 0) writeJoin(pieces, line);
      for (const [place, piece] of pieces.entries()) {
        if (place > 0 && piece.isSpaced) line.text += " ";
        writePiece(piece, line, block.kind === "TEXT");
      }
    }
  }
  if (block.kind !== "NOTE") return;
  const words = { start: /^\d{1,3}[.)]?\s*/u.exec(line.text)?.[0].length ?? 0, end: line.text.length };
  line.marks.unshift({ kind: "NOTE", label: block.number ?? "", start: 0, end: line.text.length, words });
}

function writeJoin(next: readonly Piece[], line: Writing): void {
  const after = next.map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text)).join("");
  const { drop, hasSpace } = joinLines(line.text, after, (word) => line.words.has(word));
  line.text = line.text.slice(0, line.text.length - drop) + (hasSpace ? " " : "");
}

function writePiece({ text, isRaised }: Piece, line: Writing, canMark: boolean): void {
  const start = line.text.length;
  const markers = canMark && isRaised && !UNIT.test(line.text.slice(-4)) ? markersOf(text, line.numbers) : [];
  line.text += text;
  for (const { label, from, to } of markers) line.marks.push({ kind: "FOOTNOTE_MARKER", label, start: start + from, end: start + to });
}

// `1, 2`: two markers; what parts them goes with the first.
function markersOf(text: string, numbers: ReadonlySet<string>): { label: string; from: number; to: number }[] {
  if (!/^\d{1,3}\)?(?:[,; ]{1,3}\d{1,3}\)?){0,5}$/u.test(text)) return [];
  const found = [...text.matchAll(/\d+/gu)];
  if (!found.every(([label]) => numbers.has(label))) return [];
  return found.map((match, index) => ({ label: match[0], from: match.index, to: found[index + 1]?.index ?? text.length }));
}
