/** A value that SQL can bind or return. */
export type SqlValue = string | number | null;

/** A value that a column can hold; bytes only where a file is kept as it came. */
export type StoredValue = SqlValue | Uint8Array;

export interface ReadOptions {
  /** Sends the statement to the connection kept for long work, so that it cannot hold up the short ones. */
  readonly heavy?: boolean;
  /** Milliseconds after which the statement is interrupted and `ArchiveError` TIMEOUT thrown. */
  readonly timeoutMs?: number;
}

/**
 * Reading from the store. The one interface through which anything is read, so that the driver below can be changed.
 * A statement is prepared once per connection and text; values are always bound, never pasted into the text.
 */
export interface Database {
  /**
   * Runs a statement that yields exactly one row with one column, a JSON text (`select json_group_array(…)`), and parses it. One text per
   * statement crosses threads several times faster than rows do. An empty result gives null.
   */
  readJson<T>(sql: string, parameters: readonly SqlValue[], options?: ReadOptions): Promise<T>;
  /** Runs a statement and gives its rows: for small answers. */
  readRows<T extends Record<string, StoredValue>>(sql: string, parameters: readonly SqlValue[], options?: ReadOptions): Promise<T[]>;
}

/** A reader of one consistent moment: later writes are not seen until it is released. */
export interface Snapshot extends Database {
  release(): Promise<void>;
}

/** What a transaction may do: read what it has written so far, and write. */
export interface Write extends Database {
  run(sql: string, parameters: readonly StoredValue[]): Promise<void>;
}
