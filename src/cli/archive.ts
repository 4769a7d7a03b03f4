import { readCorrections } from "../ingest/corrections.js";
import type { IngestOptions } from "../ingest/ingest-file.js";
import { readSeed, type Seed, seedStore } from "../ingest/seed/seed-store.js";
import { openStore, type Store } from "../store/open-store.js";
import type { Settings } from "./settings.js";

/** The opened archive: its store with the seed in it. */
export interface Archive {
  readonly store: Store;
  readonly seed: Seed;
}

/** Opens the archive for one piece of work and closes it afterwards, whatever happens. */
export async function withArchive<T>(settings: Settings, work: (archive: Archive) => Promise<T>): Promise<T> {
  const seed = readSeed();
  const store = await openStore({ path: settings.databasePath });
  try {
    await seedStore(store, seed);
    return await work({ store, seed });
  } finally {
    await store.close();
  }
}

/** What ingesting needs, from the settings. */
export function ingestOptions(settings: Settings, seed: Seed, now: () => string, force: boolean): IngestOptions {
  return { seed, corrections: readCorrections(settings.corrections), now, force };
}
