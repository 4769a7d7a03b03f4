import { ArchiveError } from "../../kernel/errors.js";

/** The refusal of a PDF that is cut off or broken. */
export function damagedPdf(place: string, message: string, cause?: unknown): ArchiveError {
  const details = { place, advice: "fetch it again from its source", cause, isPassing: isOfMachine(cause) };
  return new ArchiveError("INPUT_DAMAGED", `the PDF is damaged: ${message}`, details);
}

// Memory that ran out, or a failure of the operating system; the library makes no difference between those and a broken file.
function isOfMachine(cause: unknown): boolean {
  return cause instanceof RangeError || (cause instanceof Error && "syscall" in cause);
}

/** The refusal of a PDF above a limit. */
export function tooLargePdf(place: string, message: string, advice: string): ArchiveError {
  return new ArchiveError("INPUT_TOO_LARGE", message, { place, advice });
}

/** The refusal of a PDF that takes longer than so many milliseconds; on a machine with less to do it may be read. */
export function slowPdf(place: string, milliseconds: number, advice: string): ArchiveError {
  return new ArchiveError("INPUT_TOO_LARGE", `reading the PDF took longer than ${milliseconds} ms`, { place, advice, isPassing: true });
}

/** The refusal of a PDF out of which no text can be read. */
export function unreadablePdf(place: string, message: string, advice: string): ArchiveError {
  return new ArchiveError("INPUT_NOT_TEXT", message, { place, advice });
}
