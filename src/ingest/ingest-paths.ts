import { open, stat } from "node:fs/promises";
import { DEFAULT_DECODE_LIMITS } from "../document/decode.js";
import { ArchiveError } from "../kernel/errors.js";
import type { Store } from "../store/open-store.js";
import { findFiles, STANDARD_INPUT } from "./find-files.js";
import { type IngestOptions, type Outcome, type ReadFile, readFile, storeFile } from "./ingest-file.js";

/** What happened to one file of a call. */
export type FileResult =
  | { readonly file: string; readonly ok: true; readonly read: ReadFile; readonly outcomes: readonly Outcome[] }
  | { readonly file: string; readonly ok: false; readonly error: ArchiveError };

/**
 * Ingests the files that some paths name, one after the other. A file that fails is told of and leaves no trace; the others are stored.
 * With no store the files are read and nothing is kept (a dry run). Errors that are not the file's own (a full disk, a bug) are thrown.
 */
export async function* ingestPaths(
  store: Store | undefined,
  paths: readonly string[],
  options: IngestOptions,
  input: NodeJS.ReadableStream,
): AsyncIterable<FileResult> {
  const claimed = new Map<string, Claim>();
  const seen = new Set<string>();
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      if (typeof file !== "string") yield file;
      else if (!seen.has(file)) {
        seen.add(file);
        yield await ingestOne(store, file, options, input, claimed);
      }
    }
  }
}

interface Claim {
  readonly file: string;
  readonly sha256: string;
}

async function filesOf(path: string): Promise<readonly (string | FileResult)[]> {
  try {
    return await findFiles(path);
  } catch (error) {
    return [failed(path, error)];
  }
}

async function ingestOne(
  store: Store | undefined,
  file: string,
  options: IngestOptions,
  input: NodeJS.ReadableStream,
  claimed: Map<string, Claim>,
): Promise<FileResult> {
  try {
    const read = readFile(await bytesOf(file, input), nameOf(file), options.seed.knowledge);
    refuseSecondClaim(read, file, claimed);
    const outcomes = store === undefined ? [] : await storeFile(store, read, options);
    return { file: nameOf(file), ok: true, read, outcomes };
  } catch (error) {
    return failed(file, error);
  }
}

function nameOf(file: string): string {
  return file === STANDARD_INPUT ? "standard input" : file;
}

function failed(file: string, error: unknown): FileResult {
  if (error instanceof ArchiveError && error.code !== "STORE_UNAVAILABLE" && error.code !== "CONFIGURATION")
    return { file: nameOf(file), ok: false, error };
  throw error;
}

// Two files of one call with one identifier and other words: which of them is right nobody can tell, so the second is refused. The same file
// under two names is no contradiction.
function refuseSecondClaim(read: ReadFile, file: string, claimed: Map<string, Claim>): void {
  const { sha256 } = read.file.source;
  const identifiers = read.documents.map((document) => document.identifier.value);
  for (const [index, identifier] of identifiers.entries()) {
    const earlier = claimed.get(identifier);
    const within = identifiers.indexOf(identifier) !== index;
    if (!within && (earlier === undefined || earlier.sha256 === sha256)) continue;
    throw new ArchiveError(
      "DUPLICATE_IDENTIFIER",
      `it claims to be ${identifier}, as ${within ? "another part of it" : earlier?.file} does with other words`,
      {
        place: file,
        advice: "the first was kept; ingest only the right one of the two",
      },
    );
  }
  for (const identifier of identifiers) claimed.set(identifier, { file, sha256 });
}

async function bytesOf(file: string, input: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (file === STANDARD_INPUT) return await allOf(input);
  const found = await stat(file);
  // A device or a pipe has no size to go by, and may never end; standard input is read with a limit.
  if (!found.isFile())
    throw new ArchiveError("INPUT_NOT_FOUND", "it is not a regular file", { place: file, advice: "pipe it to standard input (-)" });
  const { size } = found;
  // A file above the limit is not even read.
  if (size > DEFAULT_DECODE_LIMITS.maxBytes) throw tooLarge(file, size);
  const handle = await open(file).catch((cause: Error) => {
    throw new ArchiveError("INPUT_NOT_FOUND", `the file cannot be read (${cause.message})`, {
      place: file,
      advice: "check its permissions",
      cause,
    });
  });
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function allOf(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > DEFAULT_DECODE_LIMITS.maxBytes) throw tooLarge("standard input", size);
  }
  return Buffer.concat(chunks);
}

function tooLarge(file: string, size: number): ArchiveError {
  return new ArchiveError("INPUT_TOO_LARGE", `${size} bytes is more than the limit of ${DEFAULT_DECODE_LIMITS.maxBytes}`, {
    place: file,
    advice: "split it into one file per document",
  });
}
