import { addDays } from "../../extract/titles/council-days.js";
import type { Id } from "../../kernel/iri.js";
import { activityId } from "../../model/entities/activity.js";
import type { Database } from "../../store/database.js";
import type { Write } from "../../store/open-store.js";
import { readActivityFacts, saveActivityFacts } from "./activity-facts.js";
import { RECORD_ATTESTATIONS } from "./record-attestations.js";
import type { RecordCouncil } from "./record-facts.js";
import { reapplyRecordFacts } from "./save-record-facts.js";
import { factsThatCount, readStoredFacts } from "./stored-facts.js";
import { asTextsKnowIt, type Days, rangesOf, readTextCouncils, type TextCouncil } from "./text-councils.js";

/** What texts tell of some days, before a change. */
export interface TextsOfDays {
  readonly days: readonly Days[];
  readonly councils: readonly TextCouncil[];
}

// A Council takes some days, which its id does not tell.
const LONGEST = 14;

/** The Councils that texts tell of around the days of these, to be compared with after a change; null where no Council is among them. */
export async function textsAround(database: Database, things: readonly Id[]): Promise<TextsOfDays | null> {
  const firstDays = things.flatMap((id) => /^council\/(\d{4}-\d{2}-\d{2})-/u.exec(id)?.[1] ?? []);
  if (firstDays.length === 0) return null;
  const days = [...new Set(firstDays)].map((startDate) => ({ startDate, endDate: addDays(startDate, LONGEST) }));
  return { days, councils: await readTextCouncils(database, days) };
}

/** Where a text now gives a Council another slug, kind or days than before, what records say of it is put under the Council of the text. */
export async function followTextCouncils(write: Write, before: TextsOfDays | null): Promise<void> {
  if (before === null) return;
  const after = await readTextCouncils(write, before.days);
  const { documents, activities } = await witnessesOf(write, before.days);
  const hasMoved = (councils: readonly RecordCouncil[]): boolean =>
    councils.some((council) => JSON.stringify(asTextsKnowIt(council, before.councils)) !== JSON.stringify(asTextsKnowIt(council, after)));
  const stored = await readStoredFacts(write, documents);
  const moved = [...stored].filter(([, facts]) => hasMoved(factsThatCount(facts)?.councils ?? []));
  if (moved.length > 0)
    await reapplyRecordFacts(
      write,
      moved.map(([id]) => id),
    );
  const told = [...(await readActivityFacts(write, activities)).values()].filter(({ councils }) => hasMoved(councils));
  if (told.length > 0) await saveActivityFacts(write, told);
}

const WITNESSES = `select distinct a.document_id as document, substr(a.id, 13, instr(substr(a.id, 13), '/') - 1) as key from json_each(?) days
  cross join attestation a on about >= days.value ->> 0 and about < days.value ->> 1 where a.id glob '${RECORD_ATTESTATIONS}'`;

async function witnessesOf(
  database: Database,
  days: readonly Days[],
): Promise<{ readonly documents: readonly Id[]; readonly activities: readonly Id[] }> {
  const rows = await database.readRows<{ document: string | null; key: string }>(WITNESSES, [JSON.stringify(rangesOf(days))]);
  return {
    documents: rows.flatMap(({ document }) => document ?? []),
    activities: rows.flatMap(({ document, key }) => (document === null ? [activityId(key)] : [])),
  };
}
