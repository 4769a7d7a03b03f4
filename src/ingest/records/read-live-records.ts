import { SourceRecord } from "../../model/entities/source-record.js";
import type { SourceName } from "../../sources/record-base.js";
import { rereadRecord } from "../../sources/reread-record.js";
import type { LiveRecord, SourceEntity } from "../../sources/source-record.js";
import type { Database } from "../../store/database.js";
import { readRecords } from "../../store/read-records.js";

/** A record that its source has not deleted, with the id under which it is kept; `raw` and notes are left out, since the store has them. */
export type HeldRecord = LiveRecord & { readonly recordId: string };

/** All records of services that say something, in order of id. */
export async function readLiveRecords(database: Database): Promise<readonly HeldRecord[]> {
  const live: HeldRecord[] = [];
  for await (const { id, origin, recordType, deleted, content } of readRecords(database, SourceRecord) as AsyncIterable<KeptRecord>) {
    if (deleted) continue;
    const [own] = rereadRecord(origin as SourceName, recordType as SourceEntity, content, id).records;
    if (own !== undefined && !own.deleted) live.push(compact(own, id));
  }
  return live;
}

// Of the notes of a clerk, pages of HTML, nothing is made.
function compact(record: LiveRecord, recordId: string): HeldRecord {
  const own = { ...record, raw: "", recordId };
  return own.entity === "ACTIVITY" || own.entity === "AGENDA_POINT" ? { ...own, note: null } : own;
}

type KeptRecord = Pick<SourceRecord, "id" | "origin" | "recordType" | "deleted" | "content">;
