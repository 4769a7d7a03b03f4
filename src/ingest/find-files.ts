import { existsSync, statSync } from "node:fs";
import { glob } from "tinyglobby";
import { ArchiveError } from "../kernel/errors.js";

/** Standard input, as it is named on the command line. */
export const STANDARD_INPUT = "-";

/**
 * The files that paths name: files as they are, the files in folders, the matches of globs; each once, in order. A path that names nothing
 * throws INPUT_NOT_FOUND.
 */
export async function findFiles(path: string): Promise<readonly string[]> {
  if (path === STANDARD_INPUT) return [path];
  if (existsSync(path)) return statSync(path).isDirectory() ? await inFolder(path) : [path];
  const matches = await glob(path, { onlyFiles: true, expandDirectories: false });
  if (matches.length === 0)
    throw new ArchiveError("INPUT_NOT_FOUND", "there is no such file or folder, and nothing matches it as a pattern", {
      place: path,
      advice: "check the path",
    });
  return matches.sort();
}

async function inFolder(folder: string): Promise<readonly string[]> {
  const files = await glob("**/*", { cwd: folder, onlyFiles: true, absolute: true, dot: false });
  if (files.length === 0) throw new ArchiveError("INPUT_NOT_FOUND", "the folder has no files", { place: folder, advice: "check the path" });
  return files.sort();
}
