import { ArchiveError } from "../kernel/errors.js";

/**
 * The text of a body in UTF-8.
 *
 * @throws ArchiveError INPUT_BAD_ENCODING
 */
export function bodyText(body: Uint8Array, place: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new ArchiveError("INPUT_BAD_ENCODING", "an answer that is not text in UTF-8", { place, cause });
  }
}
