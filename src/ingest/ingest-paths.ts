import { open, stat } from "node:fs/promises";
import { DEFAULT_DECODE_LIMITS } from "../document/decode.js";
import { ArchiveError } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import type { SourceProblem } from "../sources/source-problem.js";
import type { ReadRecords } from "../sources/source-record.js";
import type { Store } from "../store/open-store.js";
import { findFiles, STANDARD_INPUT } from "./find-files.js";
import { documentsOfHeldFile } from "./held-file.js";
import { type IngestOptions, type Outcome, type ReadFile, readFile, storeFile } from "./ingest-file.js";
import { readUnlessRefused } from "./read-unless-refused.js";
import { readRecordFile } from "./records/read-record-file.js";
import { type StoredCounts, storeRecords } from "./records/store-records.js";

/** What happened to one file of a call. */
export type FileResult =
  | {
      readonly file: string;
      readonly ok: true;
      /** Null for a file that the archive holds as it is, and that was not read again, and for one with records. */
      readonly read: ReadFile | null;
      readonly outcomes: readonly Outcome[];
      /** What became of the records of an official service; null for a file with documents. */
      readonly records: RecordsResult | null;
    }
  | { readonly file: string; readonly ok: false; readonly error: ArchiveError };

/** What became of a file with records. */
export interface RecordsResult {
  readonly counts: StoredCounts;
  readonly problems: readonly SourceProblem[];
}

/**
 * Ingests the files that some paths name, one after the other. A file that fails is told of and nothing of it is stored; the others are.
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
    const bytes = await bytesOf(file, input);
    const records = readRecordFile(bytes, nameOf(file));
    if (records !== null)
      return { file: nameOf(file), ok: true, read: null, outcomes: [], records: await ingestRecords(store, records, options) };
    const held = store === undefined || options.force ? null : await documentsOfHeldFile(store.database, sha256(bytes));
    if (held !== null) {
      refuseSecondClaim({ sha256: sha256(bytes), identifiers: held.map(({ identifier }) => identifier) }, file, claimed);
      const outcomes = held.map((document): Outcome => ({ document, outcome: "UNCHANGED" }));
      return { file: nameOf(file), ok: true, read: null, outcomes, records: null };
    }
    const read =
      store === undefined
        ? await readFile(bytes, nameOf(file), options.seed.knowledge)
        : await readUnlessRefused(store, bytes, nameOf(file), options);
    const identifiers = read.documents.map((document) => document.identifier.value);
    refuseSecondClaim({ sha256: read.file.source.sha256, identifiers }, file, claimed);
    const outcomes = store === undefined ? [] : await storeFile(store, read, options);
    return { file: nameOf(file), ok: true, read, outcomes, records: null };
  } catch (error) {
    return failed(file, error);
  }
}

async function ingestRecords(store: Store | undefined, pieces: Iterable<ReadRecords>, options: IngestOptions): Promise<RecordsResult> {
  const counts = { added: 0, changed: 0, deleted: 0, unchanged: 0 };
  const problems: SourceProblem[] = [];
  for (const piece of pieces) {
    const page = { records: piece.records, retrievedAt: options.now(), url: null, resume: null };
    const none = { added: 0, changed: 0, deleted: 0, unchanged: piece.records.length };
    const stored = store === undefined ? none : await storeRecords(store, page);
    for (const name of ["added", "changed", "deleted", "unchanged"] as const) counts[name] += stored[name];
    for (const problem of piece.problems) addProblem(problems, problem);
  }
  return { counts, problems };
}

// The same oddity in many rows is told once.
function addProblem(problems: SourceProblem[], problem: SourceProblem): void {
  const index = problems.findIndex(({ code, message }) => code === problem.code && message === problem.message);
  const known = problems[index];
  if (known === undefined) problems.push(problem);
  else problems[index] = { ...known, count: known.count + problem.count };
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
function refuseSecondClaim(
  { sha256, identifiers }: { readonly sha256: string; readonly identifiers: readonly string[] },
  file: string,
  claimed: Map<string, Claim>,
): void {
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
