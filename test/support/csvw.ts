import { parse } from "csv-parse/sync";
import { METADATA_FILE } from "../../src/export/csv/export-tables.js";

/** A column as CSVW describes it, as far as the tests read it. */
export interface DescribedColumn {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required?: boolean;
  readonly separator?: string;
  readonly propertyUrl?: string;
  /** A column that stands in no file. */
  readonly virtual?: boolean;
}

/** A table as CSVW describes it. */
export interface DescribedTable {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly DescribedColumn[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { resource: string; columnReference: string };
    }[];
  };
}

/** The tables that the description among the files names. */
export function describedTables(files: ReadonlyMap<string, string>): readonly DescribedTable[] {
  return JSON.parse(files.get(METADATA_FILE) ?? "").tables;
}

/** The rows of a table by the names in its header, read by csv-parse. */
export function rowsOf(files: ReadonlyMap<string, string>, file: string): readonly Readonly<Record<string, string>>[] {
  return parse(files.get(file) ?? "", { columns: true, record_delimiter: "\r\n" });
}

/** Everything in which the files do not agree with their description: headers, datatypes, required cells, keys. Nothing where they do. */
export function csvwViolations(files: ReadonlyMap<string, string>): readonly string[] {
  const tables = describedTables(files);
  const names = tables.map((table) => table.url);
  const missing = [...files.keys()].filter((file) => file !== METADATA_FILE && !names.includes(file));
  return [...missing.map((file) => `${file} is not described`), ...tables.flatMap((table) => tableViolations(files, table))];
}

function tableViolations(files: ReadonlyMap<string, string>, { url, tableSchema }: DescribedTable): readonly string[] {
  const [header = []] = parse(files.get(url) ?? "", { to: 1, record_delimiter: "\r\n" }) as string[][];
  const columns = tableSchema.columns.filter(({ virtual }) => virtual !== true);
  const titles = columns.map((column) => column.titles);
  const rows = rowsOf(files, url);
  const keys = rows.map((row) => JSON.stringify([tableSchema.primaryKey].flat().map((name) => row[name])));
  return [
    ...(header.join() === titles.join() ? [] : [`${url} has the header ${header}`]),
    ...(new Set(keys).size === keys.length ? [] : [`${url} has two rows with one key`]),
    ...rows.flatMap((row) => columns.filter((column) => !fits(column, row[column.name] ?? "")).map(({ name }) => `${url} ${name}`)),
    ...(tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
      const known = new Set(rowsOf(files, reference.resource).map((row) => row[reference.columnReference]));
      const lost = rows.filter((row) => row[columnReference] !== "" && !known.has(row[columnReference]));
      return lost.map((row) => `${url} ${columnReference} leads nowhere: ${row[columnReference]}`);
    }),
  ];
}

function fits({ datatype, required = false, separator }: DescribedColumn, cell: string): boolean {
  if (cell === "") return !required;
  if (separator !== undefined) return true;
  if (typeof datatype !== "string") return new RegExp(datatype.format).test(cell);
  const form = FORMS[datatype];
  if (form === undefined) throw new Error(`The datatype ${datatype} is not checked here`);
  return form.test(cell);
}

// The lexical forms of XML Schema, as far as they are used.
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /(?:)/,
  anyURI: /^[a-z]+:\S+$/,
  integer: /^-?\d+$/,
  nonNegativeInteger: /^\d+$/,
  positiveInteger: /^[1-9]\d*$/,
  double: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
};
