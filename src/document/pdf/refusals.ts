import { ArchiveError } from "../../kernel/errors.js";

/** The refusal of a PDF that is cut off or broken. */
export function damagedPdf(place: string, message: string, cause?: unknown): ArchiveError {
  return new ArchiveError("INPUT_DAMAGED", `the PDF is damaged: ${message}`, { place, advice: "fetch it again from its source", cause });
}

/** The refusal of a PDF above a limit. */
export function tooLargePdf(place: string, message: string, advice: string): ArchiveError {
  return new ArchiveError("INPUT_TOO_LARGE", message, { place, advice });
}

/** The refusal of a PDF out of which no text can be read. */
export function unreadablePdf(place: string, message: string, advice: string): ArchiveError {
  return new ArchiveError("INPUT_NOT_TEXT", message, { place, advice });
}
