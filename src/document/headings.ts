import type { Draft } from "./draft.js";
import type { Line } from "./lines.js";
import * as forms from "./printed-forms.js";

const LONGEST = 130;
const MOST_WORDS = 18;
// More short lines than this in a row are the cells of a table that lost its form, not headings.
const MOST_IN_A_ROW = 3;

/** Whether a line is a heading: short, no sentence, and followed by text. There is no mark-up to go by. */
export function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !looksLikeHeading(line)) return false;
  if (isNumbered(line) && (isNumbered(lines[index - 1]) || isNumbered(lines[index + 1]))) return false;
  const after = runLength(lines, index, 1);
  const following = lines[index + after + 1];
  if (following === undefined || forms.isPageFooter(following.words) || following.notesOnly) return false;
  return after === 0 || after + runLength(lines, index, -1) + 1 <= MOST_IN_A_ROW;
}

// How many lines in a row look like headings beside the one at `index`; counted no further than matters.
function runLength(lines: readonly Line[], index: number, step: 1 | -1): number {
  let length = 0;
  while (length <= MOST_IN_A_ROW && looksLikeHeading(lines[index + step * (length + 1)])) length += 1;
  return length;
}

function isNumbered(line: Line | undefined): boolean {
  return line !== undefined && /^\d{1,2}[.)]\s/u.test(line.words);
}

/** Sets the levels of headings: one that directly precedes another stands above it. */
export function withHeadingLevels(drafts: readonly Draft[]): readonly Draft[] {
  let above = 0;
  return drafts.map((draft, index) => {
    if (draft.kind !== "HEADING") return draft;
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
    !/^[\p{Lu}\d«“‘"'(]/u.test(words) ||
    /[.;,:!…]$/u.test(words) ||
    /[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(words.replace(/^\S{1,5}\. /u, ""))
  )
    return false;
  if (!/\p{L}{2}/u.test(words) || forms.isTableRow(words) || forms.isPageFooter(words) || forms.isStampLine(words)) return false;
  return !forms.isOffice(words) && !forms.isName(words) && !isEnumerated(words);
}

// `a) …`, `- …`, `(1) …` begin items; `1. …` and `II. …` may begin a heading.
function isEnumerated(words: string): boolean {
  return forms.listSign(words) !== null && !/^\d{1,2}[.)]\s/u.test(words);
}
