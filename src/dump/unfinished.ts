import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const UNFINISHED = ".unfinished-";

/** The name of the folder in which this process puts a dump together. */
export function unfinishedName(): string {
  return `${UNFINISHED}${process.pid}`;
}

/** Removes what runs that were killed have left. What a run that is still at work writes has its number and is left alone. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, number] = new RegExp(`^${UNFINISHED}(\\d+)$`).exec(name) ?? [];
    if (number !== undefined && (Number(number) === process.pid || !isRunning(Number(number)))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
