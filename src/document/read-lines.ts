import type { Diagnostic } from "../kernel/diagnostic.js";
import type { Span } from "../kernel/span.js";
import { readBody } from "./body.js";
import { buildPassages } from "./build-passage.js";
import { collectFootnotes } from "./footnotes.js";
import { readFront } from "./front.js";
import type { Line } from "./lines.js";
import type { Mark } from "./marks.js";
import type { ParsedFile, ParsedPart, ParsedRedaction, Passage } from "./model.js";
import { findPartStarts } from "./part-starts.js";

/**
 * Reads the lines of a source into documents, each with its passages, footnotes and redactions. This is the one place where it is decided what a
 * line is (letterhead, field, salutation, heading, signature, …), whatever it was written in: of plain text the lines are those of the text, of
 * a source with mark-up its paragraphs.
 *
 * @param marks all marks of the source, in order
 * @param notes marks of notes that stand apart from the lines (at the foot of a page, in a part of their own), each followed by the marks within
 * its words; each goes to the document that its marker stands in
 */
export function readLines(
  source: string,
  lines: readonly Line[],
  marks: readonly Mark[],
  notes: readonly Mark[] = [],
): Pick<ParsedFile, "parts" | "diagnostics"> {
  const starts = findPartStarts(lines);
  const notesByLabel = groupNotes(notes);
  const diagnostics: Diagnostic[] = [];
  const parts: ParsedPart[] = [];
  let order = 0;
  for (const [index, start] of starts.entries()) {
    const own = lines.slice(start.line, starts[index + 1]?.line);
    const part = readPart(source, own, start.kind, { marks, notesByLabel, firstOrder: order });
    parts.push(part.part);
    for (const diagnostic of part.diagnostics) diagnostics.push(diagnostic);
    order += part.part.passages.length;
  }
  return { parts, diagnostics };
}

interface PartContext {
  readonly marks: readonly Mark[];
  /** The marks of the notes of one number, each note followed by the marks in its words. */
  readonly notesByLabel: ReadonlyMap<string, readonly Mark[]>;
  readonly firstOrder: number;
}

function readPart(source: string, lines: readonly Line[], kind: ParsedPart["kind"], { marks, notesByLabel, firstOrder }: PartContext) {
  const span: Span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const own = marks.slice(firstFrom(marks, span.start), firstFrom(marks, span.end)).filter((mark) => mark.end <= span.end);
  const front = readFront(lines, kind);
  const drafts = [...front.drafts, ...readBody(lines.slice(front.next))];
  const passages = buildPassages(source, drafts, own, firstOrder);
  const { footnotes, diagnostics } = collectFootnotes(source, [...own, ...notesOf(own, notesByLabel)], passages);
  const part: ParsedPart = { ...span, kind, passages, footnotes, redactions: redactionsOf(passages, own) };
  return { part, diagnostics };
}

// The place of the first mark that does not begin before an offset.
function firstFrom(marks: readonly Mark[], offset: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((marks[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupNotes(notes: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const groups = new Map<string, Mark[]>();
  let group: Mark[] = [];
  for (const mark of notes) {
    if (mark.kind === "NOTE") {
      group = groups.get(mark.label ?? "") ?? [];
      groups.set(mark.label ?? "", group);
    }
    group.push(mark);
  }
  return groups;
}

// The notes that markers of a part lead to, in the order of the source.
function notesOf(own: readonly Mark[], notesByLabel: ReadonlyMap<string, readonly Mark[]>): readonly Mark[] {
  const labels = new Set(own.flatMap(({ kind, label }) => (kind === "FOOTNOTE_MARKER" && label !== undefined ? [label] : [])));
  return [...labels]
    .map((label) => notesByLabel.get(label) ?? [])
    .toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .flat();
}

function redactionsOf(passages: readonly Passage[], marks: readonly Mark[]): ParsedRedaction[] {
  const redactions: ParsedRedaction[] = [];
  let index = 0;
  for (const mark of marks) {
    if (mark.kind !== "REDACTION") continue;
    while (index < passages.length - 1 && (passages[index]?.end ?? 0) <= mark.start) index += 1;
    redactions.push({ start: mark.start, end: mark.end, passage: passages[index]?.order ?? 0 });
  }
  return redactions;
}
