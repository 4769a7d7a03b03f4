import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { allOrNothing } from "./all-or-nothing.js";

/**
 * Writes a text to a file, compressed where asked. The file takes its name only when it is whole, so that a broken run leaves nothing
 * half-done and an older file stays. Throws BAD_ARGUMENT where it cannot be written.
 */
export async function writeFile(path: string, text: AsyncIterable<string>, gzip: boolean): Promise<void> {
  const unfinished = `${path}.unfinished`;
  const write = async (): Promise<void> => {
    const file = createWriteStream(unfinished);
    await (gzip ? pipeline(Readable.from(text), createGzip(), file) : pipeline(Readable.from(text), file));
    await rename(unfinished, path);
  };
  await allOrNothing(path, write, () => rm(unfinished, { force: true }));
}
