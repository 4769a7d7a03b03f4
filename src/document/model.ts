import type { Diagnostic } from "../kernel/diagnostic.js";
import type { Span } from "../kernel/span.js";
import type { PassageKind } from "../vocab/lists/document.js";

/** A source as it was received, before anything was read in it. */
export interface SourceText {
  /** Where it came from: a file path or URL, for messages and provenance. */
  readonly name: string;
  /** The decoded text, character for character. All spans of the archive count UTF-16 code units of this string. */
  readonly text: string;
  /** SHA-256 of the bytes as received, lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/**
 * A piece of the source that is not part of a passage's text, but stands inside its span: a footnote marker, a bookmark, emphasis marks,
 * a redaction, a note printed in the middle of a paragraph, the sign before a list item. `at` is the offset in the passage's cleaned text where the piece was taken out.
 */
export interface Inset extends Span {
  readonly kind: "FOOTNOTE_MARKER" | "NOTE" | "BOOKMARK" | "EMPHASIS" | "REDACTION" | "LINE_BREAK" | "SPACE" | "BULLET";
  readonly at: number;
  /** The number of the footnote, for markers and notes. */
  readonly label?: string;
}

/**
 * A passage: one paragraph, heading, list item, table row or field. `text` is the source of its span with the insets taken out
 * (or, for a line break or a run of spaces, replaced by one space; for a redaction, by `█`). The span covers exactly what was read.
 */
export interface Passage extends Span {
  /** Its place in the file, from 0. */
  readonly order: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly insets: readonly Inset[];
  /** Heading level from 1, for headings. */
  readonly level?: number;
  /** For METADATA passages: the label printed (`Datum`, `Ons kenmerk`, `Betreft`), and the value without it. */
  readonly field?: { readonly label: string; readonly value: string; readonly valueSpan: Span };
}

/** A footnote with both its ends: the marker in the running text and the note. */
export interface ParsedFootnote {
  /** The number as printed. */
  readonly number: string;
  /** The text of the note, cleaned and trimmed. */
  readonly text: string;
  /** The span of the note's text in the source, without brackets and number: taking the insets out of it gives `text`. */
  readonly note: Span;
  /** What was taken out of the note's text; `at` counts in `text`. `sourceSpan({ ...note, text, insets }, …)` leads back to the source. */
  readonly insets: readonly Inset[];
  /** The span of the marker in the source (`[footnoteRef:1]`), absent for a note without a marker. */
  readonly marker?: Span;
  /** `order` of the passage that carries the marker, and the offset in its cleaned text. */
  readonly passage?: number;
  readonly at?: number;
}

/** A redacted place. */
export interface ParsedRedaction extends Span {
  /** `order` of the passage it stands in. */
  readonly passage: number;
}

/** One document found in a file: a letter with its report, an internal note. A range of passages. */
export interface ParsedPart extends Span {
  readonly kind: "KAMERSTUK" | "LETTER" | "NOTE";
  readonly passages: readonly Passage[];
  readonly footnotes: readonly ParsedFootnote[];
  readonly redactions: readonly ParsedRedaction[];
}

/**
 * What a reader makes of a file. The parts are in order and do not overlap; every non-white character of the source lies in exactly one
 * passage of one part, or in a footnote's note, or under a diagnostic (checked by `unaccounted`).
 */
export interface ParsedFile {
  readonly source: SourceText;
  readonly parts: readonly ParsedPart[];
  readonly diagnostics: readonly Diagnostic[];
}
