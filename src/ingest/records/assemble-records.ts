import { joinCases } from "../../extract/titles/join-cases.js";
import { sha256 } from "../../kernel/hash.js";
import type { Store } from "../../store/open-store.js";
import { type ActivityFacts, activityFacts } from "./activity-facts.js";
import type { AssembledCounts, AssembleOptions } from "./assemble-options.js";
import { linkSourceRecords } from "./link-source-records.js";
import { type PaperCouncils, paperCouncils } from "./paper-councils.js";
import { paperFacts, TITLE_READER } from "./paper-facts.js";
import { groupPapers, linkRecords, type Paper, type RecordLinks } from "./paper-records.js";
import { isPending, markAssembled } from "./pending.js";
import { type HeldRecord, readLiveRecords } from "./read-live-records.js";
import type { RecordFacts } from "./record-facts.js";
import { type ReadTitles, readTitles } from "./record-titles.js";
import { renameHeld } from "./rename-held.js";
import { followServices, saveActivities, saveDocuments } from "./save-changes.js";
import { keepTitleReadings, noReadings, readTitleReadings } from "./title-readings.js";

/** Everything that the records say, put together. */
export interface AssembledRecords {
  readonly documents: readonly RecordFacts[];
  readonly activities: readonly ActivityFacts[];
  /** The document and the activity that each source record tells of, by its id. */
  readonly links: ReadonlyMap<string, { readonly document: string | null; readonly activity: string | null }>;
}

/** The version of what is made of the same records, the reading of their titles included. To be raised with every change of it: archives keep what was made. */
export const RULES = "2";

/**
 * Puts the records of services together into documents, activities and Councils, and stores what has changed: in batches, each in one transaction, so that
 * it can be stopped at any moment and comes to the same end the next time. Null where nothing has changed since the last time.
 */
export async function assembleRecords(store: Store, options: AssembleOptions): Promise<AssembledCounts | null> {
  const rules = sha256(`${RULES} ${options.seed.fingerprint}`);
  if (!(await isPending(store.database, rules))) return null;
  const assembled = await combineHeld(store, options, rules);
  const documents = await saveDocuments(store, assembled.documents, options);
  await followServices(store, options);
  await renameHeld(store, { ...options, force: true });
  const activities = await saveActivities(store, assembled.activities, options);
  await store.transaction(async (write) => {
    await linkSourceRecords(write, assembled.links);
    await markAssembled(write, rules);
  });
  return { documents: assembled.documents.length, ...documents, activities: assembled.activities.length, ...activities };
}

// Nothing holds on to the records and readings while what was made of them is stored.
async function combineHeld(store: Store, options: AssembleOptions, rules: string): Promise<AssembledRecords> {
  const readings = await readTitleReadings(store.database, rules);
  const assembled = combineRecords(await readLiveRecords(store.database), options, readings);
  await keepTitleReadings(store, readings);
  return assembled;
}

/** Makes of all records what they say of documents and activities; the order of the records makes no difference. New readings of titles are added to `readings`. */
export function combineRecords(
  records: readonly HeldRecord[],
  { seed, onProgress }: Pick<AssembleOptions, "seed" | "onProgress">,
  readings = noReadings(),
): AssembledRecords {
  const { tables } = seed;
  const links = linkRecords(records, [...tables.dossiers, ...tables.dossierTitles]);
  const papers = groupPapers(records, links);
  const tellTitles = (done: number): void => onProgress({ step: "titles", done, total: records.length });
  const titles = readTitles(records, papers, links, tables, tellTitles, readings);
  const join = joinCases([...titles.values()], tables.presidencies);
  const subjects = subjectsOf(records, papers);
  const councils = paperCouncils(join, { titles, subjectOf: (id) => subjects.get(id) ?? null });
  const context = { links, titles, councils, paperOf: subjects };
  return {
    documents: papers.map((paper) => paperFacts(paper, context)).sort(parentsFirst),
    activities: activitiesOf(records, titles, councils),
    links: linksOf(records, papers, links),
  };
}

// Within a transaction an attachment may come before what it is attached to, but not before the transaction that brings that.
function parentsFirst(a: RecordFacts, b: RecordFacts): number {
  return Number(a.attachedTo !== null) - Number(b.attachedTo !== null) || (a.identifier < b.identifier ? -1 : 1);
}

function activitiesOf(
  records: readonly HeldRecord[],
  titles: ReadTitles,
  councils: ReadonlyMap<string, PaperCouncils>,
): readonly ActivityFacts[] {
  const facts = new Map<string, ActivityFacts>();
  for (const record of records) {
    if (record.entity !== "ACTIVITY") continue;
    const role = titles.get(record.recordId)?.title.role ?? "OTHER";
    const own = activityFacts(record, role, councils.get(record.number ?? ""), TITLE_READER);
    if (own !== null) facts.set(own.number, own);
  }
  return [...facts.values()];
}

/** The paper or activity that each record tells of. */
function subjectsOf(records: readonly HeldRecord[], papers: readonly Paper[]): ReadonlyMap<string, string> {
  const subjects = new Map(papers.flatMap(({ identifier, records: own }) => own.map(({ recordId }) => [recordId, identifier] as const)));
  for (const record of records) if (record.entity === "ACTIVITY" && record.number !== null) subjects.set(record.recordId, record.number);
  return subjects;
}

function linksOf(records: readonly HeldRecord[], papers: readonly Paper[], { byKey }: RecordLinks): AssembledRecords["links"] {
  const paperOf = new Map(papers.flatMap(({ identifier, records: own }) => own.map(({ id }) => [id, identifier] as const)));
  const documentOf = (record: HeldRecord | undefined): string | null => {
    if (record === undefined) return null;
    if (record.entity === "DOCUMENT_VERSION") return documentOf(byKey.get(record.documents[0] ?? ""));
    if (record.entity === "PUBLICATION") return documentOf(byKey.get(record.versions[0] ?? ""));
    const identifier = paperOf.get(record.id);
    return identifier === undefined ? null : `document/${identifier}`;
  };
  const activityOf = (record: HeldRecord | undefined): string | null => {
    if (record?.entity === "AGENDA_POINT" || record?.entity === "COMMITMENT") return activityOf(byKey.get(record.activities[0] ?? ""));
    return record?.entity === "ACTIVITY" && record.number !== null ? `activity/${record.number}` : null;
  };
  return new Map(records.map((record) => [record.recordId, { document: documentOf(record), activity: activityOf(record) }]));
}
