import { isHouseLine } from "../printed-forms.js";
import { keepCells, type Row } from "./row.js";

/** Parts the lines of the printed heading (`Vergaderjaar 2023–2024`) from what stands beside them on the page. */
export function separateHouseLines(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => {
    if (row.cells.length === 1 || !row.cells.some(({ words }) => words.length > 1 && isHouseLine(words))) return [row];
    return row.cells.flatMap((own) => keepCells([row], (cell) => cell === own));
  });
}
