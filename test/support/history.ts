import type { AnyRecord } from "../../src/model/define/metadata.js";
import { entityDefinitions } from "../../src/model/registry.js";
import type { Database } from "../../src/store/database.js";
import { listVersions } from "../../src/store/history/list-versions.js";
import type { RecordVersion } from "../../src/store/history/record-version.js";
import type { Store } from "../../src/store/open-store.js";
import { recordReader } from "../../src/store/read-records.js";
import { temporaryStore } from "./store.js";

/** All records by id, as they stand in the tables. */
export type Records = Readonly<Record<string, AnyRecord>>;

/** A store whose clock goes on by an hour with every transaction that is seen, from 2026-01-01T00:00:00.000Z. */
export async function storeWithClock(): Promise<Store> {
  let hours = 0;
  return await temporaryStore({ now: () => hourAt(hours++) });
}

/** The moment of the transaction with this number, from 0, in a store of `storeWithClock`. */
export function hourAt(hours: number): string {
  return new Date(Date.UTC(2026, 0, 1, hours)).toISOString();
}

/** All records that a database holds now. */
export async function presentRecords(database: Database): Promise<Records> {
  const records: Record<string, AnyRecord> = {};
  const read = recordReader(database);
  for (const definition of entityDefinitions()) for await (const record of read(definition)) records[record.id] = record;
  return records;
}

/** All versions, read in pages. */
export async function allVersions(database: Database): Promise<readonly RecordVersion[]> {
  const versions: RecordVersion[] = [];
  for (;;) {
    const page = await listVersions(database, { limit: 1000, after: versions.at(-1)?.sequence ?? 0 });
    if (page.length === 0) return versions;
    versions.push(...page);
  }
}

/** What somebody holds who has followed all versions. */
export function replay(versions: readonly RecordVersion[]): Records {
  const records: Record<string, AnyRecord> = {};
  for (const { record, kind, state } of versions) {
    if ((kind === "CREATE") === record in records) throw new Error(`${kind} of ${record} does not follow from what was before`);
    if (state === null) delete records[record];
    else records[record] = state;
  }
  return records;
}
