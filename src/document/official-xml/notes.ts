import type { Diagnostic } from "../../kernel/diagnostic.js";
import { diagnose } from "../../kernel/diagnostic-codes.js";
import { cleanSpan } from "../clean.js";
import { type MarkupRules, wordsSpan } from "../markup/markup-marks.js";
import { childOf, descendantsOf, type MarkupElement } from "../markup/markup-tree.js";
import { contentOf, joinStretches, runsOf } from "../markup/stretches.js";
import { xmlWords } from "../markup/xml-characters.js";
import type { ParsedFootnote, Passage } from "../model.js";
import { isBlock } from "./vocabulary.js";

/** The footnotes of a publication with the number that each is known by. */
export interface NumberedNotes {
  readonly notes: readonly MarkupElement[];
  /** The number of a `noot`, or of the one that a `nootref` leads to; undefined where it leads nowhere. */
  readonly numberOf: (element: MarkupElement) => string | undefined;
}

/**
 * Gives every footnote of a publication a number of its own: the one printed; in a table, where numbering begins anew, `t2-1` for note 1 of the
 * second table; `1.2` for the second note 1, as after an annex.
 */
export function numberNotes(source: string, root: MarkupElement): NumberedNotes {
  const notes = descendantsOf(root, "noot");
  const tables = descendantsOf(root, "table");
  const numbers = new Map<MarkupElement, string>();
  const byId = new Map<string, string>();
  const seen = new Map<string, number>();
  let table = 0;
  notes.forEach((note, index) => {
    while ((tables[table]?.start ?? Number.POSITIVE_INFINITY) < note.start) table += 1;
    const isInTable = note.attributes["type"] === "tabel" && (tables[table - 1]?.end ?? 0) > note.start;
    const printed = `${isInTable ? `t${table}-` : ""}${printedNumber(source, note) || index + 1}`;
    const count = (seen.get(printed) ?? 0) + 1;
    seen.set(printed, count);
    const number = count === 1 ? printed : `${printed}.${count}`;
    numbers.set(note, number);
    const { id } = note.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, number);
  });
  return { notes, numberOf: (element) => numbers.get(element) ?? byId.get(element.attributes["refid"] ?? "") };
}

// `1`, `*`; a bracket or full stop after it is no part of it.
function printedNumber(source: string, note: MarkupElement): string {
  const printed = childOf(note, "noot.nr");
  if (printed === undefined) return "";
  const words = source.slice(printed.inner.start, printed.inner.end).replace(/<[^<>]*>/gu, "");
  return xmlWords(words)
    .trim()
    .replace(/^[([]|[)\].]$/gu, "")
    .replace(/\s+/gu, " ");
}

/** The footnotes with both their ends, in order, and what is odd about them. Several paragraphs of a note are read on. */
export function readNotes(
  source: string,
  root: MarkupElement,
  { notes, numberOf }: NumberedNotes,
  passages: readonly Passage[],
  rules: MarkupRules,
): { readonly footnotes: readonly ParsedFootnote[]; readonly diagnostics: readonly Diagnostic[] } {
  const places = markerPlaces(passages);
  const footnotes = notes.map((note): ParsedFootnote => {
    const number = numberOf(note) ?? "";
    return { number, ...noteWords(source, note, rules), marker: markerOf(source, note), ...places.get(number) };
  });
  const empty = footnotes.filter(({ text }) => text === "");
  const lost = descendantsOf(root, "nootref").filter((reference) => numberOf(reference) === undefined);
  return {
    footnotes,
    diagnostics: [
      ...empty.map(({ number, note }) => diagnose("NOTE_WITHOUT_TEXT", `footnote ${number} is empty`, note)),
      ...lost.map((reference) => diagnose("MARKER_WITHOUT_NOTE", "a marker leads to a footnote that is not there", reference)),
    ],
  };
}

function noteWords(source: string, note: MarkupElement, rules: MarkupRules): Pick<ParsedFootnote, "text" | "note" | "insets"> {
  const content = contentOf(note.children.filter((child) => child.type === "TEXT" || child.name !== "noot.nr"));
  const runs = content === null ? [] : runsOf(content, isBlock);
  const joined = joinStretches(
    source,
    runs.map((run) => ({ content: run, before: " " })),
    rules,
  );
  const end = note.inner.end;
  if (joined === null) return { text: "", note: { start: end, end }, insets: [] };
  const { text, insets } = cleanSpan(source, joined, joined.marks);
  return { text, note: { start: joined.start, end: joined.end }, insets };
}

// The number printed; without one, the note itself stands where its marker would.
function markerOf(source: string, note: MarkupElement): { start: number; end: number } {
  const printed = childOf(note, "noot.nr");
  const words = printed === undefined ? null : wordsSpan(source, printed.inner, []);
  return words ?? { start: note.start, end: note.start };
}

function markerPlaces(passages: readonly Passage[]): ReadonlyMap<string, { passage: number; at: number }> {
  const places = new Map<string, { passage: number; at: number }>();
  for (const { insets, order } of passages) {
    for (const { kind, label, at } of insets) if (kind === "NOTE" && label !== undefined) places.set(label, { passage: order, at });
  }
  return places;
}
