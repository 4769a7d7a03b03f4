import type { Line } from "./lines.js";
import type { ParsedPart } from "./model.js";
import * as forms from "./printed-forms.js";

/** Where a document begins in a file: the index of its first line, and what it is. */
export interface PartStart {
  readonly line: number;
  readonly kind: ParsedPart["kind"];
}

// How many lines of a letterhead are looked at to tell what begins there.
const LETTERHEAD_LINES = 14;

/** Finds where documents begin in a file: always at its first line, and wherever a new letterhead stands after running text. */
export function findPartStarts(lines: readonly Line[]): readonly PartStart[] {
  const starts: PartStart[] = [];
  let hasText = true;
  let isNumberedPart = false;
  for (const [index, line] of lines.entries()) {
    const kind = index === 0 ? firstKind(lines) : hasText ? kindOfStart(lines, index) : null;
    const hasDossier = forms.dossierLine(line.words) !== null;
    // What stands above the heading of a Kamerstuk (the top of a web page) is no document of its own.
    const belongsBelow = kind === "KAMERSTUK" && starts.length === 1 && starts[0]?.kind === "KAMERSTUK" && !isNumberedPart;
    if (hasDossier) isNumberedPart = true;
    if (kind !== null && !belongsBelow) {
      starts.push({ line: index, kind });
      hasText = false;
      isNumberedPart = hasDossier;
    } else if (forms.isRunningText(line.words)) hasText = true;
  }
  return starts;
}

function firstKind(lines: readonly Line[]): ParsedPart["kind"] {
  const top = lines.slice(0, 60);
  const end = top.findIndex((line) => forms.isSalutation(line.words));
  const front = end < 0 ? top : top.slice(0, end);
  if (front.some((line, index) => isDossier(front, index) || forms.isParliamentaryYear(line.words) || isNumbered(line.words)))
    return "KAMERSTUK";
  // A printed letter whose number was left out.
  if (front.some((line, index) => /^Aan /u.test(line.words) && forms.placeAndDate(front[index + 1]?.words ?? "") !== null))
    return "KAMERSTUK";
  return end < 0 && isNoteLetterhead(lines, 0) ? "NOTE" : "LETTER";
}

// Five digits alone may be any number; a dossier has its title beside it, or its number or the type of the paper below it.
function isDossier(lines: readonly Line[], index: number): boolean {
  const found = forms.dossierLine(lines[index]?.words ?? "");
  if (found === null) return false;
  return found.title !== null || wordsAfter(lines, index, 6).some((words) => isNumbered(words) || forms.isTypeLine(words));
}

function isNumbered(words: string): boolean {
  const number = forms.numberLine(words);
  return number !== null && (number.title === null || forms.isTypeLine(number.title));
}

function kindOfStart(lines: readonly Line[], index: number): ParsedPart["kind"] | null {
  const words = lines[index]?.words ?? "";
  if (forms.dossierLine(words) !== null && wordsAfter(lines, index, 4).some(isNumbered)) return "KAMERSTUK";
  if (/^ministerie van \S.{0,80}$/iu.test(words) && wordsAfter(lines, index, 8).some((later) => /^>?\s*retouradres\b/iu.test(later)))
    return "LETTER";
  const opens =
    forms.isDirectorate(words) || /^aan (?:de|het) (?:minister|staatssecretaris)\b/iu.test(words) || forms.isDocumentType(words);
  return opens && isNoteLetterhead(lines, index) ? "NOTE" : null;
}

// An internal note has no salutation; its letterhead names a minister as the reader, its author, copies and what is asked of the reader.
function isNoteLetterhead(lines: readonly Line[], index: number): boolean {
  const words = [lines[index]?.words ?? "", ...wordsAfter(lines, index, LETTERHEAD_LINES)];
  const signs = [
    words.some((line) => /^aan (?:de|het) (?:minister|staatssecretaris)/iu.test(line)),
    words.some((line) => /^(?:auteur|opsteller)\b/iu.test(line)),
    words.some((line) => /^datum aangemaakt\b/iu.test(line)),
    words.some((line) => /^kopie aan\b/iu.test(line)),
    words.some((line) => /^ter (?:beslissing|informatie|ondertekening|advisering|kennisname)$/iu.test(line)),
    words.some((line) => forms.isNoteTitle(line)),
  ];
  return signs.filter(Boolean).length >= 2 && !words.some(forms.isSalutation);
}

function wordsAfter(lines: readonly Line[], index: number, count: number): string[] {
  return lines.slice(index + 1, index + 1 + count).map((line) => line.words);
}
