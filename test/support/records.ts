import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AssembledCounts, AssembleOptions } from "../../src/ingest/records/assemble-options.js";
import { assembleRecords } from "../../src/ingest/records/assemble-records.js";
import { storeRecords } from "../../src/ingest/records/store-records.js";
import { readODataRows } from "../../src/sources/odata/read-records.js";
import type { Store } from "../../src/store/open-store.js";
import type { ChamberRow } from "./chamber-rows.js";
import { ingest, SEED } from "./ingest.js";

/** The moment at which everything happens in tests of records. */
export const NOW = "2026-06-01T12:00:00.000Z";

/** Options with a clock that stands still. */
export function assembleOptions(overrides: Partial<AssembleOptions> = {}): AssembleOptions {
  return { seed: SEED, corrections: [], now: () => NOW, onProgress: () => undefined, ...overrides };
}

/** Stores rows as a harvest does, and puts them together. */
export async function takeIn(store: Store, rows: readonly ChamberRow[]): Promise<AssembledCounts | null> {
  const page = { rows, next: null, count: null, set: null, badLines: [] };
  // A tombstone has no field that tells its kind; those of these tests are cases.
  const { records } = readODataRows({ ...page, rows: rows.filter((row) => row["Verwijderd"] !== true) }, null, "test");
  const { records: deleted } = readODataRows({ ...page, rows: rows.filter((row) => row["Verwijderd"] === true) }, "CASE", "test");
  await storeRecords(store, { records: [...records, ...deleted], retrievedAt: NOW, url: null, resume: null });
  return await assembleRecords(store, assembleOptions());
}

/** Ingests a text as a file of a name. */
export async function ingestText(store: Store, text: string, name = "letter.txt"): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-text-"));
  try {
    writeFileSync(join(folder, name), text);
    const [result] = await ingest(store, [join(folder, name)]);
    if (result?.ok !== true) throw new Error(result === undefined ? "nothing was read" : result.error.line);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
