import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of lines that are sorted at once in memory. What is larger is sorted in parts, which are then merged. */
const PART_BYTES = 4 * 2 ** 20;

// Of each part so much is held while they are merged.
const CHUNK_BYTES = 64 * 1024;

/**
 * Sorts lines by their bytes in UTF-8, which is the order of their code points and that of canonical N-Quads (W3C RDF Dataset
 * Canonicalization, section 5), and leaves out what is there twice. Memory stays flat: parts are kept in files in `folder` meanwhile.
 * Every line must end with a line feed.
 */
export async function* sortLines(chunks: AsyncIterable<string>, folder: string, partBytes = PART_BYTES): AsyncIterable<Buffer> {
  const own = await mkdtemp(join(folder, ".sorting-"));
  try {
    const parts: string[] = [];
    for await (const part of inParts(chunks, partBytes)) {
      const file = join(own, String(parts.length));
      await writePart(file, sortedPart(part));
      parts.push(file);
    }
    yield* inBuffers(mergeLines(parts.map(readLines)));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

// Bytes are kept as texts of one byte a character ("latin1"): such texts compare as bytes do, and take no more memory than these.
async function* inParts(chunks: AsyncIterable<string>, partBytes: number): AsyncIterable<string> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk, "utf8");
    held.push(bytes);
    size += bytes.length;
    if (size < partBytes || !chunk.endsWith("\n")) continue;
    yield Buffer.concat(held).toString("latin1");
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held).toString("latin1");
}

function sortedPart(part: string): readonly string[] {
  return part.slice(0, -1).split("\n").sort();
}

async function writePart(path: string, lines: readonly string[]): Promise<void> {
  const file = await open(path, "w");
  try {
    for (let from = 0; from < lines.length; from += 10_000) {
      await file.appendFile(Buffer.from(`${lines.slice(from, from + 10_000).join("\n")}\n`, "latin1"));
    }
  } finally {
    await file.close();
  }
}

// Arrays of lines instead of lines, because each step of an asynchronous iteration costs more than a line.
async function* readLines(path: string): AsyncGenerator<string[]> {
  let rest = "";
  for await (const bytes of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    const lines = (rest + bytes.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
}

/** What is still to come of one part. */
interface Cursor {
  lines: string[];
  next: number;
  readonly source: AsyncGenerator<string[]>;
}

async function* mergeLines(sources: readonly AsyncGenerator<string[]>[]): AsyncIterable<string[]> {
  const cursors: Cursor[] = [];
  try {
    for (const source of sources) {
      const cursor = { lines: [], next: 0, source };
      if (await advance(cursor)) cursors.push(cursor);
    }
    let last: string | undefined;
    while (cursors.length > 0) {
      const merged = mergeAhead(cursors);
      yield merged.filter((line, index) => line !== (index === 0 ? last : merged[index - 1]));
      last = merged.at(-1) ?? last;
      for (const spent of cursors.filter(({ lines, next }) => next >= lines.length)) {
        if (!(await advance(spent))) cursors.splice(cursors.indexOf(spent), 1);
      }
    }
  } finally {
    await Promise.all(sources.map((source) => source.return(undefined)));
  }
}

async function advance(cursor: Cursor): Promise<boolean> {
  const { value, done } = await cursor.source.next();
  cursor.lines = done === true ? [] : value;
  cursor.next = 0;
  return done !== true;
}

// All lines up to the smallest of the last lines at hand are known: no part can still bring a smaller one.
function mergeAhead(cursors: readonly Cursor[]): string[] {
  const limit = cursors.map(({ lines }) => lines.at(-1) ?? "").reduce((one, other) => (one < other ? one : other));
  const merged: string[] = [];
  for (const cursor of cursors) {
    const { lines } = cursor;
    let end = cursor.next;
    while (end < lines.length && (lines[end] as string) <= limit) end += 1;
    for (let index = cursor.next; index < end; index += 1) merged.push(lines[index] as string);
    cursor.next = end;
  }
  return cursors.length === 1 ? merged : merged.sort();
}

async function* inBuffers(batches: AsyncIterable<string[]>): AsyncIterable<Buffer> {
  for await (const lines of batches) if (lines.length > 0) yield Buffer.from(`${lines.join("\n")}\n`, "latin1");
}
