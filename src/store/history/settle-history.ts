import type { SqliteConnection } from "../sqlite-connection.js";
import { ADD_DEPENDENTS } from "./dependents.js";
import { isThereSql, presentOwnerSql, presentStateSql } from "./state-sql.js";

const TIMEOUT_MS = 600_000;

/**
 * Ends a transaction that changes what readers see: raises the revision, and writes what the transaction has changed, as noted by
 * `watchStatements`, to the history. What it wrote anew as it was before is no change, unless something else follows from it now. `now` gives the present moment, ISO 8601 in UTC.
 */
export async function settleHistory(writer: SqliteConnection, now: () => string): Promise<void> {
  await writer.run("update archive_state set value = cast(value as integer) + 1 where key = 'revision'", []);
  const [present] = await writer.all<{ revision: number; at: string | null; touched: number }>(PRESENT, [], TIMEOUT_MS);
  const revision = present?.revision ?? 0;
  if (present?.touched === 1) {
    await writer.run(DROP_UNCHANGED, []);
    for (const statement of ADD_DEPENDENTS) await writer.run(statement, []);
    await writer.run(REPLACE, [revision]);
    await writer.run(ADD_VERSIONS, [revision]);
    await writer.run("delete from changed_record", []);
  }
  await writer.run(ADD_REVISION, [revision, momentAfter(present?.at ?? null, now())]);
}

/** Whether the transaction under way has touched a record. */
export async function hasTouchedRecords(writer: SqliteConnection): Promise<boolean> {
  return (await writer.all("select 1 from changed_record limit 1", [], TIMEOUT_MS)).length > 0;
}

const PRESENT = `select cast(value as integer) as revision, (select at from archive_revision order by revision desc limit 1) as at,
  exists (select 1 from changed_record) as touched from archive_state where key = 'revision'`;

// A record that was not there need not be compared: it is enough that it is there.
const DROP_UNCHANGED = `delete from changed_record as c
  where case when c.state is null then not ${isThereSql("c")} else c.state = ${presentStateSql("c")} end`;

// The join goes from the few that are changed to their versions, never through all versions.
const REPLACE = `update record_version set state = (select state from changed_record c where c.record_id = record_version.record_id), replaced_in = ?
  where sequence in (select v.sequence from changed_record c cross join record_version v where v.record_id = c.record_id and v.replaced_in is null)`;

// In the order in which the transaction touched them.
const ADD_VERSIONS = `insert into record_version (record_id, entity, owner_id, kind, revision)
  select record_id, entity, iif(present, present_owner, owner_id), iif(not present, 'DELETE', iif(new, 'CREATE', 'UPDATE')), ?
  from (select c.rowid as place, c.record_id, c.entity, c.owner_id, c.state is null as new, ${isThereSql("c")} as present,
    ${presentOwnerSql("c")} as present_owner from changed_record c) order by place`;

const ADD_REVISION =
  "insert into archive_revision (revision, at, last_sequence) values (?, ?, (select coalesce(max(sequence), 0) from record_version))";

// Every revision has a moment of its own, later than those before, so that each can be asked for; also where a clock was put back.
function momentAfter(last: string | null, now: string): string {
  if (last === null || now > last) return now;
  return new Date(Date.parse(last) + 1).toISOString();
}
