import { listDumps } from "../dump/manifest.js";
import { archiveState } from "../store/archive-state.js";
import type { Database } from "../store/database.js";
import type { CatalogFacts, CatalogSettings } from "./catalog-facts.js";

/** Where the facts of a catalogue are found. */
export interface CatalogSources extends CatalogSettings {
  readonly database: Database;
  readonly baseIri: string;
  /** Folder of the dumps; null where the server gives none. */
  readonly dumpFolder: string | null;
}

/** Reads what the catalogue says. Throws TIMEOUT. */
export async function readCatalogFacts({ database, dumpFolder, ...settings }: CatalogSources): Promise<CatalogFacts> {
  const [state, dumps, sample] = await Promise.all([
    archiveState(database),
    dumpFolder === null ? [] : listDumps(dumpFolder),
    sampleId(database),
  ]);
  return { ...settings, state, dumps: dumps.filter(({ baseIri }) => baseIri === settings.baseIri), sample };
}

// The Council with the most papers shows the most of what the archive is.
async function sampleId(database: Database): Promise<string | null> {
  const statement = "select source_id as id from council_document group by source_id order by count(*) desc, source_id limit 1";
  return (await database.readRows<{ id: string }>(statement, []))[0]?.id ?? null;
}
