import type { Id } from "../../kernel/iri.js";
import { Activity, activityId } from "../../model/entities/activity.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../../store/database.js";
import type { Store, Write } from "../../store/open-store.js";
import { readRecords } from "../../store/read-records.js";
import { indexDocuments } from "../../store/search/index-documents.js";
import { applyCorrections } from "../apply-corrections.js";
import { type ActivityFacts, activityOf, readActivityFacts, removeActivities, saveActivityFacts } from "./activity-facts.js";
import type { AssembledCounts, AssembleOptions } from "./assemble-options.js";
import type { RecordFacts } from "./record-facts.js";
import { reapplyRecordFacts, removeRecordFacts, saveRecordFacts } from "./save-record-facts.js";
import { seededElsewhere } from "./seeded-elsewhere.js";
import { readTextCouncils } from "./text-councils.js";

/** Documents and activities stored in one transaction: enough to be quick, few enough that readers never wait long. */
const BATCH = 500;

/** Stores what records say of documents where it is not what they said before. */
export async function saveDocuments(
  store: Store,
  facts: readonly RecordFacts[],
  options: AssembleOptions,
): Promise<Pick<AssembledCounts, "changedDocuments" | "removedDocuments">> {
  const before = await servicesFacts(store.database);
  const changed = facts.filter((one) => before.get(`document/${one.identifier}`) !== JSON.stringify(one));
  const wanted = new Set(facts.map(({ identifier }) => `document/${identifier}`));
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  for (const batch of batchesOf(changed)) {
    await inTransaction(store, options, (write) => saveRecordFacts(write, batch.items));
    options.onProgress({ step: "documents", done: batch.done, total: changed.length });
  }
  for (const { items } of batchesOf(gone)) await inTransaction(store, options, (write) => removeRecordFacts(write, items, "services"));
  return { changedDocuments: changed.length, removedDocuments: gone.length };
}

/** Puts documents that only the seed tells of under the Councils that services now tell of, where these are the same under another slug. */
export async function followServices(store: Store, options: AssembleOptions): Promise<void> {
  for (const { items } of batchesOf(await seededElsewhere(store.database)))
    await inTransaction(store, options, (write) => reapplyRecordFacts(write, items));
}

/** Stores what records say of activities where the archive says otherwise. */
export async function saveActivities(
  store: Store,
  facts: readonly ActivityFacts[],
  options: AssembleOptions,
): Promise<Pick<AssembledCounts, "changedActivities">> {
  const wanted = new Map(facts.map((one) => [activityId(one.number), one]));
  const { stale, gone } = await differences(store.database, wanted);
  await saveStale(store, stale, options);
  for (const { items } of batchesOf(gone)) await inTransaction(store, options, (write) => removeActivities(write, items));
  // Only all of them together may tell enough of a Council for it to be known: those before the last then lack their link to it.
  const unlinked = stale.length + gone.length === 0 ? [] : (await differences(store.database, wanted)).stale;
  await saveStale(store, unlinked, options);
  return { changedActivities: new Set([...stale, ...unlinked]).size + gone.length };
}

async function saveStale(store: Store, stale: readonly ActivityFacts[], options: AssembleOptions): Promise<void> {
  for (const batch of batchesOf(stale)) {
    await inTransaction(store, options, (write) => saveActivityFacts(write, batch.items));
    options.onProgress({ step: "activities", done: batch.done, total: stale.length });
  }
}

// A Council that was gone for a while has lost its links from activities; so it is the records that are compared and not only the facts.
async function differences(
  database: Database,
  wanted: ReadonlyMap<Id<Activity>, ActivityFacts>,
): Promise<{ readonly stale: readonly ActivityFacts[]; readonly gone: readonly Id<Activity>[] }> {
  const ids = [...wanted.keys()];
  const before = await readActivityFacts(database, ids);
  const texts = await readTextCouncils(
    database,
    [...wanted.values()].flatMap(({ councils }) => councils),
  );
  const councils = new Set(await database.readJson<Id[]>("select json_group_array(id) from council", []));
  const present = new Map<Id<Activity>, string>();
  for await (const activity of readRecords(database, Activity)) present.set(activity.id, fingerprint(activity));
  const stale = [...wanted].filter(
    ([id, facts]) =>
      JSON.stringify(before.get(id)) !== JSON.stringify(facts) || present.get(id) !== fingerprint(activityOf(facts, texts, councils)),
  );
  return { stale: stale.map(([, facts]) => facts), gone: [...present.keys()].filter((id) => !wanted.has(id)) };
}

function fingerprint(record: object): string {
  return JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function servicesFacts(database: Database): Promise<ReadonlyMap<Id<Document>, string>> {
  const rows = await database.readJson<[Id<Document>, string][]>(
    `select json_group_array(json_array(document_id, facts ->> '$.services')) from record_facts
     where document_id >= 'document/' and document_id < 'document0' and facts ->> '$.services' is not null`,
    [],
    { heavy: true, timeoutMs: 600_000 },
  );
  return new Map(rows);
}

// Corrections of persons go over what records say, as they go over what texts say.
async function inTransaction(store: Store, { corrections, now }: AssembleOptions, work: (write: Write) => Promise<void>): Promise<void> {
  await store.transaction(async (write) => {
    await work(write);
    await indexDocuments(write, await applyCorrections(write, corrections));
    await write.run(
      "insert into archive_state (key, value) values ('last_change', ?) on conflict (key) do update set value = excluded.value",
      [now()],
    );
  });
}

function* batchesOf<Item>(items: readonly Item[]): Iterable<{ readonly items: readonly Item[]; readonly done: number }> {
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH);
    yield { items: batch, done: from + batch.length };
  }
}
