import type { Span } from "../kernel/span.js";
import { type Draft, draftOf } from "./draft.js";
import { isHeading, withHeadingLevels } from "./headings.js";
import { continuesIn, wrapWidth } from "./line-joins.js";
import type { Line, LineKind } from "./lines.js";
import * as forms from "./printed-forms.js";
import { signatureLength } from "./signatures.js";

/** Groups the lines of a part's text proper into paragraphs, headings, list items, table rows, signatures, stamps and notes. */
export function readBody(lines: readonly Line[]): readonly Draft[] {
  const width = wrapWidth(lines);
  const drafts: Draft[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const last = drafts.at(-1);
    if (line.words === "" && !line.notesOnly && last !== undefined) {
      // A marker alone on its line belongs to what stands before it.
      drafts[drafts.length - 1] = { ...last, end: line.end };
      index += 1;
      continue;
    }
    const count = line.notesOnly ? 0 : special(lines, index, drafts);
    if (line.notesOnly) for (const note of line.notes) drafts.push(draftOf("NOTE", note, note));
    else if (count === 0) drafts.push(textDraft(lines, index, line, width));
    index = count > 0 ? index + count : endOfText(lines, index, width);
  }
  return withHeadingLevels(drafts);
}

// Lines that are not running text: pushes their draft and says how many lines it took; 0 for running text and headings.
function special(lines: readonly Line[], index: number, drafts: Draft[]): number {
  const line = lines[index];
  if (line === undefined) return 0;
  if (line.said?.kind === "TABLE_ROW" || line.said?.kind === "HEADING" || line.said?.kind === "METADATA") {
    drafts.push(saidDraft(line, line.said));
    return 1;
  }
  const isPageNumber = /^\d{1,3}$/u.test(line.words) && drafts.at(-1)?.kind === "METADATA";
  if (forms.isPageFooter(line.words) || isPageNumber) {
    drafts.push(draftOf("METADATA", line, line));
    return 1;
  }
  const signature = signatureLength(lines, index, drafts.at(-1)?.kind === "SIGNATURE");
  if (signature > 0) {
    drafts.push(draftOf("SIGNATURE", line, lines[index + signature - 1] ?? line));
    return signature;
  }
  if (forms.isStampLine(line.words)) {
    const length = stampLength(lines, index);
    drafts.push(draftOf("STAMP", line, lines[index + length - 1] ?? line));
    return length;
  }
  if (!forms.isTableRow(line.words) || line.said !== undefined || (forms.isTabbedNumber(line.words) && isHeading(lines, index))) return 0;
  drafts.push(draftOf("TABLE_ROW", line, line, { keepTabs: true }));
  return 1;
}

function saidDraft(line: Line, said: Extract<LineKind, { kind: "TABLE_ROW" | "HEADING" | "METADATA" }>): Draft {
  if (said.kind === "METADATA") return draftOf("METADATA", line, line);
  if (said.kind === "TABLE_ROW") return draftOf("TABLE_ROW", line, line, { keepTabs: true });
  return draftOf("HEADING", line, line, { level: said.level, levelSaid: true });
}

// A stamp names who received the paper, and the number it was registered under.
function stampLength(lines: readonly Line[], index: number): number {
  let next = index + 1;
  while (next < lines.length) {
    const words = lines[next]?.words ?? "";
    const goesOn = lines[next]?.blankBefore === 0 && next > index + 1;
    const isField = forms.labelLine(words) !== null || forms.isDirectorate(words) || forms.placeAndDate(words) !== null;
    if (forms.isTableRow(words) || forms.isRunningText(words) || (!isField && !goesOn)) break;
    next += 1;
  }
  return next - index;
}

function textDraft(lines: readonly Line[], index: number, line: Line, width: number | null): Draft {
  const end = endOfText(lines, index, width);
  const last = lines[end - 1] ?? line;
  const sign = forms.listSign(line.words);
  if (line.said?.kind === "LIST_ITEM") return draftOf("LIST_ITEM", line, last, bulletOf(line, sign?.length ?? 0));
  if (forms.isBulletAlone(line.words)) return draftOf("LIST_ITEM", line, last, bulletOf(line, 1));
  const canHead = end === index + 1 && line.said?.kind !== "PARAGRAPH" && isHeading(lines, index);
  if (sign !== null && !canHead) return draftOf("LIST_ITEM", line, last, bulletOf(line, sign.length));
  return canHead ? draftOf("HEADING", line, line, { level: 1 }) : draftOf("PARAGRAPH", line, last);
}

function bulletOf(line: Line, length: number): { bullet?: Span } {
  if (length === 0 || line.bulletEnd === null) return {};
  return { bullet: { start: line.start, end: line.bulletEnd ?? line.start + length } };
}

// The index after the last line of the paragraph or list item that begins at `index`.
function endOfText(lines: readonly Line[], index: number, width: number | null): number {
  let next = index + 1;
  while (next < lines.length) {
    const [line, following] = [lines[next - 1], lines[next]];
    if (line === undefined || following === undefined || opensPassage(lines, next)) break;
    if (!continuesIn(line, following, width) && !forms.isBulletAlone(line.words)) break;
    next += 1;
  }
  return next;
}

function opensPassage(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? "";
  return (
    words === "" ||
    lines[index]?.said !== undefined ||
    forms.isBulletAlone(words) ||
    forms.listSign(words) !== null ||
    forms.isTableRow(words) ||
    forms.isPageFooter(words) ||
    signatureLength(lines, index, false) > 0
  );
}
