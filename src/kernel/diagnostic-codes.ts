import type { Diagnostic, Severity } from "./diagnostic.js";
import type { DateProblem } from "./dutch-date.js";
import type { Span } from "./span.js";

interface DiagnosticMeaning {
  readonly severity: Severity;
  readonly doc: string;
}

/** The closed list of oddities that are stored with a document. Documented in the README. */
export const DIAGNOSTIC_CODES = {
  MARKER_WITHOUT_NOTE: { severity: "ERROR", doc: "A footnote marker in the running text whose note stands nowhere in the document." },
  NOTE_WITHOUT_MARKER: { severity: "ERROR", doc: "A footnote that no marker in the running text leads to." },
  NOTE_WITHOUT_TEXT: { severity: "WARNING", doc: "A footnote without a single word." },
  DUPLICATE_NOTE: {
    severity: "ERROR",
    doc: "Two footnotes with one number; the first is kept, the text of the other stays readable in its place.",
  },
  DUPLICATE_MARKER: { severity: "WARNING", doc: "Two markers with one number; the note belongs to the first." },
  UNCLOSED_NOTE: { severity: "ERROR", doc: "A footnote without its closing bracket; it is taken to end with its line." },
  UNREADABLE_MARK: {
    severity: "WARNING",
    doc: "Something that looks like a mark of the word processor and is none we know; it stays in the text.",
  },
  UNREADABLE_CHARACTERS: { severity: "ERROR", doc: "Control characters, or characters that were lost before the text came to us." },
  YEAR_NOT_PRINTED: { severity: "WARNING", doc: "A date without a year, where nothing tells the year." },
  IMPOSSIBLE_DATE: { severity: "ERROR", doc: "A date that does not exist, such as 31 February, or a period that ends before it begins." },
  NO_IDENTIFIER: { severity: "WARNING", doc: "A document without an official number; it is known by a key made from its date and words." },
  NO_DATE: { severity: "WARNING", doc: "A document on which no date was found." },
  UNKNOWN_DOCUMENT_KIND: { severity: "WARNING", doc: "A document that does not say what it is." },
  NO_COUNCIL: { severity: "WARNING", doc: "A document in which no meeting of the Council with its date was found." },
  COUNCIL_WITHOUT_DATE: { severity: "WARNING", doc: "A Council that the document is about, without a date that can be read." },
  NO_PRESIDENCY: { severity: "WARNING", doc: "A Council for whose day no presidency is known." },
  NO_AGENDA_ITEMS: { severity: "WARNING", doc: "An annotated agenda or report in which no headings of agenda items were found." },
  POSITION_UNCLEAR: {
    severity: "INFO",
    doc: "A sentence in which somebody is said to have spoken, but not what for or against; it gives no position.",
  },
  POSITION_HOLDER_UNKNOWN: {
    severity: "INFO",
    doc: "A statement of `these member states` or `they`, where nobody was named before; it gives no position.",
  },
  REFERENCES_CUT: {
    severity: "WARNING",
    doc: "A range or list of citations too long to be read to its end; of a range the two ends are kept, of a list what was read.",
  },
  COUNCIL_UNCERTAIN: {
    severity: "INFO",
    doc: "A title that speaks of a Council which cannot be told with certainty; the message gives the reason and the Councils it may be.",
  },
  COUNCIL_DISAGREES: {
    severity: "WARNING",
    doc: "A title that says something else of a Council than the other papers on it; the message says what it is about.",
  },
  LINK_DISAGREES: {
    severity: "INFO",
    doc: "A link of the publisher to another document than the one that is printed there; what is printed counts.",
  },
} as const satisfies Readonly<Record<string, DiagnosticMeaning>>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** A diagnostic of a known code, with the severity of that code. */
export function diagnose(code: DiagnosticCode, message: string, span: Span): Diagnostic {
  return { code, severity: DIAGNOSTIC_CODES[code].severity, message, span: { start: span.start, end: span.end } };
}

/** The code for a date that could not be read: a missing year is nobody's mistake, a day that does not exist is. */
export function dateProblemCode(reason: DateProblem): DiagnosticCode {
  return reason === "NO_YEAR" ? "YEAR_NOT_PRINTED" : "IMPOSSIBLE_DATE";
}
