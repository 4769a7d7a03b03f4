import type {
  ActivityRecord,
  AgendaPointRecord,
  CaseRecord,
  CommitmentRecord,
  DocumentRecord,
  DocumentVersionRecord,
  DossierRecord,
  PublicationRecord,
} from "./chamber-records.js";
import type { PaperRecord } from "./paper-record.js";
import type { RecordBase } from "./record-base.js";
import type { SourceProblem } from "./source-problem.js";

/** A record of a source that says something. */
export type LiveRecord =
  | CaseRecord
  | DocumentRecord
  | ActivityRecord
  | AgendaPointRecord
  | DossierRecord
  | DocumentVersionRecord
  | PublicationRecord
  | CommitmentRecord
  | PaperRecord;

/** The kinds of records. */
export type SourceEntity = LiveRecord["entity"];

/** The kinds of records of the Tweede Kamer. */
export type ChamberEntity = Exclude<SourceEntity, "PAPER">;

/** Says that a record was deleted at its source. */
export interface Tombstone extends Omit<RecordBase<SourceEntity>, "deleted"> {
  readonly deleted: true;
}

/** What a source says about one thing. `deleted` tells the two apart, `entity` the kinds. */
export type SourceRecord = LiveRecord | Tombstone;

/** What was read from one answer: its records, and what was odd about it. */
export interface ReadRecords {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly SourceProblem[];
}
