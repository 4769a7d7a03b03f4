import { createReadStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { TablesDescription } from "../export/csv/csv-metadata.js";
import { exportTables, METADATA_FILE } from "../export/csv/export-tables.js";
import type { RecordReader } from "../export/record-reader.js";
import { DUMP_NAME } from "./dump-writer.js";
import type { DumpFile } from "./manifest.js";
import { packFile } from "./packed-file.js";
import { type TarEntry, tar } from "./tar.js";

/** Writes the tables with their description into one compressed file. */
export async function writeTables(records: RecordReader, folder: string, base: string, description: TablesDescription): Promise<DumpFile> {
  const own = await mkdtemp(join(folder, ".tables-"));
  try {
    const { names, rows } = await writeSingly(exportTables(records, base, description), own);
    const entries = await Promise.all(names.map((name) => tarEntry(own, name)));
    const name = `${DUMP_NAME}.csv.tar.gz`;
    const figures = await packFile(join(folder, name), tar(entries));
    return {
      name,
      title: `Tables (CSV) with keys, and their description by CSVW (${METADATA_FILE})`,
      form: "csv",
      mediaType: "text/csv",
      packageType: "application/x-tar",
      compression: "gzip",
      ...figures,
      count: rows,
    };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

type FilePieces = ReturnType<typeof exportTables>;

async function writeSingly(pieces: FilePieces, folder: string): Promise<{ names: readonly string[]; rows: number }> {
  const files = new Map<string, FileHandle>();
  let rows = 0;
  try {
    for await (const { file, text } of pieces) {
      const known = files.get(file);
      const handle = known ?? (await open(join(folder, file), "w"));
      files.set(file, handle);
      await handle.appendFile(text);
      // Each table begins with a line of names.
      if (file !== METADATA_FILE) rows += countRows(text) - (known === undefined ? 1 : 0);
    }
  } finally {
    for (const handle of files.values()) await handle.close();
  }
  return { names: [...files.keys()], rows };
}

/** How many rows there are in whole rows of CSV (RFC 4180): a cell between quotation marks may hold what ends a row elsewhere. */
export function countRows(text: string): number {
  return text.replaceAll(/"[^"]*"/g, "").split("\r\n").length - 1;
}

async function tarEntry(folder: string, name: string): Promise<TarEntry> {
  const path = join(folder, name);
  return { name: `${DUMP_NAME}-csv/${name}`, size: (await stat(path)).size, content: createReadStream(path) };
}
