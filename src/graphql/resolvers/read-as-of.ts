import { type ReadableArchive, withArchiveAt } from "../../store/history/with-archive-at.js";
import { archiveNow, type GraphqlContext } from "../context.js";

/** How the argument `asOf` is declared. */
export const AS_OF = {
  nullable: true,
  description:
    "Answers this and all that is asked below it as the archive had it at this moment; null where it did not have it then. Not in the future.",
} as const;

/** Reads the archive as it was at a moment, or as it is where none is given. Null for a moment before the archive. Throws BAD_ARGUMENT. */
export function readAsOf<T>(
  context: GraphqlContext,
  asOf: string | null | undefined,
  work: (archive: ReadableArchive) => Promise<T>,
): Promise<T | null> {
  return asOf == null ? work(archiveNow(context)) : withArchiveAt(context.database, asOf, work);
}
