import { entityDefinitions } from "../../model/registry.js";
import type { Database, SqlValue, StoredValue, Write } from "../database.js";
import { parseSingle } from "../read-pool.js";
import { SqliteConnection } from "../sqlite-connection.js";
import { writeRecords } from "../write-records.js";
import type { RecordVersion } from "./record-version.js";

/** An archive in memory, empty at first, with the same tables as the one on disk. Search finds nothing in it. */
export interface MemoryArchive {
  readonly database: Database;
  /** Writes the states of versions, all or none. Nothing need be there of what they point to. */
  add(versions: readonly RecordVersion[]): Promise<void>;
  close(): Promise<void>;
}

const TIMEOUT_MS = 10_000;

// The tables that SQLite makes for its own use come with those that need them.
const TABLES = `select sql from sqlite_master where type in ('table', 'index') and sql is not null
  and tbl_name in (select value from json_each(?)) order by type desc`;

/** Opens an empty archive in memory with the tables of records and links of `database`. Close it. */
export async function openMemoryArchive(database: Database): Promise<MemoryArchive> {
  const tables = await database.readRows<{ sql: string }>(TABLES, [JSON.stringify(tableNames())]);
  const connection = await SqliteConnection.open(":memory:", "write");
  await connection.execute(tables.map(({ sql }) => `${sql};`).join("\n"));
  const write = oneByOne(connection);
  return { database: write, add: (versions) => addVersions(connection, write, versions), close: () => connection.close() };
}

function tableNames(): readonly string[] {
  return entityDefinitions().flatMap(({ table, fields }) => [
    table,
    ...fields.flatMap((field) => (field.form === "link" ? [field.table] : [])),
  ]);
}

async function addVersions(connection: SqliteConnection, write: Write, versions: readonly RecordVersion[]): Promise<void> {
  await connection.execute("begin");
  try {
    for (const { name, entityClass } of entityDefinitions()) {
      const records = versions.flatMap(({ entity, state }) => (entity === name && state !== null ? [state] : []));
      if (records.length > 0) await writeRecords(write, entityClass, records);
    }
    await connection.execute("commit");
  } catch (error) {
    await connection.execute("rollback");
    throw error;
  }
}

// One connection works on one statement at a time.
function oneByOne(connection: SqliteConnection): Write {
  let tail: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };
  const readRows = <T extends Record<string, StoredValue>>(
    sql: string,
    parameters: readonly SqlValue[],
    { timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {},
  ): Promise<T[]> => next(() => connection.all<T>(sql, parameters, timeoutMs));
  return {
    readRows,
    readJson: async <T>(sql: string, parameters: readonly SqlValue[], options: { readonly timeoutMs?: number } = {}) =>
      parseSingle<T>(await readRows(sql, parameters, options)),
    run: (sql, parameters) => next(() => connection.run(sql, parameters)),
  };
}
