import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../database.js";
import { HELD_AT, REVISION_AT } from "./read-version.js";
import { type RecordVersion, versionSql } from "./record-version.js";
import { momentOf } from "./revision-at.js";

/** A document with all that belongs to it, as it was. */
export interface DocumentAt {
  readonly document: RecordVersion;
  /** Its parts, references, positions, versions of its text …, by entity and id. */
  readonly owned: readonly RecordVersion[];
  /** From when the document and all that belongs to it was so, ISO 8601 in UTC. */
  readonly validFrom: string;
  /** When the next change came; null where this is how it is now. */
  readonly validUntil: string | null;
}

/** A stretch of time in which a document and all that belongs to it stayed as it was. */
export interface DocumentState {
  readonly revision: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** False while the document was gone. */
  readonly present: boolean;
}

/**
 * A document with all that belongs to it as it was at a moment (ISO 8601 with a time zone). Null where the archive did not have it then. Throws
 * BAD_ARGUMENT for text that is no moment.
 */
export async function readDocumentAt(database: Database, id: Id<Document>, moment: string): Promise<DocumentAt | null> {
  const statement = `select json_object(
    'versions', (select json_group_array(json(version)) from (
      select ${versionSql()} as version from record_version v
      where v.owner_id = ?2 and v.kind <> 'DELETE' and ${HELD_AT} order by v.entity, v.record_id)),
    'validFrom', (select at from archive_revision where revision = (select max(revision) from ${changesOf("?2")} where revision <= ${REVISION_AT})),
    'validUntil', (select at from archive_revision where revision = (select min(revision) from ${changesOf("?2")} where revision > ${REVISION_AT})))`;
  const { versions, ...interval } = await database.readJson<Read>(statement, [momentOf(moment), id]);
  const document = versions.find(({ record }) => record === id);
  if (document === undefined || interval.validFrom === null) return null;
  return { document, owned: versions.filter((version) => version !== document), ...interval, validFrom: interval.validFrom };
}

interface Read {
  readonly versions: readonly RecordVersion[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

// The revisions in which the document, or something that belongs or belonged to it, changed.
function changesOf(document: string): string {
  return `(select revision from record_version where owner_id = ${document}
    union select replaced_in from record_version where owner_id = ${document} and replaced_in is not null)`;
}

/** The states that a document with all that belongs to it has gone through, the first one first. None for a document that never was there. */
export async function documentStates(database: Database, id: Id<Document>): Promise<readonly DocumentState[]> {
  const statement = `select json_group_array(json_object('revision', revision, 'validFrom', at, 'validUntil', next,
      'present', json(case when present then 'true' else 'false' end)) order by revision)
    from (select c.revision, r.at, lead(r.at) over (order by c.revision) as next,
      exists (select 1 from record_version v where v.record_id = ?1 and v.kind <> 'DELETE' and v.revision <= c.revision
        and (v.replaced_in is null or v.replaced_in > c.revision)) as present
      from ${changesOf("?1")} c join archive_revision r on r.revision = c.revision)`;
  return await database.readJson(statement, [id]);
}
