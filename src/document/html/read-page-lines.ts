import type { LineKind } from "../lines.js";
import { htmlCharacter } from "../markup/html-tree.js";
import { isLayoutRow } from "../markup/layout-rows.js";
import { descendantsOf, elementsOf, type MarkupElement, type MarkupNode } from "../markup/markup-tree.js";
import { addParagraphLines, addRowLine, type LineMaking, type Piece, partLines } from "../markup/pieces.js";
import type { ParsedLink } from "../model.js";
import type { PageNotes } from "./html-notes.js";
import { listNumbers } from "./list-numbers.js";
import { isFurniture } from "./page-furniture.js";

/** What has been read of a page so far. */
export interface PageReading extends LineMaking {
  readonly notes: PageNotes;
  readonly links: ParsedLink[];
  /** The numbers that a browser prints before items of numbered lists. */
  readonly numbers: Map<MarkupElement, string>;
  /** Whether the page says of headings that they are, so that its other paragraphs are none. */
  readonly saysHeadings: boolean;
}

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
/** One heading, the title, a page has in any case. */
const HEADINGS_THAT_SAY = 2;

/** Begins to read the content of a page. */
export function beginPage(source: string, content: readonly MarkupElement[], notes: PageNotes): PageReading {
  const inNotes = new Set(notes.notes.flatMap(({ element }) => descendantsOf(element, ...HEADINGS)));
  const headings = content.flatMap((element) => descendantsOf(element, ...HEADINGS)).filter((heading) => !inNotes.has(heading));
  const saysHeadings = headings.length >= HEADINGS_THAT_SAY;
  return { saysHeadings, source, notes, signs: new Map(), character: htmlCharacter, lines: [], links: [], numbers: new Map(), blank: 0 };
}

