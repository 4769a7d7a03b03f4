import type { Database } from "../../store/database.js";
import type { Write } from "../../store/open-store.js";

/** Notes, in the transaction that changed them, that the records must be put together anew. */
export async function markPending(write: Write, at: string): Promise<void> {
  await setState(write, "records_pending", at);
  await setState(write, "last_change", at);
}

/** Notes that the records are put together by these rules: the knowledge they were read with. */
export async function markAssembled(write: Write, rules: string): Promise<void> {
  await write.run("delete from archive_state where key = 'records_pending'", []);
  await setState(write, "records_assembled", rules);
}

/** Whether the records must be put together: some of them, or the rules, have changed since. */
export async function isPending(database: Database, rules: string): Promise<boolean> {
  const rows = await database.readRows<{ key: string; value: string }>(
    "select key, value from archive_state where key in ('records_pending', 'records_assembled')",
    [],
  );
  const state = new Map(rows.map(({ key, value }) => [key, value]));
  return state.has("records_pending") || state.get("records_assembled") !== rules;
}

async function setState(write: Write, key: string, value: string): Promise<void> {
  await write.run("insert into archive_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value", [
    key,
    value,
  ]);
}
