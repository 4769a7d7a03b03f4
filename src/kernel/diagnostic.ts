import type { Span } from "./span.js";

/** How much a reader should worry: `error` means words were not read, `warning` that a reading is doubtful, `info` that something was passed over on purpose. */
export type Severity = "ERROR" | "WARNING" | "INFO";

/**
 * Something odd in a document. A diagnostic is a stored value, never an exception: the document is odd, the program is not.
 * `code` comes from the closed list in `diagnostic-codes.ts`.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it stands in the source text. */
  readonly span: Span;
}
