import type { Cell } from "../csv/csv-line.js";
import { csvLine } from "../csv/csv-line.js";
import type { TablesDescription } from "../csv/csv-metadata.js";
import type { FilePiece } from "../csv/export-tables.js";
import { UNRESOLVED_COLUMNS, type UnresolvedRow } from "./unresolved-columns.js";

/** The table of what the archive lacks. */
export const UNRESOLVED_FILE = "unresolved.csv";

/** The description of that table, under the name that CSVW looks for beside it. */
export const UNRESOLVED_METADATA_FILE = `${UNRESOLVED_FILE}-metadata.json`;

/** The list of what the archive lacks as one table (RFC 4180, with a header), line by line. */
export async function* unresolvedCsv(rows: AsyncIterable<UnresolvedRow>): AsyncIterable<string> {
  const columns = Object.keys(UNRESOLVED_COLUMNS) as (keyof UnresolvedRow)[];
  yield line(columns);
  for await (const row of rows) yield line(columns.map((name) => row[name]));
}

/** The same with its description, as files. */
export async function* unresolvedTable(rows: AsyncIterable<UnresolvedRow>, description: TablesDescription): AsyncIterable<FilePiece> {
  yield { file: UNRESOLVED_METADATA_FILE, text: `${JSON.stringify(unresolvedMetadata(description), null, 2)}\n` };
  for await (const text of unresolvedCsv(rows)) yield { file: UNRESOLVED_FILE, text };
}

function line(cells: readonly Cell[]): string {
  return `${csvLine(cells)}\r\n`;
}

/** The description of the table by Metadata Vocabulary for Tabular Data (W3C, CSVW). */
function unresolvedMetadata({ title, licence }: TablesDescription): Readonly<Record<string, unknown>> {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: UNRESOLVED_FILE,
    "dc:title": title,
    "dc:license": { "@id": licence },
    dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"], doubleQuote: true, trim: false, commentPrefix: null },
    tableSchema: {
      columns: Object.entries(UNRESOLVED_COLUMNS).map(([name, { doc, datatype, required, lang }]) => ({
        name,
        titles: name,
        "dc:description": doc,
        datatype,
        ...(required === true ? { required } : {}),
        ...(lang === undefined ? {} : { lang }),
      })),
    },
  };
}
