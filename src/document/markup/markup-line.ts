import { cleanSpan } from "../clean.js";
import type { Line } from "../lines.js";
import type { Mark } from "../marks.js";
import { type CleanedSpan, sourceSpan } from "../passage.js";
import { isBulletAlone, listSign } from "../printed-forms.js";
import type { MarkupRules } from "./markup-marks.js";
import { joinStretches, type Stretch } from "./stretches.js";

/** A line made from a paragraph, a row or a piece of either between two line breaks, with the marks in it. */
export interface MarkedLine extends Line {
  readonly marks: readonly Mark[];
}

/** What is known of a line besides its words. */
export type LineDetails = Pick<Line, "blankBefore" | "opensParagraph" | "said">;

/**
 * Stretches of a source with mark-up as a line, so that `readLines` can tell what it is as it does of plain text. Null where they hold no words.
 *
 * @param from where the line begins if empty cells stand before the first word
 */
export function markupLine(
  source: string,
  stretches: readonly Stretch[],
  rules: MarkupRules,
  details: LineDetails,
  from?: number,
): MarkedLine | null {
  const joined = joinStretches(source, stretches, rules, from);
  if (joined === null) return null;
  const { start, end, marks } = joined;
  const cleaned = cleanSpan(source, joined, marks, { keepTabs: true });
  const words = cleaned.text.trim();
  return { start, end, marks, words, notesOnly: false, notes: [], bulletEnd: bulletEnd(cleaned, words), ...details };
}

function bulletEnd(cleaned: CleanedSpan, words: string): number | null {
  const length = isBulletAlone(words) ? 1 : (listSign(words)?.length ?? 0);
  const sign = sourceSpan(cleaned, 0, length);
  return length > 0 && sign.start === cleaned.start ? sign.end : null;
}

/** All marks of lines, in order; what stands between two lines is one mark, for which a space stands where they are read on. */
export function marksOfLines(lines: readonly MarkedLine[]): readonly Mark[] {
  const marks: Mark[] = [];
  lines.forEach((line, index) => {
    const end = lines[index - 1]?.end ?? line.start;
    if (line.start > end) marks.push({ kind: "MARKUP", start: end, end: line.start, as: " " });
    for (const mark of line.marks) marks.push(mark);
  });
  return marks;
}
