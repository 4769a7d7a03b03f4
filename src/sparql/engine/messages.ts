import type { ErrorCode } from "../../kernel/errors.js";
import type { SparqlLimits } from "../sparql-limits.js";
import type { QueryAnswer, QueryRequest } from "./run-query.js";

/** What a thread of the engine is started with. */
export interface EngineStart {
  /** The file of the store. */
  readonly databasePath: string;
  readonly baseIri: string;
  readonly limits: SparqlLimits;
}

/** What a thread has loaded. */
export interface LoadedArchive {
  readonly revision: number;
  readonly triples: number;
}

/** A failure on its way from one thread to another. `code` is null for a fault of ours. */
export interface SentError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly place?: string | undefined;
  readonly advice?: string | undefined;
}

/** From the server to a thread: one query at a time. */
export type EngineRequest = QueryRequest;

/** Asks a thread that is still loading to leave off: SQLite must not be cut off while it reads. */
export const LEAVE_OFF = "leave off";

/** All that a thread is sent. */
export type EngineMessage = EngineRequest | typeof LEAVE_OFF;

/** From a thread to the server: first that it has loaded, or why not; then an answer to each query in turn. */
export type EngineReply =
  | { readonly kind: "loaded"; readonly archive: LoadedArchive }
  | { readonly kind: "answer"; readonly answer: Exclude<QueryAnswer, { text: string }> }
  | { readonly kind: "bytes"; readonly answer: Omit<Extract<QueryAnswer, { text: string }>, "text">; readonly bytes: Uint8Array }
  | { readonly kind: "error"; readonly error: SentError };
