import { invariant } from "../kernel/errors.js";
import type { Database } from "./database.js";

/** The revision that a database has, or had at the moment of a snapshot: a whole number that every committed transaction raises. */
export async function readRevision(database: Database): Promise<number> {
  const [row] = await database.readRows<{ value: string }>("select value from archive_state where key = 'revision'", []);
  invariant(row !== undefined, "the archive has a revision");
  return Number(row.value);
}
