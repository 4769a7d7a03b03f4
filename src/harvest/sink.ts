import type { SourceProblem } from "../sources/source-problem.js";
import type { SourceRecord } from "../sources/source-record.js";
import type { StoredResponse } from "./raw-store.js";

/** One page of a stream, to be stored as a whole. */
export interface HarvestPage {
  /** Which part of which source, and what is wanted of it: the key of the cursor. */
  readonly stream: string;
  /** Each thing once. Pages may come twice and in another order: keep a record only where it `supersedes` the held one. */
  readonly records: readonly SourceRecord[];
  readonly problems: readonly SourceProblem[];
  /** Where the stream goes on after this page: an opaque text. Null for a page of which only a part was wanted: the cursor then stays as it is. */
  readonly cursor: string | null;
  /** Where the records came from. */
  readonly response: StoredResponse;
}

/** Takes what is harvested. */
export interface HarvestSink {
  /** The cursor stored last for a stream; null where there is none. */
  cursor(stream: string): Promise<string | null>;
  /** Stores the records and the cursor of a page in one transaction: both or neither. The next page is asked for when it has. */
  store(page: HarvestPage): Promise<void>;
}

/** A published file of a paper. */
export interface HarvestedFile {
  /** `kst-21501-33-1149` */
  readonly identifier: string;
  readonly body: Uint8Array;
  readonly response: StoredResponse;
  /** Whether the publisher said that it has not changed since it was last fetched. */
  readonly unchanged: boolean;
}

/** Takes files. */
export interface FileSink {
  storeFile(file: HarvestedFile): Promise<void>;
  /** Told of a paper of which there is no such file. */
  storeProblem(identifier: string, problem: SourceProblem): Promise<void>;
}
