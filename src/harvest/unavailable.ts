import { ArchiveError } from "../kernel/errors.js";

/** A service that does not answer, or not with what was asked for. What was harvested before stays; the next harvest goes on from there. */
export function unavailable(message: string, url: string, cause: unknown): ArchiveError {
  return new ArchiveError("SOURCE_UNAVAILABLE", message, {
    place: url,
    advice: "run harvest again later; it goes on where it stopped",
    cause,
  });
}
