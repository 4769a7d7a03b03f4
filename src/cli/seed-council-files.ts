import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvLine } from "../export/csv/csv-line.js";
import { caseRecords } from "../ingest/seed/case-records.js";
import { councilColumns, paperColumns } from "../ingest/seed/council-tables.js";
import type { Columns } from "../ingest/seed/csv.js";
import { drawCouncils } from "../ingest/seed/draw-councils.js";
import { readSeedTables } from "../ingest/seed/read-seed-tables.js";
import { SEED_FOLDER } from "../ingest/seed/seed-store.js";
import { readODataRecords } from "../sources/odata/read-records.js";

/**
 * The tables of Councils of the seed, by the names of their files, drawn from the records in a folder: saved answers of the House's OData service
 * or files of JSON Lines, whose names end in `.json` or `.jsonl`. The order of files and rows makes no difference.
 *
 * @throws ArchiveError INPUT_DAMAGED when a file is none of these.
 */
export async function seedCouncilFiles(recordsFolder: string): Promise<ReadonlyMap<string, string>> {
  const tables = readSeedTables(SEED_FOLDER);
  const names = readdirSync(recordsFolder)
    .filter((name) => /\.jsonl?$/u.test(name))
    .sort();
  const records = names.flatMap((name) => {
    const place = join(recordsFolder, name);
    return readODataRecords(readFileSync(place, "utf8"), place).records;
  });
  const { councils, papers } = drawCouncils(await caseRecords(records, tables), tables);
  return new Map([
    ["councils.csv", tableText(councilColumns, councils)],
    ["council-papers.csv", tableText(paperColumns, papers)],
  ]);
}

function tableText<Row extends object>(columns: Columns<Row>, rows: readonly Row[]): string {
  const fields = Object.keys(columns) as (keyof Row)[];
  const lines = rows.map((row) => fields.map((field) => cellOf(row[field])));
  return [fields.map((field) => columns[field][0]), ...lines].map((cells) => `${csvLine(cells)}\n`).join("");
}

function cellOf(value: unknown): string {
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}
