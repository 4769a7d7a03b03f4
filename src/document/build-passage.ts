import type { Span } from "../kernel/span.js";
import { cleanSpan } from "./clean.js";
import type { Draft } from "./draft.js";
import type { Mark } from "./marks.js";
import type { Inset, Passage } from "./model.js";
import { type CleanedSpan, sourceSpan } from "./passage.js";

/** The passages of drafts, in order. `marks` are all those of the part, in order; `firstOrder` is the order of the first passage. */
export function buildPassages(source: string, drafts: readonly Draft[], marks: readonly Mark[], firstOrder: number): Passage[] {
  let next = 0;
  return drafts.map((draft, index) => {
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? 0) < draft.end) next += 1;
    return buildPassage(source, draft, marks.slice(first, next), firstOrder + index);
  });
}

/** Cleans the words of a draft and makes it a passage. `marks` are those within its span. */
export function buildPassage(source: string, draft: Draft, marks: readonly Mark[], order: number): Passage {
  const cleaned = draft.kind === "NOTE" ? cleanNote(source, draft, marks) : cleanDraft(source, draft, marks);
  return {
    ...cleaned,
    order,
    kind: draft.kind,
    ...(draft.level === undefined ? {} : { level: draft.level }),
    ...(draft.label === undefined ? {} : { field: fieldOf(cleaned, draft.label) }),
  };
}

function cleanDraft(source: string, draft: Draft, marks: readonly Mark[]): CleanedSpan {
  const options = {
    keepTabs: draft.keepTabs ?? false,
    ...(draft.bullet === undefined ? {} : { bullet: withWhiteAfter(source, draft.bullet) }),
  };
  return cleanSpan(source, draft, marks, options);
}

// A note on its own line: its brackets and number are insets, its words are the text.
function cleanNote(source: string, draft: Draft, marks: readonly Mark[]): CleanedSpan {
  const note = marks.find((mark) => mark.kind === "NOTE");
  const words = note?.words ?? draft;
  const inner = cleanSpan(
    source,
    words,
    marks.filter((mark) => mark.kind !== "NOTE"),
  );
  const opening: Inset = { kind: "NOTE", start: draft.start, end: words.start, at: 0, ...labelOf(note) };
  const closing: Inset = { kind: "NOTE", start: words.end, end: draft.end, at: inner.text.length, ...labelOf(note) };
  return { start: draft.start, end: draft.end, text: inner.text, insets: [opening, ...inner.insets, closing] };
}

function labelOf(note: Mark | undefined): { label?: string } {
  return note?.label === undefined ? {} : { label: note.label };
}

function withWhiteAfter(source: string, sign: Span): Span {
  return { start: sign.start, end: sign.end + (/^\s*/u.exec(source.slice(sign.end, sign.end + 100))?.[0].length ?? 0) };
}

function fieldOf(cleaned: CleanedSpan, label: string): NonNullable<Passage["field"]> {
  const printed = cleaned.text.slice(0, label.length);
  const start = label.length + (/^[:\s]*/u.exec(cleaned.text.slice(label.length))?.[0].length ?? 0);
  return { label: printed, value: cleaned.text.slice(start), valueSpan: sourceSpan(cleaned, start, cleaned.text.length) };
}
