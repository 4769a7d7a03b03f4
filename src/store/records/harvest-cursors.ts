import type { Database } from "../database.js";
import type { Write } from "../open-store.js";

/** Where a stream goes on; null for one that has not begun. */
export async function readCursor(database: Database, stream: string): Promise<string | null> {
  const [row] = await database.readRows<{ cursor: string }>("select cursor from harvest_cursor where stream = ?", [stream]);
  return row?.cursor ?? null;
}

/** Notes where a stream goes on. */
export async function writeCursor(write: Write, stream: string, cursor: string): Promise<void> {
  await write.run("insert into harvest_cursor (stream, cursor) values (?, ?) on conflict (stream) do update set cursor = excluded.cursor", [
    stream,
    cursor,
  ]);
}
