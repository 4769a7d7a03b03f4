import { dirname, join, resolve } from "node:path";

/**
 * The folder of the dumps: the option, else the variable `DUMP_FOLDER`, else `dumps` beside the database.
 */
export function dumpFolder(option: string | undefined, environment: NodeJS.ProcessEnv, databasePath: string): string {
  return resolve(option ?? environment["DUMP_FOLDER"] ?? join(dirname(databasePath), "dumps"));
}
