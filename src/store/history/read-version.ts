import type { Database } from "../database.js";
import { type RecordVersion, versionSql } from "./record-version.js";
import { momentOf } from "./revision-at.js";

/** The last revision at or before the moment `?1`, in SQL: -1 before the first one. */
export const REVISION_AT = "(select coalesce((select revision from archive_revision where at <= ?1 order by at desc limit 1), -1))";

/** SQL condition: the version `v` is the one that held at the moment `?1`. */
export const HELD_AT = `v.revision <= ${REVISION_AT} and (v.replaced_in is null or v.replaced_in > ${REVISION_AT})`;

/**
 * The version of a record that held at a moment (ISO 8601 with a time zone): of kind DELETE where the record was gone then. Null where the archive
 * did not have it yet. Throws BAD_ARGUMENT for text that is no moment.
 */
export async function readVersion(database: Database, id: string, moment: string): Promise<RecordVersion | null> {
  const statement = `select ${versionSql()} from record_version v where v.record_id = ?2 and ${HELD_AT}`;
  return await database.readJson(statement, [momentOf(moment), id]);
}

/** The versions of these records, of any entity, that held at a moment; without deletions. Throws BAD_ARGUMENT. */
export async function readVersionsAt(database: Database, ids: readonly string[], moment: string): Promise<readonly RecordVersion[]> {
  const statement = `select json_group_array(json(version)) from (
    select ${versionSql()} as version from record_version v
    where v.record_id in (select value from json_each(?2)) and v.kind <> 'DELETE' and ${HELD_AT} order by v.record_id)`;
  return await database.readJson(statement, [momentOf(moment), JSON.stringify(ids)]);
}

/** All versions of a record, the first one first; none for an id that the archive never had. */
export async function versionsOf(database: Database, id: string): Promise<readonly RecordVersion[]> {
  const statement = `select json_group_array(json(version)) from (
    select ${versionSql()} as version from record_version v where v.record_id = ? order by v.sequence)`;
  return await database.readJson(statement, [id]);
}
