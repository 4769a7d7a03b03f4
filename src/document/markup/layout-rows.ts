import * as forms from "../printed-forms.js";
import { type Cell, type LineMaking, wordsOfPieces } from "./pieces.js";

/**
 * Whether a row only sets out the page, so that it is to be read paragraph by paragraph: one cell with words makes no row; nor does one that holds
 * fields, an addressee or a signature, each on a line of its own.
 */
export function isLayoutRow(making: LineMaking, cells: readonly Cell[]): boolean {
  const filled = cells
    .map(({ paragraphs }) => paragraphs.map((pieces) => wordsOfPieces(making, pieces)).filter((words) => words !== ""))
    .filter((lines) => lines.length > 0);
  if (filled.length < 2) return true;
  return filled.some((lines) => lines.length > 1 && lines.some((words, index) => isLetterLine(words, lines[index + 1] ?? "")));
}

function isLetterLine(words: string, next: string): boolean {
  if (forms.labelLine(words) !== null || forms.addresseeLine(words) !== null || forms.isClosing(words)) return true;
  return (forms.isOffice(words) && forms.isPlainName(next)) || (forms.isName(words) && forms.isOffice(next));
}
