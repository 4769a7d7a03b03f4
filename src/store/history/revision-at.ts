import { ArchiveError } from "../../kernel/errors.js";
import type { Database } from "../database.js";

/** A revision of the archive, as a committed transaction made it. */
export interface ArchiveRevision {
  /** From 1; 0 only where an archive without a revision was brought up to date. */
  readonly revision: number;
  /** Its moment, ISO 8601 in UTC with milliseconds. No two revisions have the same. */
  readonly at: string;
  /** The last version that belongs to it or to an earlier one; 0 where there is none. */
  readonly lastSequence: number;
}

/**
 * The revision that held at a moment (ISO 8601 with a time zone), or null for a moment before the first one that is known.
 * Throws BAD_ARGUMENT for text that is no moment.
 */
export async function revisionAt(database: Database, moment: string): Promise<ArchiveRevision | null> {
  const [row] = await database.readRows<{ revision: number; at: string; lastSequence: number }>(
    'select revision, at, last_sequence as "lastSequence" from archive_revision where at <= ? order by at desc limit 1',
    [momentOf(moment)],
  );
  return row ?? null;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** A moment as the history writes it: in UTC, with milliseconds. Throws BAD_ARGUMENT. */
export function momentOf(text: string): string {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new ArchiveError("BAD_ARGUMENT", "it is not a moment", { place: text, advice: "write it like 2026-06-01T12:00:00Z" });
}
