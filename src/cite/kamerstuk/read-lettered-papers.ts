import { matchAt } from "../match-at.js";
import type { FoundCitation } from "../recogniser.js";
import { isOtherNumber } from "./is-other-number.js";
import { isChapterOrFund, isCurrent, type PrintedDossier } from "./read-dossier.js";
import { MOST_DOSSIERS, readDossiers } from "./read-dossiers.js";
import type { Lead } from "./read-lead.js";
import { type PrintedNumber, readPaperLetters, withPages } from "./read-paper-numbers.js";
import { CITATION_END, DASH, PAPER_LETTER, SENTENCE_GOES_ON, SPACE } from "./spelling.js";
import { CONFIDENCE, type Head, toPaper, toPapers } from "./to-paper.js";

const ENDING = new RegExp(`${CITATION_END}|${SENTENCE_GOES_ON}`, "uy");
const DASHED_LETTER = new RegExp(`${SPACE}?${DASH}${SPACE}?(?<letter>${PAPER_LETTER})`, "uy");
const COMPOUND = new RegExp(`${DASH}|/`, "uy");
/** What stands before a dossier and letter that are cited without a lead. */
const CITED_BEFORE = /(?:^|\n|[([;:]|(?<!\p{L})(?:moties?|stuk(?:ken)?|brief|zie|en|EK)\s)\s{0,2}$/u;
const LONGEST_LEAD = 20;

/** `Kamerstukken I 2020/21, 35 570, C`, `(35 570, C en D)`, `36 067, letter Y`, `kst-36836-D`, `Kamerstuk 36836-D`. */
export function readLetteredPapers(head: Head, text: string): FoundCitation[] {
  const { lead } = head;
  const dossiers = readDossiers(text, head.dossier.start, MOST_DOSSIERS);
  const last = dossiers.at(-1) ?? head.dossier;
  const { letters, worded } = readPaperLetters(text, last.end);
  const end = letters.at(-1)?.end ?? last.end;
  if (letters.length === 0) return readSuffixLetter(head, text);
  const isCited = worded || (lead === undefined ? isCitedAlone(text, head.dossier, letters, end) : isLetter(lead, last, letters));
  if (!isCited) return [];
  const confidence = lead === undefined ? CONFIDENCE.bare : CONFIDENCE.led;
  const earlier = dossiers.slice(0, -1).flatMap((dossier, index) => {
    const span = { start: index === 0 ? head.start : dossier.start, end: dossier.end };
    return letters.map(({ value }) => toPaper(lead, dossier, { value, ...span }, confidence));
  });
  const start = dossiers.length > 1 ? last.start : head.start;
  return [...earlier, ...toPapers({ ...head, start }, last, letters, confidence)];
}

/** In the Tweede Kamer a roman number after a budget bill is a chapter. */
function isLetter({ chamber }: Lead, { number, suffix }: PrintedDossier, letters: readonly PrintedNumber[]): boolean {
  return chamber !== "TWEEDE_KAMER" || suffix !== undefined || !letters.some(({ value }) => isChapterOrFund(number, value));
}

/** `35 570, C` without a lead: in brackets or after a word for a paper, and nothing may follow that the capital could begin. */
function isCitedAlone(text: string, first: PrintedDossier, letters: readonly PrintedNumber[], end: number): boolean {
  if (!isCurrent(first) || letters.some(({ value }) => /^[IVX]{2}$/u.test(value))) return false;
  const before = text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
  return CITED_BEFORE.test(before) && matchAt(ENDING, text, end) !== undefined && !isOtherNumber(text, first.start);
}

/** The last part of `kst-36836-D` is the paper, and so is that of `Kamerstuk 36836-D`, where it cannot be a chapter of the budget. */
function readSuffixLetter({ lead, dossier, start }: Head, text: string): FoundCitation[] {
  const dashed = dossier.suffix === undefined ? matchAt(DASHED_LETTER, text, dossier.end) : undefined;
  const letter = dossier.suffix ?? dashed?.groups?.["letter"];
  const end = dossier.end + (dashed?.[0].length ?? 0);
  if (lead === undefined || letter === undefined || !/^[A-Z]{1,2}$/u.test(letter) || matchAt(COMPOUND, text, end) !== undefined) return [];
  const isPaper = lead.official || lead.chamber === "EERSTE_KAMER" || (lead.named && !isChapterOrFund(dossier.number, letter));
  const whole = { ...dossier, suffix: undefined, key: dossier.number };
  const numbers = withPages([{ value: letter, start, end }], text);
  return isPaper ? toPapers({ start, lead, dossier: whole }, whole, numbers, CONFIDENCE.led) : [];
}
