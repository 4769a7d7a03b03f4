import { findDates } from "../kernel/dutch-date.js";
import { type Draft, type DraftedLines, draftOf } from "./draft.js";
import type { Line } from "./lines.js";
import type { ParsedPart } from "./model.js";
import * as forms from "./printed-forms.js";

/** Reads the lines of a part that stand before its text proper: heading or letterhead, fields, addressee, salutation. */
export function readFront(lines: readonly Line[], kind: ParsedPart["kind"]): DraftedLines {
  if (kind === "KAMERSTUK") return readPrintedHeading(lines);
  const end = kind === "NOTE" ? endOfNoteFront(lines) : endOfLetterhead(lines);
  return { drafts: readLetterhead(lines.slice(0, end), kind), next: end };
}

function readPrintedHeading(lines: readonly Line[]): DraftedLines {
  const top = topOfHeading(lines);
  const drafts = lines.slice(0, top).map((line) => draftOf(isPrinted(line) ? "METADATA" : "LETTERHEAD", line, line));
  let next = top;
  while (next < lines.length) {
    const line = lines[next];
    if (line === undefined || line.notesOnly) break;
    const draft = headingDraft(line);
    if (draft === null) break;
    const last = draft.kind === "HEADING" ? lastOfHeading(lines, next) : next;
    drafts.push({ ...draft, end: lines[last]?.end ?? draft.end });
    next = last + 1;
    if (forms.placeAndDate(line.words) !== null || /\bvastgesteld \d{1,2} \p{L}+ \d{4}$/iu.test(line.words)) break;
  }
  const salutation = lines[next];
  if (salutation === undefined || !forms.isSalutation(salutation.words)) return { drafts, next };
  return { drafts: [...drafts, draftOf("SALUTATION", salutation, salutation)], next: next + 1 };
}

// The first line of the heading proper: the dossier, else the number, else what kind of paper it is, else the addressee.
function topOfHeading(lines: readonly Line[]): number {
  const words = lines.slice(0, 80).map((line) => line.words);
  const marks = [forms.dossierLine, forms.numberLine, (line: string) => forms.isTypeLine(line) || null, forms.addresseeLine];
  return marks.map((mark) => words.findIndex((line) => mark(line) !== null)).find((index) => index >= 0) ?? 0;
}

function isPrinted(line: Line): boolean {
  return forms.isHouseLine(line.words) || forms.isPageFooter(line.words);
}

function headingDraft(line: Line): Draft | null {
  const { words } = line;
  if (isPrinted(line)) return draftOf("METADATA", line, line);
  if (forms.dossierLine(words) !== null || forms.numberLine(words) !== null || forms.isTypeLine(words))
    return draftOf("HEADING", line, line, { level: 1 });
  const addressee = forms.addresseeLine(words);
  if (addressee !== null && !forms.isRunningText(words)) return draftOf("METADATA", line, line, addressee.withAan ? { label: "Aan" } : {});
  if (forms.placeAndDate(words) !== null || forms.isCommitteeMembers(words)) return draftOf("METADATA", line, line);
  const dated = /^(?<label>vastgesteld|voorgesteld|ontvangen)\s/iu.exec(words)?.groups?.["label"];
  if (dated !== undefined && (dated.toLowerCase() === "vastgesteld" || findDates(words).length > 0))
    return draftOf("METADATA", line, line, { label: dated });
  return forms.isRunningText(words) || forms.isSalutation(words) || line.said?.kind === "PARAGRAPH"
    ? null
    : draftOf("HEADING", line, line, { level: 1 });
}

// A long heading in capitals runs on over the next lines.
function lastOfHeading(lines: readonly Line[], index: number): number {
  let last = index;
  for (let next = index + 1; next < lines.length && next <= index + 4; next += 1) {
    const line = lines[next];
    const before = lines[last]?.words ?? "";
    if (line === undefined || line.blankBefore > 0 || line.opensParagraph === true) break;
    if (isOpenDossier(before) && forms.numberLine(line.words) === null) return next;
    if (!forms.isTypeLine(stripNumber(lines[index]?.words ?? ""))) break;
    const runsOn = isCapitals(before) && isCapitals(line.words) && forms.addresseeLine(line.words) === null;
    if (!runsOn && !/^\p{Ll}/u.test(line.words)) break;
    last = next;
  }
  return last;
}

