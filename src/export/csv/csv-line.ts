/** A value of one cell; null where there is none. */
export type Cell = string | number | boolean | null;

/** A row of a table as RFC 4180 writes it, without the end of the line. A text that is empty and no text at all look the same. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
