import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { archiveEntries } from "../rdf/archive-entries.js";
import type { CoverageFigures } from "../rdf/coverage.js";
import { writeArchive } from "../rdf/export-archive.js";
import { type ArchiveState, archiveState } from "../store/archive-state.js";
import type { Snapshot } from "../store/database.js";
import { batchReader, readRecords } from "../store/read-records.js";
import { copyOntology, writeDatabase, writeSorted } from "./dump-files.js";
import { writeTables } from "./dump-tables.js";
import { writeStatements } from "./dump-writer.js";
import { CHECKSUM_FILE, type DumpFile, type DumpManifest, MANIFEST_FILE, readManifest } from "./manifest.js";
import { removeLeftovers, unfinishedName } from "./unfinished.js";

/** What a dump is made of. */
export interface DumpSource {
  /** One moment of the store; everything is read from it. */
  readonly snapshot: Snapshot;
  readonly figures: CoverageFigures;
  /** Base of the IRIs, with a slash at the end. */
  readonly baseIri: string;
  /** IRI of the licence of the data. */
  readonly licence: string;
  /** Version of the program. */
  readonly version: string;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: string;
}

/** A dump, and whether it had to be made: one of the same day, revision, base and program is there already as it would be. */
export interface MadeDump {
  readonly manifest: DumpManifest;
  readonly isNew: boolean;
}

/**
 * Makes a dump of the whole archive in a folder of its own below `folder`: every format of RDF, tables, a database and the ontology. The files
 * are written elsewhere and take their dated place at the end, so that nothing half-done is ever seen; earlier dumps stay as they are.
 * @param progress is told what is being done, in a few words.
 */
export async function makeDump(source: DumpSource, folder: string, progress: (words: string) => void): Promise<MadeDump> {
  const state = await archiveState(source.snapshot);
  const { id, existing } = await freeId(source, state, folder);
  if (existing !== undefined) return { manifest: existing, isNew: false };
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const unfinished = join(folder, unfinishedName());
  await mkdir(unfinished);
  try {
    const manifest = await writeDump(source, state, id, unfinished, progress);
    await rename(unfinished, join(folder, id));
    await reachDisk(folder);
    return { manifest, isNew: true };
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

// The day and the revision; a second one of both, where the base or the program changed between them, gets a number.
async function freeId(
  { now, baseIri, version }: DumpSource,
  { revision, changedAt }: ArchiveState,
  folder: string,
): Promise<{ id: string; existing?: DumpManifest }> {
  const first = `${now.slice(0, 10)}-r${revision}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? first : `${first}-${number}`;
    const found = await readManifest(folder, id);
    if (found === undefined) return { id };
    if (found.baseIri === baseIri && found.version === version && found.changedAt === changedAt) return { id, existing: found };
  }
}

async function writeDump(
  source: DumpSource,
  state: ArchiveState,
  id: string,
  folder: string,
  progress: (words: string) => void,
): Promise<DumpManifest> {
  const { snapshot, figures, baseIri, licence, now } = source;
  const batches = batchReader(snapshot);
  const total = state.counts.reduce((sum, { count }) => sum + count, 0);
  const written = await writeStatements(archiveEntries(batches, baseIri, figures), folder, baseIri, (done) =>
    progress(`statements: ${Math.min(done, total)} of ${total} records`),
  );
  progress("sorting N-Quads");
  const sorted = await writeSorted(writeArchive(batches, "nq", baseIri, figures), folder);
  progress("tables");
  const tables = await writeTables((entityClass) => readRecords(snapshot, entityClass), folder, baseIri, {
    title: "Raadsarchief",
    licence,
  });
  progress("database");
  const database = await writeDatabase(snapshot, folder, {
    base_iri: baseIri,
    licence,
    revision: String(state.revision),
    created_at: now,
  });
  const ontology = await copyOntology(folder);
  const files = [...written.files, sorted, tables, database, ...ontology].sort((one, other) => one.name.localeCompare(other.name, "en"));
  const manifest = manifestOf(source, state, id, files, sorted.count ?? 0);
  await finish(manifest, folder);
  return manifest;
}

function manifestOf(
  { now, baseIri, version }: DumpSource,
  { revision, changedAt, counts }: ArchiveState,
  id: string,
  files: readonly DumpFile[],
  statements: number,
): DumpManifest {
  const records = Object.fromEntries(counts.map(({ type, count }) => [type, count]));
  return { id, createdAt: now, revision, changedAt, baseIri, version, statements, records, files };
}

async function finish(manifest: DumpManifest, folder: string): Promise<void> {
  await writeFile(join(folder, CHECKSUM_FILE), manifest.files.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join(""), {
    flush: true,
  });
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  await reachDisk(folder);
}

// What a folder holds is on the disk only when the folder itself is.
async function reachDisk(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
