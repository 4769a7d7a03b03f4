import type { Database, ReadOptions, Snapshot, SqlValue, StoredValue } from "./database.js";
import { SqliteConnection } from "./sqlite-connection.js";

/** How much of what is read stays in memory: `AMPLE` where the same is read time and again, `SPARE` for one piece of work that goes through much. */
export type StoreMemory = "AMPLE" | "SPARE";

const PRAGMAS = "pragma query_only = 1; pragma busy_timeout = 5000;";
const READER_MEMORY: Readonly<Record<StoreMemory, string>> = {
  AMPLE: "pragma cache_size = -64000; pragma mmap_size = 268435456;",
  SPARE: "pragma cache_size = -16000; pragma mmap_size = 0;",
};

/**
 * A few read connections for short statements, and one kept for long ones, so that a long statement never holds up the short ones.
 * A connection works on one statement at a time; others wait in a queue.
 */
export class ReadPool implements Database {
  private readonly idle: SqliteConnection[];
  private readonly waiting: ((connection: SqliteConnection) => void)[] = [];
  private heavyTail: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly path: string,
    private readonly light: readonly SqliteConnection[],
    private readonly heavy: SqliteConnection,
    private readonly timeoutMs: number,
  ) {
    this.idle = [...light];
  }

  /** Opens `readers` connections for short statements and one for long ones. `timeoutMs` holds where a call names none. */
  static async open(path: string, readers: number, timeoutMs: number, memory: StoreMemory = "AMPLE"): Promise<ReadPool> {
    const connections = await Promise.all(Array.from({ length: readers + 1 }, () => openReader(path, memory)));
    const [heavy, ...light] = connections;
    return new ReadPool(path, light, heavy as SqliteConnection, timeoutMs);
  }

  async readJson<T>(sql: string, parameters: readonly SqlValue[], options: ReadOptions = {}): Promise<T> {
    return parseSingle<T>(await this.readRows(sql, parameters, options));
  }

  readRows<T extends Record<string, StoredValue>>(sql: string, parameters: readonly SqlValue[], options: ReadOptions = {}): Promise<T[]> {
    const timeoutMs = options.timeoutMs ?? this.timeoutMs;
    return options.heavy === true ? this.readHeavy(sql, parameters, timeoutMs) : this.readLight(sql, parameters, timeoutMs);
  }

  /** A reader of the present moment, on a connection of its own. */
  async snapshot(): Promise<Snapshot> {
    // A snapshot is read once from end to end: what it has read need not stay in memory.
    const connection = await openReader(this.path, "SPARE");
    await connection.execute("begin");
    // SQLite fixes the moment at the first read, not at BEGIN.
    await connection.all("select count(*) from sqlite_master", [], this.timeoutMs);
    const readRows = <T extends Record<string, StoredValue>>(sql: string, parameters: readonly SqlValue[]) =>
      connection.all<T>(sql, parameters, 2 ** 31 - 1);
    return {
      readRows,
      readJson: async <T>(sql: string, parameters: readonly SqlValue[]) => parseSingle<T>(await readRows(sql, parameters)),
      release: async () => {
        await connection.execute("commit");
        await connection.close();
      },
    };
  }

  /** Closes all connections; waits for what is running. */
  async close(): Promise<void> {
    await Promise.all([...this.light, this.heavy].map((connection) => connection.close()));
  }

  private async readLight<T>(sql: string, parameters: readonly SqlValue[], timeoutMs: number): Promise<T[]> {
    const connection = this.idle.pop() ?? (await new Promise<SqliteConnection>((resolve) => this.waiting.push(resolve)));
    try {
      return await connection.all<T>(sql, parameters, timeoutMs);
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.idle.push(connection);
      else next(connection);
    }
  }

  private readHeavy<T>(sql: string, parameters: readonly SqlValue[], timeoutMs: number): Promise<T[]> {
    const result = this.heavyTail.then(() => this.heavy.all<T>(sql, parameters, timeoutMs));
    this.heavyTail = result.catch(() => undefined);
    return result;
  }
}

/** The JSON text of a statement that yields one row with one column, parsed. */
export function parseSingle<T>(rows: readonly Record<string, StoredValue>[]): T {
  const [value] = Object.values(rows[0] ?? {});
  return (typeof value === "string" ? JSON.parse(value) : null) as T;
}

async function openReader(path: string, memory: StoreMemory): Promise<SqliteConnection> {
  const connection = await SqliteConnection.open(path, "read");
  await connection.execute(`${PRAGMAS} ${READER_MEMORY[memory]}`);
  return connection;
}
