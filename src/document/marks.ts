import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { Span } from "../kernel/span.js";

/** A mark that a word processor, an editor or a mark-up language left in the text, and that is not part of its words. */
export interface Mark extends Span {
  readonly kind: "FOOTNOTE_MARKER" | "NOTE" | "BOOKMARK" | "EMPHASIS" | "REDACTION" | "MARKUP" | "CHARACTER";
  /** What stands for it in the text, for mark-up and character references: `&` for `&amp;`, a space for a line break. */
  readonly as?: string;
  /** The number of the footnote, for markers and notes. */
  readonly label?: string;
  /** For notes: the span of the words between the number and the closing bracket, trimmed. */
  readonly words?: Span;
}

/** The marks of a text, in order; the only marks that lie inside another are those in the words of a note. */
export interface FoundMarks {
  readonly marks: readonly Mark[];
  readonly diagnostics: readonly Diagnostic[];
}

const MARKER = String.raw`\[footnoteRef:[^\S\n]{0,3}(?<marker>[^\]\s]{1,8})\]`;
const NOTE_OPENING = String.raw`\[(?<note>\d{1,4}):`;
const BOOKMARK = String.raw`\[bookmark:[^\]\n]{0,200}\]`;
const REDACTION = String.raw`\[(?:redacted|gelakt|weggelakt|geredigeerd|geanonimiseerd)\]|█+`;
const EMPHASIS = String.raw`(?<!\*)\*\*(?!\*)`;
const BROKEN = String.raw`\[(?:footnoteRef|bookmark)\b`;
const ANY_MARK = new RegExp(
  `(?:${MARKER})|${NOTE_OPENING}|(?<bookmark>${BOOKMARK})|(?<redaction>${REDACTION})|(?<emphasis>${EMPHASIS})|(?<broken>${BROKEN})`,
  "giu",
);
const PARAGRAPH_BREAK = /\n[^\S\n]*\n/u;

/** Finds footnote markers, notes, bookmarks, redactions and emphasis in a text. Linear in its length. */
export function findMarks(text: string): FoundMarks {
  const marks: Mark[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const match of text.matchAll(ANY_MARK)) {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (groups["note"] !== undefined) {
      const note = readNote(text, span, groups["note"]);
      marks.push(note.mark);
      if (!note.closed) diagnostics.push(diagnose("UNCLOSED_NOTE", `footnote ${groups["note"]} has no closing bracket`, note.mark));
    } else if (groups["marker"] !== undefined) marks.push({ kind: "FOOTNOTE_MARKER", label: groups["marker"], ...span });
    else if (groups["bookmark"] !== undefined) marks.push({ kind: "BOOKMARK", ...span });
    else if (groups["redaction"] !== undefined) marks.push({ kind: "REDACTION", ...span });
    else if (groups["emphasis"] !== undefined) marks.push({ kind: "EMPHASIS", ...span });
    else diagnostics.push(diagnose("UNREADABLE_MARK", `“${text.slice(span.start, span.end + 10)}” is not a mark we can read`, span));
  }
  return { marks: pairedEmphasis(text, marks), diagnostics };
}

// A note ends at the bracket that closes it. One that is not closed before the next note begins ends with its line.
function readNote(text: string, opening: Span, label: string): { mark: Mark; closed: boolean } {
  const brackets = /[[\]]/gu;
  brackets.lastIndex = opening.end;
  let depth = 1;
  let limit = text.length;
  for (let match = brackets.exec(text); match !== null; match = brackets.exec(text)) {
    if (match[0] === "]") depth -= 1;
    else if (startsMark(text, match.index)) {
      limit = match.index;
      break;
    } else depth += 1;
    if (depth === 0) return { mark: noteMark(text, opening, match.index, match.index + 1, label), closed: true };
  }
  const lineEnd = /[\n\r]/u.exec(text.slice(opening.end, limit))?.index;
  const end = lineEnd === undefined ? limit : opening.end + lineEnd;
  return { mark: noteMark(text, opening, end, end, label), closed: false };
}

function startsMark(text: string, at: number): boolean {
  return /^\[(?:\d{1,4}:|footnoteRef:)/iu.test(text.slice(at, at + 16));
}

function noteMark(text: string, opening: Span, wordsEnd: number, end: number, label: string): Mark {
  const words = text.slice(opening.end, wordsEnd);
  const start = opening.end + (words.length - words.trimStart().length);
  return { kind: "NOTE", label, start: opening.start, end, words: { start, end: Math.max(start, start + words.trim().length) } };
}

// `**` is emphasis in pairs within one paragraph only; a single one is a word of the text.
function pairedEmphasis(text: string, marks: readonly Mark[]): Mark[] {
  const kept = new Set<Mark>();
  let open: Mark | null = null;
  for (const mark of marks) {
    if (mark.kind !== "EMPHASIS") continue;
    if (open !== null && !PARAGRAPH_BREAK.test(text.slice(open.end, mark.start))) {
      kept.add(open).add(mark);
      open = null;
    } else open = mark;
  }
  return marks.filter((mark) => mark.kind !== "EMPHASIS" || kept.has(mark));
}
