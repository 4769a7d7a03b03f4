import { Readable } from "node:stream";
import type { IngestOptions } from "../../src/ingest/ingest-file.js";
import { type FileResult, ingestPaths } from "../../src/ingest/ingest-paths.js";
import { readSeed, type Seed, seedStore } from "../../src/ingest/seed/seed-store.js";
import type { Store } from "../../src/store/open-store.js";
import { temporaryStore } from "./store.js";

/** The seed without its tables of Councils: loading those takes seconds, and most tests count what they took in themselves. */
export const SEED: Seed = { ...readSeed(), readCouncils: () => ({ councils: [], papers: [] }) };

/** Options with a clock that stands still. */
export function ingestOptions(overrides: Partial<IngestOptions> = {}): IngestOptions {
  return { seed: SEED, corrections: [], now: () => "2026-06-01T12:00:00.000Z", force: false, ...overrides };
}

/** A store with the seed in it and nothing else. */
export async function seededStore(): Promise<Store> {
  const store = await temporaryStore();
  await seedStore(store, SEED);
  return store;
}

/** Ingests files and gives what happened to each. */
export async function ingest(
  store: Store | undefined,
  paths: readonly string[],
  overrides: Partial<IngestOptions> = {},
  input = "",
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for await (const result of ingestPaths(store, paths, ingestOptions(overrides), Readable.from([input]))) results.push(result);
  return results;
}
