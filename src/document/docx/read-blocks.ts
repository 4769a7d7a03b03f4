import { ArchiveError } from "../../kernel/errors.js";
import { elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { addParagraphLines, type Piece, partLines } from "../markup/pieces.js";
import { chosenAlternative, contentOfControl } from "./alternatives.js";
import { endCarried, type ReadParagraph, readParagraph } from "./read-paragraph.js";
import { readTable } from "./read-table.js";
import { isPiece, type Reading } from "./reading.js";

/**
 * Reads the paragraphs and tables of a body, a cell, a box or a note into lines, in order.
 *
 * @throws ArchiveError INPUT_NOT_TEXT for a document that only names another one to be read in its place
 */
export function readBlocks(container: MarkupElement, reading: Reading): void {
  addBlocks(container, reading);
  addCarried(reading);
}

function addBlocks(container: MarkupElement, reading: Reading): void {
  for (const block of elementsOf(container)) readBlock(block, reading);
}

// The words of a paragraph whose end was deleted, and that no other comes after.
function addCarried(reading: Reading): void {
  const pieces = endCarried(reading);
  if (pieces.length > 0) addParagraph({ pieces, said: undefined }, reading);
}

function readBlock(block: MarkupElement, reading: Reading): void {
  if (block.name === "w:p") addParagraph(readParagraph(block, reading), reading);
  else if (block.name === "w:tbl") {
    addCarried(reading);
    readTable(block, reading, { readBlocks, addParagraph });
  } else if (block.name === "w:sdt") readWithin(contentOfControl(block), reading);
  else if (block.name === "mc:AlternateContent") readWithin(chosenAlternative(block), reading);
  else if (block.name === "w:altChunk") throw embedded(reading.place);
  else if (block.name !== "w:del" && block.name !== "w:moveFrom" && block.name !== "w:sectPr") addBlocks(block, reading);
}

function readWithin(container: MarkupElement | undefined, reading: Reading): void {
  if (container !== undefined) addBlocks(container, reading);
}

function embedded(place: string): ArchiveError {
  const advice = "open it in Word and save it again";
  return new ArchiveError("INPUT_NOT_TEXT", "a part of its text is kept as another document within it", { place, advice });
}

// A box of text parts the words before its anchor from those after it; mostly there are none on one side.
function addParagraph(paragraph: ReadParagraph | null, reading: Reading): void {
  if (paragraph === null) return;
  let pieces: Piece[] = [];
  let hasBox = false;
  for (const piece of paragraph.pieces) {
    if (isPiece(piece)) {
      pieces.push(piece);
      continue;
    }
    if (pieces.length > 0) addParagraphLines(reading, pieces, paragraph.said);
    pieces = [];
    hasBox = true;
    partLines(reading);
    readBlocks(piece.element, reading);
    partLines(reading);
  }
  if (pieces.length > 0 || !hasBox) addParagraphLines(reading, pieces, paragraph.said);
}
