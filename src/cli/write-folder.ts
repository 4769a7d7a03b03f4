import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FilePiece } from "../export/csv/export-tables.js";
import { ArchiveError } from "../kernel/errors.js";
import { allOrNothing } from "./all-or-nothing.js";

/**
 * Writes files to a new folder, or to one that is empty. The folder takes its name only when all of it is there; until then the files stand
 * in a folder beside it, with `.unfinished` after the name. Throws BAD_ARGUMENT where the folder holds something or cannot be written.
 */
export async function writeFolder(path: string, pieces: AsyncIterable<FilePiece>): Promise<void> {
  const folder = resolve(path);
  const unfinished = `${folder}.unfinished`;
  const write = async (): Promise<void> => {
    const there = await isThere(folder);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished);
    await writePieces(unfinished, pieces);
    // Fails, and so harms nothing, where something was put into the folder meanwhile.
    if (there) await rmdir(folder);
    await rename(unfinished, folder);
  };
  await allOrNothing(path, write, () => rm(unfinished, { recursive: true, force: true }));
}

async function isThere(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length === 0) return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
  throw new ArchiveError("BAD_ARGUMENT", "the folder is not empty", { place: folder, advice: "name a new folder, or empty this one" });
}

async function writePieces(folder: string, pieces: AsyncIterable<FilePiece>): Promise<void> {
  const files = new Map<string, FileHandle>();
  try {
    for await (const { file, text } of pieces) {
      const handle = files.get(file) ?? (await open(join(folder, file), "w"));
      files.set(file, handle);
      await handle.appendFile(text);
    }
  } finally {
    for (const handle of files.values()) await handle.close();
  }
}
