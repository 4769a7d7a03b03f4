import { correctStore } from "../ingest/apply-corrections.js";
import { type Correction, readCorrections } from "../ingest/corrections.js";
import type { IngestOptions } from "../ingest/ingest-file.js";
import { readSeed, type Seed, seedStore } from "../ingest/seed/seed-store.js";
import { openStore, type Store, type StoreMemory } from "../store/open-store.js";
import type { Settings } from "./settings.js";
import { spareMemory } from "./spare-memory.js";

/** The opened archive: its store, with the seed and the corrections of persons in it. */
export interface Archive {
  readonly store: Store;
  readonly seed: Seed;
}

/** Opens the archive for one piece of work and closes it afterwards, whatever happens. Work that goes through much says that memory is to be spared. */
export async function withArchive<T>(
  settings: Settings,
  work: (archive: Archive) => Promise<T>,
  memory: StoreMemory = "AMPLE",
): Promise<T> {
  if (memory === "SPARE") spareMemory();
  const seed = readSeed();
  const corrections = correctionsOf(settings);
  const store = await openStore({ path: settings.databasePath, timeoutMs: settings.timeoutMs, memory });
  try {
    await seedStore(store, seed);
    await correctStore(store, corrections);
    return await work({ store, seed });
  } finally {
    await store.close();
  }
}

/** What ingesting needs, from the settings. */
export function ingestOptions(settings: Settings, seed: Seed, now: () => string, force: boolean): IngestOptions {
  return { seed, corrections: correctionsOf(settings), now, force };
}

function correctionsOf({ corrections }: Settings): readonly Correction[] {
  return corrections === null ? [] : readCorrections(corrections);
}
