import { ArchiveError } from "../../kernel/errors.js";
import { SourceRecord } from "../../model/entities/source-record.js";
import { entityDefinitions } from "../../model/registry.js";
import type { Database } from "../../store/database.js";
import type { Store, Write } from "../../store/open-store.js";
import { readRawContent } from "../../store/raw/raw-content.js";
import { quoted } from "../../store/write-records.js";
import type { SourceOrigin } from "../../vocab/lists/source.js";
import { correctStore } from "../apply-corrections.js";
import { readFile, storeFile } from "../ingest-file.js";
import { seedStore } from "../seed/seed-store.js";
import type { AssembleOptions } from "./assemble-options.js";
import { assembleRecords } from "./assemble-records.js";
import { markPending } from "./pending.js";
import { withinTransaction } from "./within-transaction.js";

/** What a rebuilding has gone through. */
export interface RebuiltCounts {
  readonly files: number;
  readonly documents: number;
}

interface KeptFile {
  readonly sha256: string;
  readonly name: string;
  readonly ingestedAt: string;
  readonly origin: SourceOrigin | null;
  readonly licence: string | null;
}

// Every file in the order in which it was taken in, earlier versions of a text included.
const FILES = `
  select f.sha256, f.name, v.ingested_at as ingestedAt, max(case when d.sha256 = f.sha256 then d.origin end) as origin,
    max(case when d.sha256 = f.sha256 then d.licence end) as licence
  from document_version v join source_file f on f.id = v.source_id join document d on d.id = v.document_id
  group by f.id, v.ingested_at order by v.ingested_at, min(v.rowid)`;

/**
 * Makes the archive again from what it keeps: the seed, the files as received, the records of services. No network is asked, and what it says of the times at
 * which it received things stays. All is done in one transaction: a rebuilding that is stopped has changed nothing.
 *
 * @throws ArchiveError STORE_OUTDATED where a file was taken in by a version that did not keep it
 */
export async function rebuildArchive(store: Store, options: AssembleOptions): Promise<RebuiltCounts> {
  return await store.transaction(async (write) => {
    const inner = withinTransaction(store, write);
    const files = (await write.readRows(FILES, [])) as unknown as readonly KeptFile[];
    await refuseMissing(write, files);
    const lastChange = await readState(write, "last_change");
    await clear(write);
    await seedStore(inner, options.seed);
    await correctStore(inner, options.corrections);
    for (const [index, file] of files.entries()) {
      await ingestAgain(inner, file, options);
      if (index % 100 === 99) options.onProgress({ step: "files", done: index + 1, total: files.length });
    }
    await markPending(write, options.now());
    const counts = await assembleRecords(inner, options);
    if (lastChange !== null) await write.run("update archive_state set value = ? where key = 'last_change'", [lastChange]);
    else await write.run("delete from archive_state where key = 'last_change'", []);
    return { files: files.length, documents: counts?.documents ?? 0 };
  });
}

async function ingestAgain(inner: Store, { sha256, name, ingestedAt, origin, licence }: KeptFile, options: AssembleOptions): Promise<void> {
  const bytes = (await readRawContent(inner.database, sha256)) ?? new Uint8Array();
  const read = await readFile(bytes, name, options.seed.knowledge);
  await storeFile(inner, read, { ...options, now: () => ingestedAt, force: true, origin: { origin: origin ?? "FILE", licence } });
}

async function refuseMissing(database: Database, files: readonly KeptFile[]): Promise<void> {
  const kept = new Set(await database.readJson<string[]>("select json_group_array(sha256) from raw_content", []));
  const missing = files.filter(({ sha256 }) => !kept.has(sha256));
  if (missing.length === 0) return;
  throw new ArchiveError("STORE_OUTDATED", `${missing.length} files were taken in before files were kept, ${missing[0]?.name} for one`, {
    advice: "ingest them once more with --force, then rebuild",
  });
}

// Everything but what came from outside, and what leads to it again. Foreign keys are checked at the end.
async function clear(write: Write): Promise<void> {
  await write.run("update source_record set document_id = null, activity_id = null", []);
  for (const table of ["record_facts", "title_reading", "refused_file"]) await write.run(`delete from ${table}`, []);
  for (const { entityClass, table } of entityDefinitions().toReversed())
    if (entityClass !== SourceRecord) await write.run(`delete from ${quoted(table)}`, []);
  await write.run("delete from archive_state where key in ('seed', 'corrections', 'records_assembled')", []);
}

async function readState(database: Database, key: string): Promise<string | null> {
  const [row] = await database.readRows<{ value: string }>("select value from archive_state where key = ?", [key]);
  return row?.value ?? null;
}
