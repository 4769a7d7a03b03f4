import { isLayoutRow } from "../markup/layout-rows.js";
import { childOf, descendantsOf, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import { addRowLine, partLines } from "../markup/pieces.js";
import { contentOfControl } from "./alternatives.js";
import { endCarried, type ReadParagraph, readParagraph } from "./read-paragraph.js";
import { isPiece, type Reading } from "./reading.js";

/** The readers of what stands in a cell. */
interface CellReaders {
  readonly readBlocks: (container: MarkupElement, reading: Reading) => void;
  readonly addParagraph: (paragraph: ReadParagraph | null, reading: Reading) => void;
}

/**
 * Reads a table, row by row. The cells of a row stand on one line with tabs between. A table that only sets out the page (a letterhead, two
 * signatures side by side) is read paragraph by paragraph.
 */
export function readTable(table: MarkupElement, reading: Reading, readers: CellReaders): void {
  partLines(reading);
  for (const row of rowsOf(table)) readRow(row, reading, readers);
  partLines(reading);
}

function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return partsOf(table, "w:tr").filter((row) => {
    const properties = childOf(row, "w:trPr");
    return properties === undefined || childOf(properties, "w:del") === undefined;
  });
}

// Rows of a table and cells of a row may stand within controls and marks of changes.
function partsOf(element: MarkupElement, name: string): readonly MarkupElement[] {
  return elementsOf(element).flatMap((child): readonly MarkupElement[] => {
    if (child.name === name) return [child];
    if (child.name === "w:del" || child.name === "w:moveFrom") return [];
    const content = child.name === "w:sdt" ? contentOfControl(child) : child;
    return content === undefined ? [] : partsOf(content, name);
  });
}

function paragraphsOf(cell: MarkupElement, reading: Reading): readonly ReadParagraph[] {
  const paragraphs = partsOf(cell, "w:p").flatMap((paragraph) => readParagraph(paragraph, reading) ?? []);
  const last: ReadParagraph = { pieces: endCarried(reading), said: undefined };
  return last.pieces.length > 0 ? [...paragraphs, last] : paragraphs;
}

function readRow(row: MarkupElement, reading: Reading, readers: CellReaders): void {
  const cells = partsOf(row, "w:tc");
  if (cells.some((cell) => descendantsOf(cell, "w:tbl", "w:txbxContent").length > 0)) {
    for (const cell of cells) {
      partLines(reading);
      readers.readBlocks(cell, reading);
    }
    return;
  }
  const read = cells.map((cell) => paragraphsOf(cell, reading));
  const printed = read.map((paragraphs, index) => ({
    start: cells[index]?.inner.start ?? row.start,
    paragraphs: paragraphs.map(({ pieces }) => pieces.filter(isPiece)),
  }));
  if (!isLayoutRow(reading, printed)) {
    addRowLine(reading, printed);
    return;
  }
  for (const paragraphs of read) {
    partLines(reading);
    for (const paragraph of paragraphs) readers.addParagraph(paragraph, reading);
  }
}
