import type { Span } from "../kernel/span.js";
import type { Chamber } from "../vocab/lists/document.js";
import type { ReferenceKind } from "../vocab/lists/reference.js";

/** One citation found in a text. `start` and `end` are offsets into that text; `surface` is what stands there. */
export interface Citation extends Span {
  readonly kind: ReferenceKind;
  readonly surface: string;
  /** The canonical form (`kst-26643-1392`), or null where the kind has none. */
  readonly normal: string | null;
  /** Which recogniser read it, with its version: `kamerstuk/1`. */
  readonly recogniser: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly parts: CitationParts;
  /**
   * Present where more is printed than was read: on the two ends of a range too long to be written out, and on the last citation of a list
   * too long to be read to its end.
   */
  readonly cut?: true;
}

/** What a citation says beside its canonical form, as far as printed. */
export interface CitationParts {
  readonly dossier?: string;
  readonly suffix?: string;
  readonly number?: string;
  readonly chamber?: Chamber;
  /** The parliamentary year as printed, normalised to `2020-2021`. */
  readonly parliamentaryYear?: string;
  readonly pages?: string;
  readonly title?: string;
  readonly author?: string;
  /** Publication date of an external source, ISO 8601. */
  readonly date?: string;
  readonly url?: string;
}

/** What a recogniser says of one citation; the tokeniser adds the rest. */
export type FoundCitation = Omit<Citation, "kind" | "recogniser" | "surface">;

/** Where a text stands: some forms count as citations in a footnote only. */
export type CitationPlace = "BODY" | "FOOTNOTE";

/**
 * Reads one kind of citation. To add a kind: write one file in `kinds/` and name it in `registry.ts`.
 * A recogniser finds broadly (`pattern`) and then decides strictly (`parse`).
 */
export interface Recogniser {
  readonly kind: ReferenceKind;
  /** Raised whenever the same text may now give another result. */
  readonly version: number;
  /** Lower-case literals, one of which must occur in the lower-cased text for the recogniser to run at all; empty: always. */
  readonly anchors: readonly string[];
  /** Flags `gu`; linear in the length of the text. */
  readonly pattern: RegExp;
  /** The places where the kind can stand; default both. */
  readonly places?: readonly CitationPlace[];
  /** The citations in one match (a list gives several), or none when a strict look refuses it. Offsets are into the whole text. */
  parse(match: RegExpExecArray, text: string): readonly FoundCitation[];
  /** Worked examples that one generic test runs: texts with the normal forms expected in order, and texts in which nothing may be found. */
  readonly examples: {
    readonly yes: readonly {
      readonly text: string;
      readonly found: readonly Partial<Pick<Citation, "surface" | "normal" | "parts" | "cut">>[];
      readonly place?: CitationPlace;
    }[];
    readonly no: readonly string[];
  };
}
