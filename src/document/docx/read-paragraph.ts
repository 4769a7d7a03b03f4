import type { LineKind } from "../lines.js";
import { childOf, type MarkupElement } from "../markup/markup-tree.js";
import { numberOf, propertyOf } from "./properties.js";
import { readInline } from "./read-inline.js";
import type { DocxPiece, Reading } from "./reading.js";

/** A paragraph that has been read: its pieces, and what its style and numbering say of it. */
export interface ReadParagraph {
  readonly pieces: readonly DocxPiece[];
  readonly said: LineKind | undefined;
}

/**
 * Reads a paragraph. Null for one whose end was deleted: its words go on in the next, and are carried there. A number that Word prints before it
 * is its first piece, in place of the properties that call for it.
 */
export function readParagraph(paragraph: MarkupElement, reading: Reading): ReadParagraph | null {
  const properties = childOf(paragraph, "w:pPr");
  const style = propertyOf(properties, "w:pStyle");
  const pieces = reading.carried;
  for (const piece of readInline(paragraph, reading, reading.styles.isHidden(style))) pieces.push(piece);
  if (endsSection(properties)) reading.notes.beginSection();
  const first = reading.carriedFrom ?? paragraph;
  if (isEndDeleted(properties)) {
    reading.carriedFrom = first;
    return null;
  }
  endCarried(reading);
  const level = levelOf(properties, style, reading);
  const sign = reading.numberer(properties, style);
  const heading: LineKind | undefined = level === null ? undefined : { kind: "HEADING", level };
  const at = sign?.kind === "NUMBER" ? firstWord(pieces, reading) : -1;
  if (sign?.kind !== "NUMBER" || at < 0) return { pieces, said: heading ?? (sign === null ? undefined : { kind: "LIST_ITEM" }) };
  return { pieces: withNumber(pieces, at, sign.text, first, reading), said: heading };
}

// The place of the first piece with a word in it; markers of notes and tabs have none.
function firstWord(pieces: readonly DocxPiece[], { source, signs }: Reading): number {
  return pieces.findIndex((piece) => {
    if (piece.kind !== "NODE") return false;
    const { node } = piece;
    const words = node.type === "TEXT" ? source.slice(node.start, node.end) : (signs.get(node)?.before ?? "");
    return words.trim() !== "";
  });
}

function endsSection(properties: MarkupElement | undefined): boolean {
  return properties !== undefined && childOf(properties, "w:sectPr") !== undefined;
}

function isEndDeleted(properties: MarkupElement | undefined): boolean {
  const mark = properties === undefined ? undefined : childOf(properties, "w:rPr");
  return mark !== undefined && (childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined);
}

function levelOf(properties: MarkupElement | undefined, style: string | undefined, reading: Reading): number | null {
  const outline = numberOf(properties, "w:outlineLvl");
  if (outline !== undefined) return outline < 9 ? outline + 1 : null;
  return reading.styles.headingLevel(style);
}

/** Nothing is carried on into the next paragraph any more; gives what was. */
export function endCarried(reading: Reading): DocxPiece[] {
  const pieces = reading.carried;
  reading.carried = [];
  reading.carriedFrom = null;
  return pieces;
}

// The number stands in place of the tag and the properties before the words; below a box, in place of what lies between it and the words.
function withNumber(pieces: readonly DocxPiece[], word: number, text: string, paragraph: MarkupElement, { signs }: Reading): DocxPiece[] {
  const box = pieces.findLastIndex((piece, index) => piece.kind === "BOX" && index < word);
  const before = pieces[box];
  const next = pieces.find((piece, index) => index > box && piece.kind === "NODE");
  const properties = childOf(paragraph, "w:pPr")?.end ?? paragraph.inner.start;
  const place =
    before?.kind === "BOX" && next?.kind === "NODE"
      ? { start: before.element.end, end: next.node.start }
      : { start: paragraph.start, end: properties };
  const node: MarkupElement = { ...paragraph, ...place, inner: { start: place.end, end: place.end }, children: [] };
  signs.set(node, { cut: { kind: "CHARACTER" }, before: `${text} ` });
  return [...pieces.slice(0, box + 1), { kind: "NODE", node }, ...pieces.slice(box + 1)];
}
