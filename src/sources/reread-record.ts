import { readODataRow } from "./odata/read-row.js";
import type { SourceName } from "./record-base.js";
import { collectProblems } from "./source-problem.js";
import type { ChamberEntity, ReadRecords, SourceEntity } from "./source-record.js";
import { readSruRecordText } from "./sru/read-record.js";
import { readFeedEntryText } from "./syncfeed/read-entry.js";

/**
 * Reads a record again from its `raw`, so that an archive can be rebuilt from what it holds. The first record is the one that `raw` was kept for;
 * records of expanded relations follow it.
 */
export function rereadRecord(source: SourceName, entity: SourceEntity, raw: string, place: string): ReadRecords {
  const problems = collectProblems();
  if (source === "SRU") return { records: readSruRecordText(raw, place, problems), problems: problems.list() };
  if (source === "SYNCFEED") return { records: readFeedEntryText(raw, place, problems), problems: problems.list() };
  const records = readODataRow(entity as ChamberEntity, JSON.parse(raw) as unknown, place, problems);
  return { records, problems: problems.list() };
}
