import type { AnyRecord } from "../../model/define/metadata.js";
import { presentStateSql } from "./state-sql.js";

/** How a version came about: its record was new, was changed (or what follows from it, see `dependents.ts`), or went. */
export type VersionKind = "CREATE" | "UPDATE" | "DELETE";

/** One version of a record: what a committed transaction made of it. Never changed afterwards, but for `validUntil`. */
export interface RecordVersion {
  /** Place in the order of all versions of the archive, from 1 without gaps. */
  readonly sequence: number;
  /** The id of the record: `document/kst-21501-33-1149`. */
  readonly record: string;
  /** Name of its entity: `Document`. */
  readonly entity: string;
  /** The document to which it belongs (a document belongs to itself); null for what documents share. */
  readonly owner: string | null;
  readonly kind: VersionKind;
  /** The revision of the archive that its transaction made. */
  readonly revision: number;
  /** Moment of that revision, ISO 8601 in UTC with milliseconds. */
  readonly validFrom: string;
  /** Moment of the next version of the same record; null for the last one. */
  readonly validUntil: string | null;
  /** The record as it then was; null for a deletion. */
  readonly state: AnyRecord | null;
}

/** SQL that gives a version `v` as the JSON of a `RecordVersion`. */
export function versionSql(): string {
  return `json_object('sequence', v.sequence, 'record', v.record_id, 'entity', v.entity, 'owner', v.owner_id, 'kind', v.kind,
    'revision', v.revision, 'validFrom', (select at from archive_revision where revision = v.revision),
    'validUntil', (select at from archive_revision where revision = v.replaced_in),
    'state', json(case when v.replaced_in is null then ${presentStateSql("v")} else v.state end))`;
}
