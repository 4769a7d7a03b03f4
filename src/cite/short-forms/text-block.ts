import type { Citation, CitationPlace } from "../recogniser.js";

/**
 * A stretch of text with the citations that stand in it, as `findCitations` gives them: a paragraph, a list item, a note. Blocks come in
 * the order in which they are read; a note is read where its marker stands, so it belongs to the block that calls it.
 */
export interface TextBlock {
  readonly text: string;
  readonly place: CitationPlace;
  /** The number of the note as printed; null for running text. */
  readonly footnote: string | null;
  /** Offsets are into `text`; in order. */
  readonly citations: readonly Citation[];
  /** The notes that are called in it, in order of their markers. */
  readonly calls: readonly NoteCall[];
  /** Whether it is a row of a table, where `idem` repeats a cell and cites nothing. */
  readonly tabular: boolean;
}

/** The place of a note's marker. */
export interface NoteCall {
  /** Offset in the calling block's text. */
  readonly at: number;
  readonly note: TextBlock;
}

/** A citation where it stands in the text, and for a short form what it points back to. */
export interface Mention {
  readonly block: TextBlock;
  readonly citation: Citation;
  /** The full citation, never itself a short form; null for a full citation and for a short form that cannot be told. */
  readonly antecedent: Mention | null;
}

/** The full citation that a mention stands for: itself, or its antecedent. */
export function sourceOf(mention: Mention): Mention {
  return mention.antecedent ?? mention;
}

/** Whether two mentions stand for the same thing, as far as their canonical forms say. */
export function sameSource(a: Mention, b: Mention): boolean {
  const [first, second] = [sourceOf(a), sourceOf(b)];
  return first === second || (first.citation.normal !== null && first.citation.normal === second.citation.normal);
}
