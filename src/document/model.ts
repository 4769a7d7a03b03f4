import type { Diagnostic } from "../kernel/diagnostic.js";
import type { Span } from "../kernel/span.js";
import type { PassageKind } from "../vocab/lists/document.js";

/** A source as it was received, before anything was read in it. */
export interface SourceText {
  /** Where it came from: a file path or URL, for messages and provenance. */
  readonly name: string;
  /**
   * The decoded text, character for character. All spans of the archive count UTF-16 code units of this string. Of a DOCX it is the text of
   * its XML parts with words (the header of the first page where it has one of its own, for it holds the letterhead; `word/document.xml`;
   * footnotes; endnotes), each followed by a line feed. Of a PDF it is the text that is made of its text layer, the same whenever the same file
   * is read: one line for each paragraph, heading, item, row (cells parted by tabs) and note, words that were broken at line ends joined, a
   * form feed after each page; without page numbers, and without running heads and feet after their first printing.
   */
  readonly text: string;
  /** PLAIN: every character is a word or white space. MARKUP: XML or HTML, in which tags and character references stand between the words. */
  readonly form: "PLAIN" | "MARKUP";
  /** SHA-256 of the bytes as received, lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/**
 * A piece of the source that is not part of a passage's text, but stands inside its span: a footnote marker, a bookmark, emphasis marks,
 * a redaction, a note printed in the middle of a paragraph, the sign before a list item, a tag, a character reference. `at` is the offset
 * in the passage's cleaned text where the piece was taken out.
 */
export interface Inset extends Span {
  readonly kind:
    | "FOOTNOTE_MARKER"
    | "NOTE"
    | "BOOKMARK"
    | "EMPHASIS"
    | "REDACTION"
    | "LINE_BREAK"
    | "SPACE"
    | "BULLET"
    | "MARKUP"
    | "CHARACTER";
  readonly at: number;
  /** What stands for it in the cleaned text, where its kind does not say (`insetText`): `&` for `&amp;`, a tab for the border of two cells. */
  readonly as?: string;
  /** The number of the footnote, for markers and notes. */
  readonly label?: string;
}

/**
 * A passage: one paragraph, heading, list item, table row or field. `text` is the source of its span with each inset replaced by what
 * `insetText` says (nothing, one space, `█`, a character). The span covers exactly what was read.
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

/** What a source says of a document in a field of its own rather than in words of the letter: the metadata of an official publication. */
export interface ParsedProperty extends Span {
  /**
   * IDENTIFIER `kst-21501-33-1148`; DOSSIER `21501-33` (repeated when a paper is in several); DOSSIER_TITLE; NUMBER `1148`; TITLE; TYPE
   * (`Motie`, `Brief regering`); DATE and PUBLICATION_DATE (ISO 8601); SENDER; CHAMBER; PARLIAMENTARY_YEAR `2024-2025`; OTHER_IDENTIFIER
   * `2025D40209`; REPLACED_BY.
   */
  readonly name:
    | "IDENTIFIER"
    | "DOSSIER"
    | "DOSSIER_TITLE"
    | "NUMBER"
    | "TITLE"
    | "TYPE"
    | "DATE"
    | "PUBLICATION_DATE"
    | "SENDER"
    | "CHAMBER"
    | "PARLIAMENTARY_YEAR"
    | "OTHER_IDENTIFIER"
    | "REPLACED_BY";
  readonly value: string;
}

/** A link that the publisher set in the words of a document. */
export interface ParsedLink extends Span {
  /** As encoded: `kst-36410-VI-87`, `stb-2022-407`, `https://…`. */
  readonly target: string;
}

/** One document found in a file: a letter with its report, an internal note. A range of passages. */
export interface ParsedPart extends Span {
  readonly kind: "KAMERSTUK" | "LETTER" | "NOTE";
  readonly passages: readonly Passage[];
  readonly footnotes: readonly ParsedFootnote[];
  readonly redactions: readonly ParsedRedaction[];
  /** Fields that the source gives apart from the words; of plain text there are none. */
  readonly properties?: readonly ParsedProperty[];
  /** Links of the publisher, in order. */
  readonly links?: readonly ParsedLink[];
}

/**
 * What a reader makes of a file. The parts are in order and do not overlap; every visible character of the source lies in exactly one
 * passage of one part, or in a footnote's note, or under a diagnostic (checked by `unaccounted`); of a source with mark-up, every word.
 */
export interface ParsedFile {
  readonly source: SourceText;
  readonly parts: readonly ParsedPart[];
  readonly diagnostics: readonly Diagnostic[];
}