// A title of a dossier that cannot end where its line does: `Raad voor Werkgelegenheid, Sociaal Beleid,`.
function isOpenDossier(words: string): boolean {
  return forms.dossierLine(words) !== null && /(?:,|\s(?:en|van|voor|de|het))$/u.test(words);
}

function stripNumber(words: string): string {
  return forms.numberLine(words)?.title ?? words;
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}{2}/u.test(words);
}

// The front of a note ends at its title, or, where fields stand below the title, with the last of them.
function endOfNoteFront(lines: readonly Line[]): number {
  const text = lines.findIndex((line) => forms.isNoteHeading(line.words) || forms.isRunningText(line.words));
  const front = lines.slice(0, text < 0 ? lines.length : text);
  const title = front.findIndex((line) => forms.isNoteTitle(line.words));
  const lastField = front.findLastIndex((line) => forms.labelLine(line.words) !== null);
  if (title < 0) return front.length;
  return lastField < title ? title : Math.min(front.length, fieldEnd(lines, lastField));
}

// A letterhead ends with the salutation. Without one it ends where the text begins, and needs a labelled field to be a letterhead at all.
function endOfLetterhead(lines: readonly Line[]): number {
  const salutation = lines.slice(0, 100).findIndex((line) => forms.isSalutation(line.words));
  if (salutation >= 0) return salutation + 1;
  const text = lines.findIndex((_, index) => beginsText(lines, index));
  const front = lines.slice(0, text < 0 ? lines.length : text);
  const lastField = front.findLastIndex((line) => forms.labelLine(line.words) !== null);
  if (lastField < 0) return 0;
  const clause = front.findLastIndex((line) => forms.isReplyClause(line.words));
  return Math.min(front.length, Math.max(fieldEnd(lines, lastField), clause + 1));
}

// A long subject is no running text, beside its label or below it; nor is the request to name the reference in a reply.
function beginsText(lines: readonly Line[], index: number): boolean {
  const words = lines[index]?.words ?? "";
  if (!forms.isRunningText(words) || forms.isReplyClause(words)) return false;
  const before = forms.labelLine(lines[index - 1]?.words ?? "");
  const isValue = forms.labelLine(words) !== null || (before?.value === "" && (lines[index]?.blankBefore ?? 0) <= 1);
  return !isValue || /[.?!]["”’»)]?$/u.test(words);
}

function readLetterhead(lines: readonly Line[], kind: ParsedPart["kind"]): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const label = forms.labelLine(line.words);
    const next = label === null ? blockEnd(lines, index) : fieldEnd(lines, index);
    const last = lines[next - 1] ?? line;
    if (label !== null) drafts.push(draftOf("METADATA", line, last, { label: label.label }));
    else if (forms.isSalutation(line.words)) drafts.push(draftOf("SALUTATION", line, line));
    else if (kind === "NOTE" && next === index + 1 && forms.isNoteTitle(line.words))
      drafts.push(draftOf("HEADING", line, line, { level: 1 }));
    else drafts.push(draftOf("LETTERHEAD", line, last));
    index = next;
  }
  return drafts;
}

// The value of a field stands beside its label, on the next lines, or after an empty line.
function fieldEnd(lines: readonly Line[], index: number): number {
  const value = forms.labelLine(lines[index]?.words ?? "")?.value ?? "";
  const next = lines[index + 1];
  if (next === undefined || endsBlock(next)) return index + 1;
  if (value === "") return next.blankBefore <= 1 && !forms.isDocumentType(next.words) ? index + 2 : index + 1;
  const wraps = next.blankBefore === 0 && /^(?:betreft|onderwerp)$/iu.test(forms.labelLine(lines[index]?.words ?? "")?.label ?? "");
  return wraps ? index + 2 : index + 1;
}

function blockEnd(lines: readonly Line[], index: number): number {
  let next = index + 1;
  if (forms.isSalutation(lines[index]?.words ?? "")) return next;
  while (next < lines.length) {
    const line = lines[next];
    if (line === undefined || line.blankBefore > 0 || endsBlock(line)) break;
    next += 1;
  }
  return next;
}

function endsBlock(line: Line): boolean {
  return forms.labelLine(line.words) !== null || forms.isSalutation(line.words);
}
