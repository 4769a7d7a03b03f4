import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { DataSource } from "typeorm";
import { ArchiveError, invariant } from "../kernel/errors.js";
import { createDataSource } from "./data-source.js";
import type { Database, Snapshot, SqlValue, StoredValue, Write } from "./database.js";
import { hasTouchedRecords, settleHistory } from "./history/settle-history.js";
import { watchStatements } from "./history/watch-changes.js";
import { keepStatistics } from "./keep-statistics.js";
import { parseSingle, ReadPool, type StoreMemory } from "./read-pool.js";
import { readRevision } from "./read-revision.js";
import { SqliteConnection } from "./sqlite-connection.js";

export interface StoreOptions {
  /** Path of the SQLite file. It is made, with its folder, where it does not exist. */
  readonly path: string;
  /** Connections for short reads. Default 3. */
  readonly readers?: number;
  /** Milliseconds after which a read is stopped. Default 10,000. */
  readonly timeoutMs?: number;
  /** Gives the present moment, ISO 8601 in UTC: the history tells when each revision was made. Default: the clock. */
  readonly now?: () => string;
  /** How much of what is read stays in memory. Default `AMPLE`. */
  readonly memory?: StoreMemory;
}

export type { Write } from "./database.js";
export type { StoreMemory } from "./read-pool.js";

export interface TransactionOptions {
  /** True for what no reader sees: answers kept for the next harvest. The revision then stays as it is; no record may be touched. */
  readonly unseen?: boolean;
}

/** The open store: many readers, one writer. */
export interface Store {
  readonly database: Database;
  /** A reader of the present moment, for exports. Release it. */
  snapshot(): Promise<Snapshot>;
  /** Raised by every transaction that is committed, and kept with its moment (see `history/`); what is read at one revision stays the same until the next. */
  revision(): Promise<number>;
  /** Does all of the work or nothing. Transactions wait for each other. Foreign keys are checked at the end, so records may be written in any order. */
  transaction<T>(work: (write: Write) => Promise<T>, options?: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

/** Opens the store, after bringing its tables up to date. Throws STORE_UNAVAILABLE or STORE_OUTDATED. */
export async function openStore(options: StoreOptions): Promise<Store> {
  await migrate(options.path);
  const { path, readers = 3, timeoutMs = 10_000, memory = "AMPLE" } = options;
  const writer = await openWriter(path, memory);
  const pool = await ReadPool.open(path, readers, timeoutMs, memory);
  const measureAgain = await keepStatistics(writer);
  const now = options.now ?? (() => new Date().toISOString());
  let tail: Promise<unknown> = Promise.resolve();
  return {
    database: pool,
    snapshot: () => pool.snapshot(),
    revision: () => readRevision(pool),
    transaction: (work, options = {}) => {
      const result = tail.then(() => transact(writer, work, options.unseen === true ? null : now));
      // What is stored is stored, whether or not this works.
      const measured = result.then(measureAgain).catch(() => undefined);
      tail = measured;
      return measured.then(() => result);
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

const WRITER_MEMORY: Readonly<Record<StoreMemory, string>> = {
  AMPLE: "pragma cache_size = -64000;",
  SPARE: "pragma cache_size = -32000;",
};

async function openWriter(path: string, memory: StoreMemory): Promise<SqliteConnection> {
  const writer = await SqliteConnection.open(path, "write");
  await writer.execute("pragma foreign_keys = on; pragma busy_timeout = 15000; pragma synchronous = normal;");
  await writer.execute(WRITER_MEMORY[memory]);
  await writer.execute(`${watchStatements().join(";\n")};`);
  return writer;
}

// Foreign keys are checked at the end. SQLite obeys this pragma when it compiles it; running it as well would make the connection compile all its
// statements again, which takes longer than many of them. So it is only explained; tests tell whether it still works.
const BEGIN = "begin immediate; explain pragma defer_foreign_keys = on;";

// Without a clock nothing is seen of it.
async function transact<T>(writer: SqliteConnection, work: (write: Write) => Promise<T>, now: (() => string) | null): Promise<T> {
  await writer.execute(BEGIN);
  try {
    const result = await work(writeThrough(writer));
    if (now !== null) await settleHistory(writer, now);
    else invariant(!(await hasTouchedRecords(writer)), "a transaction that nobody sees has changed records");
    await writer.execute("commit").catch((cause: Error) => nameDangling(writer, cause));
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
