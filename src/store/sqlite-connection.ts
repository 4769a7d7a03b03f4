import sqlite3 from "sqlite3";
import { ArchiveError } from "../kernel/errors.js";
import type { SqlValue, StoredValue } from "./database.js";

/** Prepared statements kept by one connection. Filters make many texts; without a bound each would stay for ever. */
const MOST_STATEMENTS = 500;

/**
 * One connection to the SQLite file through the driver `sqlite3`, with promises, a cache of prepared statements, and time-outs that really
 * stop a statement (`sqlite3_interrupt`). This file is the only one that knows the driver's own interface, so that it can be changed.
 */
export class SqliteConnection {
  private readonly statements = new Map<string, sqlite3.Statement>();

  private constructor(private readonly handle: sqlite3.Database) {}

  /** Opens a file. Throws STORE_UNAVAILABLE when it cannot be opened. */
  static open(path: string, mode: "read" | "write"): Promise<SqliteConnection> {
    const flags = mode === "read" ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE;
    return new Promise((resolve, reject) => {
      const handle = new sqlite3.Database(path, flags, (error) => {
        if (error === null) resolve(new SqliteConnection(handle));
        else
          reject(
            new ArchiveError("STORE_UNAVAILABLE", `the database cannot be opened (${error.message})`, {
              place: path,
              advice: "check the path and its permissions",
              cause: error,
            }),
          );
      });
    });
  }

  /** Runs several statements that give no rows. */
  execute(sql: string): Promise<void> {
    return new Promise((resolve, reject) => this.handle.exec(sql, (error) => (error === null ? resolve() : reject(error))));
  }

  /** Runs a statement that gives no rows. */
  async run(sql: string, parameters: readonly StoredValue[]): Promise<void> {
    const statement = await this.prepared(sql);
    await new Promise<void>((resolve, reject) =>
      statement.run(parameters, (error: Error | null) => (error === null ? resolve() : reject(error))),
    );
  }

  /** Runs a statement and gives all its rows; interrupted, with TIMEOUT, after `timeoutMs`. */
  async all<T>(sql: string, parameters: readonly SqlValue[], timeoutMs: number): Promise<T[]> {
    const statement = await this.prepared(sql);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.handle.interrupt();
    }, timeoutMs);
    try {
      return await new Promise<T[]>((resolve, reject) =>
        statement.all<T>(parameters, (error, rows) => (error === null ? resolve(rows) : reject(late ? timedOut(timeoutMs, error) : error))),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Finalises the prepared statements and closes the connection. */
  async close(): Promise<void> {
    for (const statement of this.statements.values()) await new Promise<void>((resolve) => statement.finalize(() => resolve()));
    this.statements.clear();
    await new Promise<void>((resolve, reject) => this.handle.close((error) => (error === null ? resolve() : reject(error))));
  }

  // Statements that were not used for the longest time go first; a statement that is running is never among them, since each connection runs
  // one at a time and the one in use was used last.
  private prepared(sql: string): Promise<sqlite3.Statement> {
    const known = this.statements.get(sql);
    if (known !== undefined) {
      this.statements.delete(sql);
      this.statements.set(sql, known);
      return Promise.resolve(known);
    }
    const [oldest] = this.statements.size < MOST_STATEMENTS ? [] : this.statements;
    if (oldest !== undefined) {
      this.statements.delete(oldest[0]);
      oldest[1].finalize();
    }
    return new Promise((resolve, reject) => {
      const statement = this.handle.prepare(sql, (error: Error | null) => {
        if (error !== null) return reject(error);
        this.statements.set(sql, statement);
        return resolve(statement);
      });
    });
  }
}

function timedOut(timeoutMs: number, cause: Error): ArchiveError {
  return new ArchiveError("TIMEOUT", `the query took longer than ${timeoutMs} ms and was stopped`, {
    advice: "ask for less at once",
    cause,
  });
}
