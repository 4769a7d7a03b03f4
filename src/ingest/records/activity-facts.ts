import type { CaseRole } from "../../extract/titles/case-title.js";
import type { Id } from "../../kernel/iri.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Activity, activityId } from "../../model/entities/activity.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Coder } from "../../model/entities/coder.js";
import type { Database } from "../../store/database.js";
import type { Write } from "../../store/open-store.js";
import { writeRecords } from "../../store/write-records.js";
import { assembleShared } from "../assemble-shared.js";
import type { PaperCouncils } from "./paper-councils.js";
import type { HeldRecord } from "./read-live-records.js";
import { coderOf, councilAttestations } from "./record-attestations.js";
import type { RecordCouncil } from "./record-facts.js";
import { documentRole } from "./record-kind.js";
import { asTextsKnowIt, readTextCouncils, type TextCouncil } from "./text-councils.js";

/** All that records say of one activity of parliament; a plain value of JSON, stored as it is. */
export interface ActivityFacts extends Omit<RecordOf<Activity>, "id" | "councils"> {
  readonly councils: readonly RecordCouncil[];
  /** Who read the Councils. */
  readonly coder: string;
}

/** What a record says of an activity; null for one without a number. */
export function activityFacts(
  record: HeldRecord & { readonly entity: "ACTIVITY" },
  role: CaseRole,
  found: PaperCouncils | undefined,
  coder: string,
): ActivityFacts | null {
  const { number, kind, subject, date, status, committee, chambers } = record;
  if (number === null) return null;
  const chamber = chambers.length === 1 ? (chambers[0] ?? null) : null;
  return { number, kind, role: documentRole(role), subject, date, status, committee, chamber, councils: found?.councils ?? [], coder };
}

/** What is kept of these activities. */
export async function readActivityFacts(
  database: Database,
  ids: readonly Id<Activity>[],
): Promise<ReadonlyMap<Id<Activity>, ActivityFacts>> {
  const rows = await database.readJson<[Id<Activity>, string][]>(
    "select json_group_array(json_array(document_id, facts)) from record_facts where document_id in (select value from json_each(?))",
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(([id, facts]) => [id, JSON.parse(facts) as ActivityFacts]));
}

/** Takes in what records say of activities, in place of what was taken in before: the activities, and what they attest of Councils. */
export async function saveActivityFacts(write: Write, facts: readonly ActivityFacts[]): Promise<void> {
  const texts = await readTextCouncils(
    write,
    facts.flatMap(({ councils }) => councils),
  );
  const keys = facts.map(({ number }) => number);
  const before = await attestedBy(write, keys);
  await removeAttestations(write, keys);
  const coders = new Map(facts.map(({ coder }) => [coder, coderOf(coder)]));
  await writeRecords(write, Coder, [...coders.values()]);
  const attestations = facts.flatMap((one) => {
    const witness = { key: one.number, document: null, coder: coderOf(one.coder).id };
    return placed(one, texts).flatMap((council) => councilAttestations(witness, council));
  });
  await writeRecords(write, Attestation, attestations);
  await assembleShared(write, [...before, ...attestations.map(({ about }) => about)]);
  // Also those on which an activity says nothing that other papers have not said.
  const present = await existing(
    write,
    facts.flatMap((one) => placed(one, texts).map(({ slug }) => `council/${slug}`)),
  );
  await writeRecords(
    write,
    Activity,
    facts.map((one) => activityOf(one, texts, present)),
  );
  await write.run(
    `insert into record_facts (document_id, facts) select value ->> 0, value ->> 1 from json_each(?) where true
     on conflict (document_id) do update set facts = excluded.facts`,
    [JSON.stringify(facts.map((one) => [activityId(one.number), JSON.stringify(one)]))],
  );
}

/** Takes back activities, with what they attested. */
export async function removeActivities(write: Write, ids: readonly Id<Activity>[]): Promise<void> {
  const keys = ids.map((id) => id.slice("activity/".length));
  const before = await attestedBy(write, keys);
  await removeAttestations(write, keys);
  for (const [table, column] of [["activity", "id"] as const, ["record_facts", "document_id"] as const])
    await write.run(`delete from ${table} where ${column} in (select value from json_each(?))`, [JSON.stringify(ids)]);
  await assembleShared(write, before);
}

/** The record of an activity, with those of its Councils that the archive has a record of. */
export function activityOf(facts: ActivityFacts, texts: readonly TextCouncil[], present: ReadonlySet<Id>): RecordOf<Activity> {
  const { councils, coder, ...own } = facts;
  void coder;
  const ids = placed({ councils }, texts).map(({ slug }) => `council/${slug}`);
  return { id: activityId(facts.number), ...own, councils: [...new Set(ids)].filter((id) => present.has(id)).sort() } as RecordOf<Activity>;
}

function placed({ councils }: Pick<ActivityFacts, "councils">, texts: readonly TextCouncil[]): readonly RecordCouncil[] {
  return councils.map((council) => asTextsKnowIt(council, texts));
}

async function existing(database: Database, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  const sql = "select json_group_array(id) from council where id in (select value from json_each(?))";
  return new Set(await database.readJson<Id[]>(sql, [JSON.stringify(ids)]));
}

// Nothing but the id says which attestations without a document are those of an activity.
const THEIRS = `json_each(?) witness cross join attestation a
  on a.id >= 'attestation/' || witness.value || '/record-' and a.id < 'attestation/' || witness.value || '/record.'`;

async function attestedBy(database: Database, keys: readonly string[]): Promise<readonly Id[]> {
  return await database.readJson<Id[]>(`select json_group_array(distinct about) from ${THEIRS}`, [JSON.stringify(keys)]);
}

async function removeAttestations(write: Write, keys: readonly string[]): Promise<void> {
  await write.run(`delete from attestation where id in (select a.id from ${THEIRS})`, [JSON.stringify(keys)]);
}
