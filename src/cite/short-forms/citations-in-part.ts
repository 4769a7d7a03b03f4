import type { ParsedFootnote, ParsedPart, Passage } from "../../document/model.js";
import { type CleanedSpan, sourceSpan } from "../../document/passage.js";
import type { Span } from "../../kernel/span.js";
import { findCitations } from "../find-citations.js";
import type { Citation, CitationPlace } from "../recogniser.js";
import { findMentions } from "./find-mentions.js";
import type { Mention, NoteCall, TextBlock } from "./text-block.js";

/** A citation in a document, full or short. */
export interface PlacedCitation {
  /** Its offsets count in the cleaned text of its passage or note. */
  readonly citation: Citation;
  /** Where it stands in the source. */
  readonly span: Span;
  /** Number of the footnote it stands in. */
  readonly footnote: string | null;
  /** `order` of the passage it stands in, or that carries the marker of its note; null for a note without a marker. */
  readonly passage: number | null;
  /** For a short form: the place in the list of what it points back to. */
  readonly antecedent: number | null;
}

/** Where a block was taken from. */
interface Origin {
  readonly cleaned: CleanedSpan;
  readonly passage: number | null;
}

/**
 * All citations in the notes of a part and in the passages that `isRead` chooses, short forms included, in the order of the source. Notes are
 * read where their markers stand, those without a marker last.
 */
export function citationsInPart(part: ParsedPart, isRead: (passage: Passage) => boolean = () => true): PlacedCitation[] {
  const origins = new Map<TextBlock, Origin>();
  const notes = part.footnotes.map((footnote) => {
    const block = blockOf(footnote.text, "FOOTNOTE", { footnote: footnote.number });
    origins.set(block, { cleaned: noteText(footnote), passage: footnote.passage ?? null });
    return { block, footnote };
  });
  const calls = callsByPassage(notes);
  // A note that stands on lines of its own is a passage too; it is read as a note.
  const starts = new Set(part.footnotes.map(({ note }) => note.start));
  const bodies = part.passages.flatMap((passage) => {
    const called = calls.get(passage.order) ?? [];
    if (!isRead(passage) || (passage.kind === "NOTE" && isNote(passage, starts))) return called.map(({ note }) => note);
    const block = blockOf(passage.text, "BODY", { calls: called, tabular: passage.kind === "TABLE_ROW" });
    origins.set(block, { cleaned: passage, passage: passage.order });
    return [block];
  });
  const uncalled = notes.flatMap(({ block, footnote }) => (footnote.passage === undefined ? [block] : []));
  return place(findMentions([...bodies, ...uncalled]), origins);
}

function blockOf(text: string, citationPlace: CitationPlace, rest: Partial<Pick<TextBlock, "footnote" | "calls" | "tabular">>): TextBlock {
  return { text, place: citationPlace, citations: findCitations(text, citationPlace), footnote: null, calls: [], tabular: false, ...rest };
}

function isNote({ insets }: Passage, noteStarts: ReadonlySet<number>): boolean {
  return insets.some(({ kind, end }) => kind === "NOTE" && noteStarts.has(end));
}

function noteText(footnote: ParsedFootnote): CleanedSpan {
  return { ...footnote.note, text: footnote.text, insets: footnote.insets };
}

function callsByPassage(notes: readonly { readonly block: TextBlock; readonly footnote: ParsedFootnote }[]): Map<number, NoteCall[]> {
  const calls = new Map<number, NoteCall[]>();
  for (const { block, footnote } of notes) {
    if (footnote.passage === undefined) continue;
    const called = calls.get(footnote.passage) ?? [];
    called.push({ at: footnote.at ?? 0, note: block });
    calls.set(footnote.passage, called);
  }
  for (const called of calls.values()) called.sort((a, b) => a.at - b.at);
  return calls;
}

/** The mentions in the order of the source, each with its span there. */
function place(mentions: readonly Mention[], origins: ReadonlyMap<TextBlock, Origin>): PlacedCitation[] {
  const placed = mentions.flatMap((mention) => {
    const origin = origins.get(mention.block);
    if (origin === undefined) return [];
    const { start, end } = mention.citation;
    return [{ mention, passage: origin.passage, span: sourceSpan(origin.cleaned, start, end) }];
  });
  placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const order = new Map(placed.map(({ mention }, index) => [mention, index]));
  return placed.map(({ mention, passage, span }) => ({
    citation: mention.citation,
    span,
    footnote: mention.block.footnote,
    passage,
    antecedent: mention.antecedent === null ? null : (order.get(mention.antecedent) ?? null),
  }));
}
