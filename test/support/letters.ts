import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The two letters that the archive was started for lie beside the project, not in it. */
const FOLDER = resolve("../shared/documents");

export const AGENDA = resolve(FOLDER, "telecomraad-2025-10-geannoteerde-agenda.txt");
export const REPORT = resolve(FOLDER, "telecomraad-2026-04-verslag.txt");

/** Whether the letters are there. Tests that need them are skipped, under a title that says so, where they are not. */
export const HAVE_LETTERS = existsSync(AGENDA) && existsSync(REPORT);

/** The text of a letter. */
export function letter(path: string): string {
  return readFileSync(path, "utf8");
}
