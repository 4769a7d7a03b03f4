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
  const pieces = [...reading.carried, ...readInline(paragraph, reading, reading.styles.isHidden(style))];
  if (endsSection(properties)) reading.notes.beginSection();
  if (isEndDeleted(properties)) {
    reading.carried = pieces;
    return null;
  }
  reading.carried = [];
  const level = levelOf(properties, style, reading);
  const sign = reading.numberer(properties, style);
  const hasWords = pieces.some(({ kind }) => kind === "NODE");
  const heading: LineKind | undefined = level === null ? undefined : { kind: "HEADING", level };
  if (sign?.kind !== "NUMBER" || !hasWords) return { pieces, said: heading ?? (sign === null ? undefined : { kind: "LIST_ITEM" }) };
  return { pieces: [numberPiece(paragraph, properties, sign.text, reading), ...pieces], said: heading };
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

// The number stands in place of the tag and the properties before the words.
function numberPiece(paragraph: MarkupElement, properties: MarkupElement | undefined, text: string, { signs }: Reading): DocxPiece {
  const end = properties?.end ?? paragraph.inner.start;
  const node: MarkupElement = { ...paragraph, end, inner: { start: end, end }, children: [] };
  signs.set(node, { cut: { kind: "CHARACTER" }, before: `${text} ` });
  return { kind: "NODE", node };
}
