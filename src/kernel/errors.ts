/** The closed list of things that the caller or the environment can get wrong. Documented in the README. */
export const ERROR_CODES = {
  INPUT_NOT_FOUND: "a file, folder or glob that matches nothing",
  INPUT_EMPTY: "a file without a single readable character",
  INPUT_TOO_LARGE: "a file above the size limit",
  INPUT_NOT_TEXT: "a binary file, or a format this version does not read",
  INPUT_BAD_ENCODING: "text that is not valid UTF-8 (or UTF-16 with a byte order mark)",
  INPUT_DAMAGED: "a file that is cut off or damaged: XML that is not well formed, an archive that cannot be opened",
  INPUT_NOT_RECOGNISED: "text that is not a letter, report or paper this archive knows how to read",
  INPUT_INCONSISTENT: "a document that contradicts itself, so that nothing of it can be stored safely",
  DUPLICATE_IDENTIFIER: "two different files of one call that claim the same identifier",
  BAD_ARGUMENT: "an option or argument that cannot be understood",
  LIMIT_EXCEEDED: "a request that is larger than the archive allows",
  NOT_FOUND: "an identifier the archive does not know",
  TIMEOUT: "a request that took longer than allowed",
  SOURCE_UNAVAILABLE: "an official service that does not answer, or not as it should",
  STORE_UNAVAILABLE: "a database that cannot be opened or is busy",
  STORE_OUTDATED: "a database that was changed by a newer or other version of the program",
  CONFIGURATION: "an environment variable or data file that cannot be used",
  INVALID_DATA: "records that break the rules of the archive",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * A problem of the caller or the environment: what is wrong, where, and what to do, in one line.
 * Bugs of ours go through `invariant`; oddities of documents are `Diagnostic` values.
 */
export class ArchiveError extends Error {
  readonly code: ErrorCode;
  /** The file, option or identifier that the error is about. */
  readonly place: string | undefined;
  /** What the caller can do about it. */
  readonly advice: string | undefined;
  /** Whether the same call may go otherwise the next time, because time or memory ran short. */
  readonly isPassing: boolean;

  constructor(code: ErrorCode, message: string, details: { place?: string; advice?: string; cause?: unknown; isPassing?: boolean } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "ArchiveError";
    this.code = code;
    this.place = details.place;
    this.advice = details.advice;
    this.isPassing = details.isPassing ?? false;
  }

  /** The error as the one line that is shown to a person: `place: message; advice`. */
  get line(): string {
    const where = this.place === undefined ? "" : `${this.place}: `;
    const what = this.advice === undefined ? "" : `; ${this.advice}`;
    return `${where}${this.message}${what}`;
  }
}

/** Throws when something that cannot happen has happened: a bug of ours, never bad input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken (please report this): ${message}`);
}
