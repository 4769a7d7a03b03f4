import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { listDumps } from "./manifest.js";
import { unfinishedName } from "./unfinished.js";

/** Removes all dumps but the newest `keep`, from 1; gives the addresses of those that are gone. */
export async function removeOldDumps(folder: string, keep: number): Promise<readonly string[]> {
  const old = (await listDumps(folder)).slice(keep).map(({ id }) => id);
  for (const id of old) {
    // First out of sight, so that no dump is ever seen with a part of its files.
    const hidden = join(folder, unfinishedName());
    await rename(join(folder, id), hidden);
    await rm(hidden, { recursive: true });
  }
  return old;
}
