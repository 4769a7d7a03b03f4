import type { Draft } from "./draft.js";
import { headingNumber, isSubheading } from "./heading-forms.js";
import type { Line } from "./lines.js";
import * as forms from "./printed-forms.js";
import { signatureLength } from "./signatures.js";

const LONGEST = 130;
const MOST_WORDS = 18;
// More short lines than this in a row are the cells of a table that lost its form, not headings.
const MOST_IN_A_ROW = 3;
const LONGEST_RUN = 8;

/** Whether a line is a heading: short, no sentence, and followed by text. There is no mark-up to go by. */
export function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !canBeHeading(lines, index)) return false;
  if (forms.isTabbedNumber(line.words) && !isAboveText(lines, index)) return false;
  const sign = listSignOf(line);
  if (sign !== null && (listSignOf(lines[index - 1]) === sign || listSignOf(lines[index + 1]) === sign)) return false;
  const after = runLength(lines, index, 1);
  const following = lines[index + after.lines + 1];
  if (following === undefined || forms.isPageFooter(following.words) || following.notesOnly) return false;
  if (sign === "LETTER" && (after.lines > 0 || !forms.isRunningText(following.words))) return false;
  const unmarked = after.unmarked + runLength(lines, index, -1).unmarked + (isMarked(line) ? 0 : 1);
  return after.lines === 0 || unmarked <= MOST_IN_A_ROW;
}

// Running text, or one of the usual words with text under it; another row would make it a table.
function isAboveText(lines: readonly Line[], index: number): boolean {
  const [next, after] = [lines[index + 1]?.words ?? "", lines[index + 2]?.words ?? ""];
  const isText = (words: string): boolean => forms.isRunningText(words) || (/\S \S.*[.?!]$/u.test(words) && !forms.isTableRow(words));
  return isText(next) || (looksLikeHeading(lines[index + 1]) && !forms.isTableRow(next) && isText(after));
}

// The lines in a row that look like headings beside the one at `index`, and how many of them neither number nor usual words mark as one;
// counted no further than matters.
function runLength(lines: readonly Line[], index: number, step: 1 | -1): { lines: number; unmarked: number } {
  let length = 0;
  let unmarked = 0;
  while (unmarked <= MOST_IN_A_ROW && length < LONGEST_RUN) {
    const at = index + step * (length + 1);
    const line = lines[at];
    if (line === undefined || !canBeHeading(lines, at)) break;
    length += 1;
    if (!isMarked(line)) unmarked += 1;
  }
  return { lines: length, unmarked };
}

function isMarked(line: Line): boolean {
  return headingNumber(line.words) !== null || isSubheading(line.words);
}

function listSignOf(line: Line | undefined): "NUMBER" | "LETTER" | null {
  if (line === undefined) return null;
  if (/^\d{1,2}[.)]\s/u.test(line.words)) return "NUMBER";
  return /^[a-z][.)]\s/u.test(line.words) ? "LETTER" : null;
}

/** Sets the levels of headings: one that directly precedes another stands above it. */
export function withHeadingLevels(drafts: readonly Draft[]): readonly Draft[] {
  let above = 0;
  return drafts.map((draft, index) => {
    if (draft.kind !== "HEADING") return draft;
    if (draft.levelSaid === true) {
      above = draft.level ?? 1;
      return draft;
    }
    if (drafts[index + 1]?.kind !== "HEADING") return { ...draft, level: above + 1 };
    if (drafts[index - 1]?.kind !== "HEADING") above = 0;
    above += 1;
    return { ...draft, level: above };
  });
}

function looksLikeHeading(line: Line | undefined): boolean {
  if (line === undefined || line.notesOnly) return false;
  const { words } = line;
  if (words.length === 0 || words.length > LONGEST || words.split(" ").length > MOST_WORDS) return false;
  if (
    !/^(?:[\p{Lu}\d«“‘"'(]|[a-z][.)]\s+\p{Lu})/u.test(words) ||
    /[.;,:!…]$/u.test(words) ||
    /[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(words.replace(/^\S{1,5}\. /u, ""))
  )
    return false;
  if (
    !/\p{L}{2}/u.test(words) ||
    (forms.isTableRow(words) && !forms.isTabbedNumber(words)) ||
    forms.isPageFooter(words) ||
    forms.isStampLine(words)
  )
    return false;
  return !forms.isOffice(words) && (!forms.isName(words) || isLettered(words)) && !isEnumerated(words);
}

// `C. Diversen` may be a heading as well as a name; beside an office it is a name.
function isLettered(words: string): boolean {
  return /^\p{Lu}\. \p{Lu}[\p{L}-]+$/u.test(words);
}

function canBeHeading(lines: readonly Line[], index: number): boolean {
  // Below `Vraag 3` stands the question itself.
  if (lines[index]?.words.includes("?") === true && /^(?:deel)?vraag \d{1,3}\b/iu.test(lines[index - 1]?.words ?? "")) return false;
  return looksLikeHeading(lines[index]) && signatureLength(lines, index, false) === 0 && !isSignatory(lines, index);
}

function isSignatory(lines: readonly Line[], index: number): boolean {
  return forms.isName(lines[index]?.words ?? "") && [index - 1, index + 1].some((beside) => forms.isOffice(lines[beside]?.words ?? ""));
}

// `- …`, `(1) …` begin items; `1. …`, `a) …` and `II. …` may begin a heading.
function isEnumerated(words: string): boolean {
  return forms.listSign(words) !== null && !/^(?:\d{1,2}|[a-z])[.)]\s/u.test(words);
}
