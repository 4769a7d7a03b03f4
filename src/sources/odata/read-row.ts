import { buildChamberRecord } from "../build-chamber-record.js";
import { canonicalJson } from "../canonical-json.js";
import { readGuid } from "../guid.js";
import { readMoment } from "../moment.js";
import type { ProblemCollector } from "../source-problem.js";
import type { ChamberEntity, SourceRecord } from "../source-record.js";
import { COMMON_FIELDS, type EntityNames, ODATA_ENTITIES } from "./field-names.js";
import { fieldValue, isRow, type ODataRow, relatedRows, rowFields } from "./row-fields.js";

/** What the service writes into a row about the answer, not about the record. */
const ABOUT_THE_ANSWER = new Set(["@odata.context", "@odata.etag", "@odata.id", "@odata.editLink", "@odata.type"]);

/**
 * The records in a row: its own first, then those of expanded relations that came whole. A row that cannot be used is left out with a problem; a
 * deleted row gives a tombstone.
 */
export function readODataRow(entity: ChamberEntity, value: unknown, place: string, problems: ProblemCollector): readonly SourceRecord[] {
  const names = ODATA_ENTITIES[entity];
  if (!isRow(value)) return skip(problems, `${names.set}: a row that is no object of JSON; left out`, place);
  const row = Object.fromEntries(Object.entries(value).filter(([key]) => !ABOUT_THE_ANSWER.has(key)));
  const id = readGuid(fieldValue(row, COMMON_FIELDS.id));
  if (id === null) return skip(problems, `${names.set}: a row without an ${COMMON_FIELDS.id[0]} that is a GUID; left out`, place);
  const changedAt = changeOf(row, names, id, problems);
  const releasedAt = momentOf(fieldValue(row, COMMON_FIELDS.releasedAt));
  const head = { source: "ODATA" as const, id, changedAt, releasedAt, raw: canonicalJson(row) };
  const deleted = fieldValue(row, COMMON_FIELDS.isDeleted);
  if (deleted === true) return [{ ...head, entity, deleted: true }];
  if (deleted === undefined) problems.add("FIELD_MISSING", `${names.set} without ${COMMON_FIELDS.isDeleted[0]}; taken as not deleted`, id);
  if (isPlaceholder(row, names)) return skip(problems, `${names.set}: a placeholder without a single field; left out`, id);
  const own = buildChamberRecord(entity, { ...head, deleted: false }, rowFields(row, names, problems));
  return [own, ...expandedRecords(row, names, id, problems)];
}

function changeOf(row: ODataRow, names: EntityNames, id: string, problems: ProblemCollector): string | null {
  const changed = fieldValue(row, COMMON_FIELDS.changedAt);
  const moment = momentOf(changed);
  const [name] = COMMON_FIELDS.changedAt;
  if (changed === undefined) problems.add("FIELD_MISSING", `${names.set} without ${name}; read as empty`, id);
  else if (changed !== null && moment === null)
    problems.add("FIELD_UNREADABLE", `${names.set}: ${name} is not a moment; read as empty`, id);
  return moment;
}

function momentOf(value: unknown): string | null {
  return typeof value === "string" ? readMoment(value) : null;
}

// The service keeps a bare id for what another of its systems is to fill in.
function isPlaceholder(row: ODataRow, names: EntityNames): boolean {
  return Object.values(names.fields).every((field) => (fieldValue(row, field) ?? null) === null);
}

function expandedRecords(row: ODataRow, names: EntityNames, id: string, problems: ProblemCollector): readonly SourceRecord[] {
  return Object.entries(names.relations).flatMap(([relation, { names: keys, entity }]) => {
    for (const key of keys) {
      if (row[`${key}@odata.nextLink`] !== undefined) problems.add("RELATION_CUT_OFF", `${names.set}: only the first of ${key} came`, id);
    }
    const related = relatedRows(row, names, relation).filter((candidate) => isWhole(candidate.row, entity));
    return related.flatMap((candidate) => readODataRow(entity, candidate.row, id, problems));
  });
}

// An expansion that selects a few fields names a record; it does not describe it.
function isWhole(row: ODataRow, entity: ChamberEntity): boolean {
  const fields = Object.values(ODATA_ENTITIES[entity].fields);
  return fieldValue(row, COMMON_FIELDS.isDeleted) !== undefined && fields.some((field) => fieldValue(row, field) !== undefined);
}

function skip(problems: ProblemCollector, message: string, place: string): readonly SourceRecord[] {
  problems.add("ROW_SKIPPED", message, place);
  return [];
}
