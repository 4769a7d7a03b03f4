import { ArchiveError } from "../../kernel/errors.js";
import type { Database } from "../database.js";
import { ALL_THERE } from "../read/record-supply.js";
import { type ArchiveThen, openArchiveAt } from "./open-archive-at.js";
import { type ArchiveRevision, momentOf, revisionAt } from "./revision-at.js";

/** What is read, now or then. */
export type ReadableArchive = Pick<ArchiveThen, "database" | "supply">;

/** So many revisions can be read at the same time; of those that nobody reads, so many stay open. */
const MOST_READ = 16;
const MOST_IDLE = 4;

/** A larger one is closed when nobody reads it. */
const MOST_IDLE_RECORDS = 20_000;

interface Opened {
  readonly archive: Promise<ArchiveThen>;
  readers: number;
}

// By the archive whose past it is, then by revision; what was used last stands last. What was does not change, so these never grow old.
const opened = new WeakMap<Database, Map<number, Opened>>();

/**
 * Reads the archive as it was at a moment (ISO 8601 with a time zone): null where it was not there yet. Whatever becomes of the work, what was
 * opened for it is let go. Throws BAD_ARGUMENT for text that is no moment and for one in the future, LIMIT_EXCEEDED where too many revisions
 * are read at the same time.
 */
export async function withArchiveAt<T>(
  database: Database,
  moment: string,
  work: (archive: ReadableArchive) => Promise<T>,
): Promise<T | null> {
  if (momentOf(moment) > new Date().toISOString())
    throw new ArchiveError("BAD_ARGUMENT", "it lies in the future", {
      place: moment,
      advice: "leave it out to read the archive as it is now",
    });
  const revision = await revisionAt(database, moment);
  if (revision === null) return null;
  if (await isPresent(database, revision)) return await work({ database, supply: ALL_THERE });
  const archives = opened.get(database) ?? new Map<number, Opened>();
  opened.set(database, archives);
  const entry = take(database, archives, revision);
  try {
    return await work(await entry.archive);
  } finally {
    entry.readers -= 1;
    await closeIdle(archives);
  }
}

async function isPresent(database: Database, { lastSequence }: ArchiveRevision): Promise<boolean> {
  const later = await database.readRows("select 1 from record_version where sequence > ? limit 1", [lastSequence]);
  return later.length === 0;
}

function take(database: Database, archives: Map<number, Opened>, revision: ArchiveRevision): Opened {
  const known = archives.get(revision.revision);
  const read = [...archives.values()].filter(({ readers }) => readers > 0).length;
  if (known === undefined && read >= MOST_READ)
    throw new ArchiveError("LIMIT_EXCEEDED", `more than ${MOST_READ} moments are asked for at the same time`, {
      advice: "ask for fewer moments in one request, or try again later",
    });
  const entry = known ?? { archive: openArchiveAt(database, revision), readers: 0 };
  entry.readers += 1;
  archives.delete(revision.revision);
  archives.set(revision.revision, entry);
  return entry;
}

async function closeIdle(archives: Map<number, Opened>): Promise<void> {
  const idle = [...archives].filter(([, { readers }]) => readers === 0).reverse();
  for (const [index, [revision, { archive }]] of idle.entries()) {
    const open = await archive.catch(() => null);
    if (archives.get(revision)?.readers !== 0) continue;
    if (open !== null && index < MOST_IDLE && open.size() <= MOST_IDLE_RECORDS) continue;
    archives.delete(revision);
    await open?.close();
  }
}
