import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import { cleanSpan } from "./clean.js";
import type { Mark } from "./marks.js";
import type { ParsedFootnote, Passage } from "./model.js";

/** The footnotes of one part, in the order of their notes, and what is odd about them. */
export interface FoundFootnotes {
  readonly footnotes: readonly ParsedFootnote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Brings markers and notes of one part together by their numbers. The first of two with one number counts. */
export function collectFootnotes(source: string, marks: readonly Mark[], passages: readonly Passage[]): FoundFootnotes {
  const diagnostics: Diagnostic[] = [];
  const markers = firstByLabel(marks, "FOOTNOTE_MARKER", (mark) =>
    diagnostics.push(diagnose("DUPLICATE_MARKER", `a second marker leads to footnote ${mark.label}`, mark)),
  );
  const notes = firstByLabel(marks, "NOTE", (mark) =>
    diagnostics.push(diagnose("DUPLICATE_NOTE", `a second footnote has number ${mark.label}`, mark)),
  );
  const anchors = markerAnchors(passages);
  const places = new Map(marks.map((mark, index) => [mark, index]));
  for (const [label, marker] of markers) {
    if (!notes.has(label)) diagnostics.push(diagnose("MARKER_WITHOUT_NOTE", `footnote ${label} has a marker but no note`, marker));
  }
  const footnotes = [...notes].map(([label, note]) => {
    const marker = markers.get(label);
    if (marker === undefined) diagnostics.push(diagnose("NOTE_WITHOUT_MARKER", `no marker leads to footnote ${label}`, note));
    const footnote = footnoteOf(source, note, marks, places.get(note) ?? 0);
    if (footnote.text === "") diagnostics.push(diagnose("NOTE_WITHOUT_TEXT", `footnote ${label} is empty`, note));
    return marker === undefined ? footnote : { ...footnote, marker: { start: marker.start, end: marker.end }, ...anchors.get(label) };
  });
  return { footnotes, diagnostics };
}

function firstByLabel(marks: readonly Mark[], kind: Mark["kind"], onSecond: (mark: Mark) => void): Map<string, Mark> {
  const first = new Map<string, Mark>();
  for (const mark of marks) {
    if (mark.kind !== kind || mark.label === undefined) continue;
    if (first.has(mark.label)) onSecond(mark);
    else first.set(mark.label, mark);
  }
  return first;
}

// Where in the cleaned text the first marker of each number stood.
function markerAnchors(passages: readonly Passage[]): Map<string, { passage: number; at: number }> {
  const anchors = new Map<string, { passage: number; at: number }>();
  for (const passage of passages) {
    for (const inset of passage.insets) {
      if (inset.kind !== "FOOTNOTE_MARKER" || inset.label === undefined || anchors.has(inset.label)) continue;
      anchors.set(inset.label, { passage: passage.order, at: inset.at });
    }
  }
  return anchors;
}

// The marks in the words of a note follow it in the list.
function footnoteOf(source: string, note: Mark, marks: readonly Mark[], noteIndex: number): ParsedFootnote {
  const words = note.words ?? note;
  const inner: Mark[] = [];
  for (let index = noteIndex + 1; (marks[index]?.start ?? words.end) < words.end; index += 1) {
    const mark = marks[index];
    if (mark !== undefined) inner.push(mark);
  }
  const cleaned = cleanSpan(source, words, inner);
  return { number: note.label ?? "", text: cleaned.text, note: { start: words.start, end: words.end }, insets: cleaned.insets };
}
