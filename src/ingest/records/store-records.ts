import type { HarvestSink } from "../../harvest/sink.js";
import { sha256 } from "../../kernel/hash.js";
import type { RecordOf } from "../../model/define/relations.js";
import { SourceRecord } from "../../model/entities/source-record.js";
import type { SourceName } from "../../sources/record-base.js";
import { rereadRecord } from "../../sources/reread-record.js";
import type { SourceRecord as ReceivedRecord, SourceEntity } from "../../sources/source-record.js";
import { supersedes, withoutDuplicates } from "../../sources/supersedes.js";
import type { Store, Write } from "../../store/open-store.js";
import { readRecordsById } from "../../store/read-records.js";
import { readCursor, writeCursor } from "../../store/records/harvest-cursors.js";
import { writeRecords } from "../../store/write-records.js";
import { markPending } from "./pending.js";

/** The licence under which the Tweede Kamer and the official publisher give their records: dedicated to the public domain. */
export const RECORD_LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/";

/** Records that came together. */
export interface RecordPage {
  readonly records: readonly ReceivedRecord[];
  /** ISO 8601 in UTC. */
  readonly retrievedAt: string;
  /** The address they came from; null for those of a file. */
  readonly url: string | null;
  /** The stream they belong to and where it goes on after them; null where there is nothing to go on with. */
  readonly resume: { readonly stream: string; readonly cursor: string } | null;
}

/** What became of the records of a page. */
export interface StoredCounts {
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
}

const BATCH = 1_000;

/** Stores records, and where their stream goes on, in one transaction. A record that is held in the same or a later state stays as it is. */
export async function storeRecords(store: Store, page: RecordPage): Promise<StoredCounts> {
  const once = withoutDuplicates(page.records);
  const unchanged = { added: 0, changed: 0, deleted: 0, unchanged: once.length };
  // Most pages of a second run hold nothing new: the writer is not troubled.
  if (page.resume === null && (await newerRecords(store.database, once)).length === 0) return unchanged;
  return await store.transaction(async (write) => {
    const newer = await newerRecords(write, once);
    const rows = newer.map(({ record, held }) => rowOf(record, held, page));
    await writeRecords(write, SourceRecord, rows);
    if (page.resume !== null) await writeCursor(write, page.resume.stream, page.resume.cursor);
    if (rows.length > 0) await markPending(write, page.retrievedAt);
    const deleted = newer.filter(({ record }) => record.deleted).length;
    const added = newer.filter(({ record, held }) => held === undefined && !record.deleted).length;
    return { added, changed: newer.length - added - deleted, deleted, unchanged: once.length - newer.length };
  });
}

/** Takes what a harvest brings into the archive. `stored` is told of every page. */
export function recordSink(store: Store, stored: (counts: StoredCounts) => void): HarvestSink {
  return {
    cursor: (stream) => readCursor(store.database, stream),
    store: async ({ stream, records, cursor, response: { url, retrievedAt } }) =>
      stored(await storeRecords(store, { records, retrievedAt, url, resume: cursor === null ? null : { stream, cursor } })),
  };
}

type Held = RecordOf<SourceRecord> & { readonly id: string };

interface NewerRecord {
  readonly record: ReceivedRecord;
  readonly held: Held | undefined;
}

async function newerRecords(
  database: Pick<Write, "readJson" | "readRows">,
  records: readonly ReceivedRecord[],
): Promise<readonly NewerRecord[]> {
  const newer: NewerRecord[] = [];
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    const held = new Map(((await readRecordsById(database, SourceRecord, batch.map(recordId))) as Held[]).map((row) => [row.id, row]));
    for (const record of batch) {
      const present = held.get(recordId(record));
      if (present === undefined || isNewer(record, present)) newer.push({ record, held: present });
    }
  }
  return newer;
}

function isNewer(record: ReceivedRecord, held: Held): boolean {
  if (record.raw === held.content) return false;
  const [known] = rereadRecord(held.origin as SourceName, held.recordType as SourceEntity, held.content, held.id).records;
  return known === undefined || supersedes(record, known);
}

/** The id under which a record of a source is kept. */
export function recordId({ source, entity, id }: Pick<ReceivedRecord, "source" | "entity" | "id">): string {
  return `source-record/${`${source}-${entity}`.toLowerCase().replaceAll("_", "-")}-${id}`;
}

function rowOf(record: ReceivedRecord, held: Held | undefined, { url, retrievedAt }: RecordPage): Held {
  return {
    id: recordId(record),
    origin: record.source,
    recordType: record.entity,
    key: record.id,
    number: "number" in record ? record.number : (held?.number ?? null),
    url,
    sha256: sha256(record.raw),
    changedAt: record.changedAt,
    retrievedAt,
    deleted: record.deleted,
    licence: RECORD_LICENCE,
    content: record.raw,
    // Until the records are put together the next time.
    document: held?.document ?? null,
    activity: held?.activity ?? null,
  };
}
