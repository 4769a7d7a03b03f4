import type { Span } from "../kernel/span.js";
import type { PassageKind } from "../vocab/lists/document.js";

/** A passage whose words have not been cleaned yet: what the lines of a part are grouped into. */
export interface Draft extends Span {
  readonly kind: PassageKind;
  /** Heading level from 1, for headings. */
  readonly level?: number;
  /** Whether the source itself says the level, so that it is not to be worked out from the headings around it. */
  readonly levelSaid?: boolean;
  /** For METADATA: the label with which its words begin. */
  readonly label?: string;
  /** The sign before a list item, with the white space after it. */
  readonly bullet?: Span;
  /** Whether tabs of the source stay in the text, because they separate the cells of a table. */
  readonly keepTabs?: boolean;
}

/** Drafts made from the lines before `next`. */
export interface DraftedLines {
  readonly drafts: readonly Draft[];
  /** Index of the first line that was not used. */
  readonly next: number;
}

/** A draft over a run of lines. */
export function draftOf(kind: PassageKind, first: Span, last: Span, details: Omit<Draft, "kind" | "start" | "end"> = {}): Draft {
  return { kind, start: first.start, end: last.end, ...details };
}
