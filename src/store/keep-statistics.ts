import type { SqliteConnection } from "./sqlite-connection.js";

// At the start it looks at all tables, later at those that the connection has used.
const OPTIMISE_ALL = "pragma optimize = 0x10002";
const OPTIMISE = "pragma optimize";

/** So many changed rows ask for a new look at the latest. */
const MOST_CHANGES = 10_000;

/**
 * Makes SQLite measure its tables where they have changed much: without figures it may read a list of many ids through the wrong index. Measures
 * now, and gives what is to be called after every transaction. Each look makes the connection compile all its statements again, so that it is
 * worth its time only where the number of rows changed since the one before has doubled what was changed until then, or is large.
 */
export async function keepStatistics(writer: SqliteConnection): Promise<() => Promise<void>> {
  await writer.execute(OPTIMISE_ALL);
  let looked = 0;
  return async () => {
    const [row] = await writer.all<{ changes: number }>("select total_changes() as changes", [], 60_000);
    const changes = row?.changes ?? 0;
    if (changes - looked < Math.min(looked, MOST_CHANGES)) return;
    looked = changes;
    await writer.execute(OPTIMISE);
  };
}
