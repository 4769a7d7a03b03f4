import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { Span } from "../kernel/span.js";
import { readBody } from "./body.js";
import { buildPassage } from "./build-passage.js";
import type { Draft } from "./draft.js";
import { collectFootnotes } from "./footnotes.js";
import { readFront } from "./front.js";
import { type Line, splitLines } from "./lines.js";
import { findMarks, type Mark } from "./marks.js";
import type { ParsedFile, ParsedPart, ParsedRedaction, Passage, SourceText } from "./model.js";
import { findPartStarts } from "./part-starts.js";

/**
 * Reads plain text made from a letter in Word or PDF: one or more documents, each with its passages, footnotes and redactions. Every visible
 * character of the source ends up in exactly one passage (`unaccounted` checks that); what is odd becomes a diagnostic. Never throws.
 */
export function readText(source: SourceText): ParsedFile {
  const { marks, diagnostics } = findMarks(source.text);
  const lines = splitLines(source.text, marks);
  const starts = findPartStarts(lines);
  const found: Diagnostic[] = [...diagnostics, ...unreadableCharacters(source.text)];
  const parts: ParsedPart[] = [];
  let order = 0;
  for (const [index, start] of starts.entries()) {
    const own = lines.slice(start.line, starts[index + 1]?.line);
    const part = readPart(source.text, own, start.kind, marks, order);
    parts.push(part.part);
    for (const diagnostic of part.diagnostics) found.push(diagnostic);
    order += part.part.passages.length;
  }
  return { source, parts, diagnostics: found.toSorted((a, b) => a.span.start - b.span.start) };
}

function readPart(source: string, lines: readonly Line[], kind: ParsedPart["kind"], marks: readonly Mark[], firstOrder: number) {
  const span: Span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const own = marks.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  const front = readFront(lines, kind);
  const drafts = [...front.drafts, ...readBody(lines.slice(front.next))];
  const passages = buildPassages(source, drafts, own, firstOrder);
  const { footnotes, diagnostics } = collectFootnotes(source, own, passages);
  const part: ParsedPart = { ...span, kind, passages, footnotes, redactions: redactionsOf(passages, own) };
  return { part, diagnostics };
}

function buildPassages(source: string, drafts: readonly Draft[], marks: readonly Mark[], firstOrder: number): Passage[] {
  let next = 0;
  return drafts.map((draft, index) => {
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? 0) < draft.end) next += 1;
    return buildPassage(source, draft, marks.slice(first, next), firstOrder + index);
  });
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

// Characters that say that words were lost before the text came to us.
function unreadableCharacters(text: string): Diagnostic[] {
  return [...text.matchAll(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\uFFFD]+/gu)].map((match) =>
    diagnose("UNREADABLE_CHARACTERS", `${match[0].length} characters cannot be read`, {
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
