/** Lines of a table for readers: columns as wide as their widest cell, two spaces between them, numbers to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [header, ...rows];
  const widths = header.map((_, index) => Math.max(...cells.map((row) => String(row[index] ?? "").length)));
  const isNumber = header.map((_, index) => rows.every((row) => typeof row[index] === "number"));
  return cells.map((row) =>
    row
      .map((cell, index) => pad(String(cell), widths[index] ?? 0, isNumber[index] === true))
      .join("  ")
      .trimEnd(),
  );
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}
