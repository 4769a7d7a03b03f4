import type { AnyRecord, EntityDefinition } from "../../model/define/metadata.js";
import type { Database } from "../database.js";
import { versionSql } from "./record-version.js";

/** A record as it was at one revision of the archive. */
export interface StateAt {
  readonly revision: number;
  readonly state: AnyRecord;
}

const STATE = `json_object('revision', w.revision, 'state', json_extract(${versionSql()}, '$.state'))`;

const HELD = "v.kind <> 'DELETE' and v.revision <= w.revision and (v.replaced_in is null or v.replaced_in > w.revision)";

/** Records, each as it was at a revision; those that were not there are missing. */
export function readStates(
  database: Database,
  wanted: readonly { readonly id: string; readonly revision: number }[],
): Promise<readonly StateAt[]> {
  if (wanted.length === 0) return Promise.resolve([]);
  const statement = `with w as (select value ->> 0 as id, value ->> 1 as revision from json_each(?))
    select json_group_array(json(state)) from (select ${STATE} as state from w cross join record_version v on v.record_id = w.id and ${HELD})`;
  return database.readJson(statement, [JSON.stringify(wanted.map(({ id, revision }) => [id, revision]))]);
}

/** All records of an entity, as they were at each of these revisions, in the order of their ids. For entities of which there are few. */
export function readAllStates(
  database: Database,
  { path }: Pick<EntityDefinition, "path">,
  revisions: readonly number[],
): Promise<readonly StateAt[]> {
  if (revisions.length === 0) return Promise.resolve([]);
  // By the beginning of their ids, because there is an index for those: the character after "/" is "0".
  const statement = `with w as (select value as revision from json_each(?))
    select json_group_array(json(state)) from (select ${STATE} as state from w cross join record_version v
      on v.record_id >= ? and v.record_id < ? and ${HELD} order by w.revision, v.record_id)`;
  return database.readJson(statement, [JSON.stringify(revisions), `${path}/`, `${path}0`]);
}
