import type { CaseRecord } from "../../extract/titles/case-join.js";
import type { SourceEntity, SourceRecord } from "../../sources/source-record.js";
import { groupPapers, linkRecords } from "../records/paper-records.js";
import type { HeldRecord } from "../records/read-live-records.js";
import { readTitles } from "../records/record-titles.js";
import { recordId } from "../records/store-records.js";
import type { SeedTables } from "./read-seed-tables.js";

/** A case record with its title read, and what it is at its source: a document bears the day that is printed on it, a case the day it was tabled. */
export interface SourcedCase extends CaseRecord {
  readonly entity: SourceEntity;
}

/** Reads the titles of records as an archive does that harvests them. */
export async function caseRecords(records: readonly SourceRecord[], tables: SeedTables): Promise<readonly SourcedCase[]> {
  const held = records.flatMap((record): readonly HeldRecord[] => (record.deleted ? [] : [{ ...record, recordId: recordId(record) }]));
  const links = linkRecords(held, [...tables.dossiers, ...tables.dossierTitles]);
  const titles = await readTitles(held, groupPapers(held, links), links, tables, () => undefined);
  return held.flatMap(({ recordId: id, entity }) => {
    const read = titles.get(id);
    return read === undefined ? [] : [{ ...read, entity }];
  });
}
