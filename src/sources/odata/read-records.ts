import { collectProblems, type ProblemCollector } from "../source-problem.js";
import type { ChamberEntity, ReadRecords } from "../source-record.js";
import { ODATA_ENTITIES } from "./field-names.js";
import { type ODataPage, readODataPage } from "./read-page.js";
import { readODataRow } from "./read-row.js";
import { isRow } from "./row-fields.js";

const ENTITIES = Object.keys(ODATA_ENTITIES) as ChamberEntity[];

/**
 * The records in a saved answer of the service or a file of JSON Lines. What kind of records they are follows from what the answer says, or from the
 * fields each row has; rows of no known kind are left out with a problem.
 *
 * @param place of the file, for problems and errors
 * @throws ArchiveError INPUT_DAMAGED, as `readODataPage`
 */
export function readODataRecords(text: string, place: string): ReadRecords {
  const page = readODataPage(text, place);
  const named = ENTITIES.find((entity) => ODATA_ENTITIES[entity].set === page.set) ?? null;
  return readODataRows(page, named, place);
}

/** The records in the rows of a page. Without an entity each row tells by its fields what it is. */
export function readODataRows(page: ODataPage, entity: ChamberEntity | null, place: string): ReadRecords {
  const problems = collectProblems();
  for (const line of page.badLines) problems.add("ROW_SKIPPED", "a line that is not JSON; left out", `${place}:${line}`);
  const records = page.rows.flatMap((row, index) => {
    const rowPlace = `${place}#${index + 1}`;
    const kind = entity ?? detectEntity(row);
    if (kind !== null) return readODataRow(kind, row, rowPlace, problems);
    skipUnknown(row, rowPlace, problems);
    return [];
  });
  return { records, problems: problems.list() };
}

function skipUnknown(row: unknown, place: string, problems: ProblemCollector): void {
  const what = isRow(row) ? `a row of no known kind, with ${Object.keys(row).slice(0, 4).join(", ")}` : "a row that is no object of JSON";
  problems.add("ROW_SKIPPED", `${what}; left out`, place);
}

/** What kind of record a row is, by the fields that only that kind has; null where none fits. */
export function detectEntity(row: unknown): ChamberEntity | null {
  if (!isRow(row)) return null;
  return ENTITIES.find((entity) => ODATA_ENTITIES[entity].telling.some((field) => row[field] !== undefined)) ?? null;
}
