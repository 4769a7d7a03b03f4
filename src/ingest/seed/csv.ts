import { readFileSync } from "node:fs";
import { CsvError, parse } from "csv-parse/sync";
import { ArchiveError } from "../../kernel/errors.js";

/** Reports that a cell cannot be used: what is wrong with it, and what to write instead. Never returns. */
export type FailCell = (message: string, advice: string) => never;

/** Reads the text of one cell (without white space at its ends) as a value, or calls `fail`. */
export type Cell<T> = (text: string, fail: FailCell) => T;

/** For each field of a row: the name of its column in the header of the file, and how a cell is read. */
export type Columns<Row> = { readonly [Field in keyof Row]: readonly [column: string, cell: Cell<Row[Field]>] };

/** One row of a table, with the line of the file it ends on (the header is line 1). */
export interface CsvRow<Row> {
  readonly line: number;
  readonly values: Row;
}

interface RawRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table from a CSV file (RFC 4180, UTF-8, with a header). The header must name exactly the given columns, in any order.
 *
 * @throws ArchiveError CONFIGURATION with the file, line and column of the first mistake.
 */
export function readCsv<Row>(path: string, columns: Columns<Row>): readonly CsvRow<Row>[] {
  const [header, ...body] = parseRows(path);
  if (header === undefined) throw mistake(path, 1, "the file is empty", `write a header: ${columnNames(columns).join(",")}`);
  const names = header.record.map((name) => name.trim());
  checkHeader(path, names, columnNames(columns));
  return body.map((row) => ({ line: row.info.lines, values: readRow(path, row, names, columns) }));
}

/** An error about one line of a data file, and one of its columns where `column` is given. */
export function mistake(path: string, line: number, message: string, advice: string, column?: string): ArchiveError {
  const place = column === undefined ? `${path}:${line}` : `${path}:${line}, column ${column}`;
  return new ArchiveError("CONFIGURATION", message, { place, advice });
}

/** The text of a data file. @throws ArchiveError CONFIGURATION when it cannot be read or is not UTF-8. */
export function readDataFile(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    const decoding = cause instanceof TypeError;
    const message = decoding ? "the file is not valid UTF-8" : "the file cannot be read";
    const advice = decoding ? "save it as UTF-8" : "check that it exists and may be read";
    throw new ArchiveError("CONFIGURATION", message, { place: path, advice, cause });
  }
}

function parseRows(path: string): readonly RawRow[] {
  const text = readDataFile(path);
  try {
    // With `info` each row comes with its line; the types of the library do not say so.
    return parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as readonly RawRow[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause["lines"] === "number" ? cause["lines"] : 1;
    throw mistake(
      path,
      line,
      parseMessage(cause),
      "give every line as many fields as the header, and quote a field that holds a comma or a quote",
    );
  }
}

function parseMessage(error: CsvError): string {
  const messages: Readonly<Record<string, string>> = {
    CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "this line has another number of fields than the header",
    CSV_QUOTE_NOT_CLOSED: "a quoted field is not closed",
    CSV_INVALID_CLOSING_QUOTE: "something follows the closing quote of a field",
    INVALID_OPENING_QUOTE: "a quote stands inside a field that is not quoted",
  };
  return messages[error.code] ?? "this line is not well-formed CSV";
}

function columnNames<Row>(columns: Columns<Row>): readonly string[] {
  return fieldsOf(columns).map((field) => columns[field][0]);
}

function fieldsOf<Row>(columns: Columns<Row>): readonly (keyof Row)[] {
  return Object.keys(columns) as (keyof Row)[];
}

function checkHeader(path: string, names: readonly string[], expected: readonly string[]): void {
  const advice = `the header must be ${expected.join(",")}`;
  const missing = expected.find((name) => !names.includes(name));
  if (missing !== undefined) throw mistake(path, 1, `the column ${missing} is missing`, advice);
  const unknown = names.find((name, index) => !expected.includes(name) || names.indexOf(name) !== index);
  if (unknown !== undefined) throw mistake(path, 1, `the column ${unknown} is not known or stands twice`, advice);
}

function readRow<Row>(path: string, row: RawRow, names: readonly string[], columns: Columns<Row>): Row {
  const values: Partial<Row> = {};
  for (const field of fieldsOf(columns)) {
    const [column, cell] = columns[field];
    const text = (row.record[names.indexOf(column)] ?? "").trim();
    values[field] = cell(text, (message, advice) => {
      throw mistake(path, row.info.lines, message, advice, column);
    });
  }
  return values as Row;
}
