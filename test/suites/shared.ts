import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of what others publish, beside the project: test suites, vocabularies, code lists. It may be absent. */
export const LINKED_DATA = resolve("../shared/linked-data");

/** Whether that folder is there. Suites without it are skipped, and their titles say so. */
export const HAS_LINKED_DATA = existsSync(LINKED_DATA);

/** A path in that folder. */
export function shared(...path: readonly string[]): string {
  return join(LINKED_DATA, ...path);
}
