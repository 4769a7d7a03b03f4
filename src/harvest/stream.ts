import type { SourceProblem } from "../sources/source-problem.js";
import type { SourceRecord } from "../sources/source-record.js";
import type { StoredResponse } from "./raw-store.js";

/** A page as its source gives it. */
export interface StreamPage {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly SourceProblem[];
  /** Where to go on after this page. */
  readonly cursor: string;
  readonly response: StoredResponse;
  /** How many records the source announces in all; null where it does not say. */
  readonly total: number | null;
}

/** Records of one kind from one source, in pages. */
export interface Stream {
  /** Names the source, the kind and what is wanted of it; the key of the cursor. */
  readonly name: string;
  /**
   * The pages after a cursor, or all. A page is asked for only when the one before has been dealt with. A cursor that cannot be read counts as none:
   * everything then comes again.
   */
  pages(cursor: string | null, signal: AbortSignal | undefined): AsyncIterable<StreamPage>;
}

/** Reads a cursor; null where it is none of the present form. */
export function readCursor<T extends object>(text: string | null, isCursor: (value: object) => value is T): T | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === "object" && value !== null && isCursor(value) ? value : null;
  } catch {
    return null;
  }
}