const BLOCKS = new Set(
  (
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr legend li main " +
    "menu ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

const PARAGRAPHS = new Set(["p", "div"]);

/** A paragraph that is being read, and what its element says of it and of those that come after it in the element. */
interface Open {
  pieces: Piece[];
  said: LineKind | undefined;
  readonly others: LineKind | undefined;
}

/** Reads the words of an element into lines: a line for every paragraph, heading, item and row, in order. */
export function readBlock(element: MarkupElement, reading: PageReading): void {
  const others = reading.saysHeadings && !isBold(element, reading) ? ({ kind: "PARAGRAPH" } as const) : undefined;
  const open: Open = { pieces: [], said: saidOf(element) ?? others, others };
  if (element.name === "ol") for (const [item, number] of listNumbers(element)) reading.numbers.set(item, number);
  const number = reading.numbers.get(element);
  if (number !== undefined) open.pieces.push(numberPiece(element, number, reading));
  addNodes(element.children, open, reading);
  close(open, reading);
}

function saidOf({ name }: MarkupElement): LineKind | undefined {
  if (/^h[1-6]$/u.test(name)) return { kind: "HEADING", level: Number(name.slice(1)) };
  if (name === "caption" || name === "figcaption") return { kind: "PARAGRAPH" };
  return name === "li" ? { kind: "LIST_ITEM" } : undefined;
}

// A paragraph that is bold from end to end may be a heading that was not called one.
function isBold({ children }: MarkupElement, { source }: PageReading): boolean {
  const filled = children.filter((child) => source.slice(child.start, child.end).trim() !== "");
  return filled.length > 0 && filled.every((child) => child.type === "ELEMENT" && (child.name === "b" || child.name === "strong"));
}

// The number that a browser prints before an item stands in place of its tag.
function numberPiece(item: MarkupElement, number: string, { signs }: PageReading): Piece {
  const end = item.inner.start;
  const node: MarkupElement = { ...item, end, inner: { start: end, end }, children: [] };
  signs.set(node, { cut: { kind: "CHARACTER" }, before: `${number} ` });
  return { kind: "NODE", node };
}

function close(open: Open, reading: PageReading): void {
  if (!hasWords(open, reading)) return;
  addParagraphLines(reading, open.pieces, open.said);
  open.pieces = [];
  open.said = open.others;
}

function hasWords({ pieces }: Open, { source, signs }: PageReading): boolean {
  return pieces.some((piece) => {
    if (piece.kind === "BREAK") return false;
    if (piece.node.type === "ELEMENT") return signs.get(piece.node)?.cut?.kind === "FOOTNOTE_MARKER";
    return source.slice(piece.node.start, piece.node.end).trim() !== "";
  });
}

function addNodes(nodes: readonly MarkupNode[], open: Open, reading: PageReading): void {
  for (const node of nodes) {
    if (node.type === "TEXT") open.pieces.push({ kind: "NODE", node });
    else if (!isFurniture(node) && !reading.notes.isNote(node)) addElement(node, open, reading);
  }
}

function addElement(element: MarkupElement, open: Open, reading: PageReading): void {
  if (element.name === "tr") {
    close(open, reading);
    readRow(element, reading);
  } else if (PARAGRAPHS.has(element.name) && open.said?.kind === "LIST_ITEM" && !hasWords(open, reading)) {
    // The first paragraph of an item is the item.
    addNodes(element.children, open, reading);
    close(open, reading);
  } else if (BLOCKS.has(element.name)) {
    close(open, reading);
    if (element.name === "table") partLines(reading);
    const before = reading.lines.length;
    readBlock(element, reading);
    if (reading.lines.length > before) open.said = open.others;
  } else addInline(element, open.pieces, reading, () => addNodes(element.children, open, reading));
}

// A line break, the marker of a note, a link, or an element whose words are words of the paragraph.
function addInline(element: MarkupElement, pieces: Piece[], reading: PageReading, addChildren: () => void): void {
  const label = reading.notes.markerOf(element);
  if (element.name === "br") pieces.push({ kind: "BREAK" });
  else if (label !== undefined) {
    reading.signs.set(element, { cut: { kind: "FOOTNOTE_MARKER", label } });
    pieces.push({ kind: "NODE", node: element });
  } else {
    addChildren();
    addLink(element, reading);
  }
}

function addLink(element: MarkupElement, { links }: PageReading): void {
  const target = element.name === "a" ? (element.attributes["href"] ?? "").trim() : "";
  const texts = element.children.filter((child) => child.end > child.start);
  const [first, last] = [texts[0], texts.at(-1)];
  if (/^(?:https?:)?\/\/|^\/|\.html$/iu.test(target) && first !== undefined && last !== undefined)
    links.push({ target, start: first.start, end: last.end });
}

function readRow(row: MarkupElement, reading: PageReading): void {
  const elements = elementsOf(row).filter((cell) => (cell.name === "td" || cell.name === "th") && !isFurniture(cell));
  const cells = elements.map((cell) => ({ start: cell.inner.start, paragraphs: [piecesOf(cell, reading)] }));
  const isNested = elements.some((cell) => descendantsOf(cell, "table").length > 0);
  if (!isNested && !isLayoutRow(reading, cells)) {
    addRowLine(reading, cells);
    return;
  }
  for (const cell of elements) {
    partLines(reading);
    readBlock(cell, reading);
  }
}

/** The pieces of an element whose words are read on, whatever blocks they stand in: a cell, a note. */
export function piecesOf(element: MarkupElement, reading: PageReading, cut: ReadonlySet<MarkupNode> = new Set()): readonly Piece[] {
  const pieces: Piece[] = [];
  addPieces(pieces, element, reading, cut);
  return pieces;
}

function addPieces(pieces: Piece[], element: MarkupElement, reading: PageReading, cut: ReadonlySet<MarkupNode>): void {
  for (const child of element.children) {
    if (child.type === "TEXT") pieces.push({ kind: "NODE", node: child });
    else if (cut.has(child) || isFurniture(child) || reading.notes.isNote(child)) continue;
    else if (BLOCKS.has(child.name)) {
      pieces.push({ kind: "BREAK" });
      addPieces(pieces, child, reading, cut);
      pieces.push({ kind: "BREAK" });
    } else addInline(child, pieces, reading, () => addPieces(pieces, child, reading, cut));
  }
}
