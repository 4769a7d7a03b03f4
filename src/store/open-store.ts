import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { DataSource } from "typeorm";
import { ArchiveError } from "../kernel/errors.js";
import { createDataSource } from "./data-source.js";
import type { Database, Snapshot, SqlValue, StoredValue } from "./database.js";
import { parseSingle, ReadPool } from "./read-pool.js";
import { SqliteConnection } from "./sqlite-connection.js";

export interface StoreOptions {
  /** Path of the SQLite file. It is made, with its folder, where it does not exist. */
  readonly path: string;
  /** Connections for short reads. Default 3. */
  readonly readers?: number;
  /** Milliseconds after which a read is stopped. Default 10,000. */
  readonly timeoutMs?: number;
}

/** What a transaction may do: read what it has written so far, and write. */
export interface Write extends Database {
  run(sql: string, parameters: readonly StoredValue[]): Promise<void>;
}

export interface TransactionOptions {
  /** True for what no reader sees: answers kept for the next harvest. The revision then stays as it is. */
  readonly unseen?: boolean;
}

/** The open store: many readers, one writer. */
export interface Store {
  readonly database: Database;
  /** A reader of the present moment, for exports. Release it. */
  snapshot(): Promise<Snapshot>;
  /** Raised by every transaction that is committed; what is read at one revision stays the same until the next. */
  revision(): Promise<number>;
  /** Does all of the work or nothing. Transactions wait for each other. Foreign keys are checked at the end, so records may be written in any order. */
  transaction<T>(work: (write: Write) => Promise<T>, options?: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

/** Opens the store, after bringing its tables up to date. Throws STORE_UNAVAILABLE or STORE_OUTDATED. */
export async function openStore(options: StoreOptions): Promise<Store> {
  await migrate(options.path);
  const writer = await openWriter(options.path);
  const pool = await ReadPool.open(options.path, options.readers ?? 3, options.timeoutMs ?? 10_000);
  let tail: Promise<unknown> = Promise.resolve();
  return {
    database: pool,
    snapshot: () => pool.snapshot(),
    revision: async () =>
      Number((await pool.readRows<{ value: string }>("select value from archive_state where key = 'revision'", []))[0]?.value ?? 0),
    transaction: (work, options = {}) => {
      const result = tail.then(() => transact(writer, work, options));
      tail = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await tail;
      await pool.close();
      await writer.close();
    },
  };
}

async function migrate(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((cause: Error) => unavailable(path, cause));
  const dataSource = createDataSource(path);
  try {
    await dataSource.initialize();
    await dataSource.query("pragma journal_mode = wal");
    await refuseNewer(dataSource, path);
    await dataSource.runMigrations();
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause;
    unavailable(path, cause as Error);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

// A database that a newer version has changed may hold what this one does not understand.
async function refuseNewer(dataSource: DataSource, path: string): Promise<void> {
  const [table] = await dataSource.query("select name from sqlite_master where name = 'migration'");
  if (table === undefined) return;
  const done: { name: string }[] = await dataSource.query("select name from migration");
  const known = new Set(dataSource.migrations.map((migration) => migration.name));
  const foreign = done.find(({ name }) => !known.has(name));
  if (foreign === undefined) return;
  throw new ArchiveError("STORE_OUTDATED", `the database was changed by another version of the program (${foreign.name})`, {
    place: path,
    advice: "use that version, or a newer one",
  });
}

function unavailable(path: string, cause: Error): never {
  throw new ArchiveError("STORE_UNAVAILABLE", `the database cannot be opened or brought up to date (${cause.message})`, {
    place: path,
    advice: "check that the path is a database of this archive and can be written",
    cause,
  });
}

// SQLite measures its tables where they have changed much: without figures it may read a list of many ids through the wrong index. At the
// start it looks at all tables, later at those that the connection has used.
const OPTIMISE_ALL = "pragma optimize = 0x10002";
const OPTIMISE = "pragma optimize";

async function openWriter(path: string): Promise<SqliteConnection> {
  const writer = await SqliteConnection.open(path, "write");
  await writer.execute("pragma foreign_keys = on; pragma busy_timeout = 15000; pragma synchronous = normal; pragma cache_size = -64000;");
  await writer.execute(OPTIMISE_ALL);
  return writer;
}

async function transact<T>(
  writer: SqliteConnection,
  work: (write: Write) => Promise<T>,
  { unseen = false }: TransactionOptions,
): Promise<T> {
  await writer.execute("begin immediate; pragma defer_foreign_keys = on;");
  try {
    const result = await work(writeThrough(writer));
    if (!unseen) await writer.run("update archive_state set value = cast(value as integer) + 1 where key = 'revision'", []);
    await writer.execute("commit").catch((cause: Error) => nameDangling(writer, cause));
    // What is stored is stored, whether or not this works.
    await writer.execute(OPTIMISE).catch(() => undefined);
    return result;
  } catch (error) {
    await writer.execute("rollback").catch(() => undefined);
    throw error;
  }
}

// A commit fails when a record points to one that is not there. SQLite does not say which; the check does, and is only made then.
async function nameDangling(writer: SqliteConnection, cause: Error): Promise<never> {
  if (!/FOREIGN KEY/.test(cause.message)) throw cause;
  const [found] = await writer.all<{ table: string; rowid: number; parent: string }>("pragma foreign_key_check", [], 600_000);
  if (found === undefined) throw cause;
  const [record] = await writer.all<{ id?: string }>(`select * from "${found.table}" where rowid = ?`, [found.rowid], 60_000);
  throw new ArchiveError("INVALID_DATA", `${record?.id ?? found.table} points to a ${found.parent} that the archive does not have`, {
    advice: "nothing was stored; add it to the seed, or mend the document",
    cause,
  });
}

function writeThrough(writer: SqliteConnection): Write {
  const readRows = <T extends Record<string, StoredValue>>(sql: string, parameters: readonly SqlValue[]) =>
    writer.all<T>(sql, parameters, 600_000);
  return {
    run: (sql, parameters) => writer.run(sql, parameters),
    readRows,
    readJson: async <T>(sql: string, parameters: readonly SqlValue[]) => parseSingle<T>(await readRows(sql, parameters)),
  };
}
