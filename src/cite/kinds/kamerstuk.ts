import { KAMERSTUK_EXAMPLES } from "../kamerstuk/examples.js";
import { dossierKey, type PrintedDossier, readDossier } from "../kamerstuk/read-dossier.js";
import { LEAD, type Lead, readLead } from "../kamerstuk/read-lead.js";
import { type PrintedNumber, readPaperNumbers } from "../kamerstuk/read-paper-numbers.js";
import { DASH, DOSSIER_DIGITS, GAP, PAPER_LETTER, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import type { Citation, Recogniser } from "../recogniser.js";

type Found = Omit<Citation, "kind" | "recogniser" | "surface">;

/** Where a citation begins, what leads to it, and its first dossier. */
interface Head {
  readonly start: number;
  readonly lead: Lead | undefined;
  readonly dossier: PrintedDossier;
}

/** How sure a form is; a bare number needs more luck to be a citation than one after the word Kamerstuk. */
const CONFIDENCE = { led: 0.99, bare: 0.9, bracketed: 0.8 } as const;

/** The most dossiers that may share one paper number. */
const MOST_DOSSIERS = 8;

const NUMBER_FIRST = `${WORD_START}[Nn]r\\.?\\s{0,2}(?<number>[1-9]\\d{0,3})\\s{0,2}\\(\\s{0,2}(?:Kamerstuk(?:ken)?\\s)?`;
// Without a lead the digits may not continue an amount, a telephone number or another number.
const ALONE = `(?<![\\p{L}\\p{N}€]|\\d[.,]|€${SPACE}|\\d${DASH})`;
const CLOSING_BRACKET = /\s{0,2}\)/uy;
const DASHED_NUMBER = new RegExp(`${SPACE}?${DASH}${SPACE}?([1-9]\\d{0,3}[a-z]?)${WORD_END}(?!${DASH}?\\d)`, "uy");
const DASHED_NEXT = new RegExp(`(?:,|\\s(?:en|&))\\s(?=${DOSSIER_DIGITS})`, "uy");
const NEXT_DOSSIER = new RegExp(`(?:${GAP}(?:,|en|&|/)${GAP}(?:en\\s{1,2})?)(?=${DOSSIER_DIGITS})`, "uy");
const LETTER = new RegExp(`,${GAP}(letter\\s{1,2})?(${PAPER_LETTER})`, "uy");
const BARE_NUMBER = new RegExp(`,${GAP}([1-9]\\d{0,3})${WORD_END}(?!${SPACE}?(?:${DASH}|\\d|\\p{L}))`, "uy");
const PAGES = new RegExp(
  `,?${GAP}(?:pp?|blz|pag|pagina(?:'s)?)${WORD_END}\\.?${GAP}(\\d{1,4}(?:${SPACE}?(?:${DASH}|en)${SPACE}?\\d{1,4}){0,4})${WORD_END}`,
  "uy",
);

/** Papers of the Dutch parliament: `Kamerstuk 26 643, nr. 1392`, `21501-33-1149`, `Kamerstukken I 2020/21, 35 570, C`. */
export const kamerstuk: Recogniser = {
  kind: "KAMERSTUK",
  version: 1,
  anchors: ["nr", "nummer", "letter", "kamer", "kst-", "tk", "ek", "-", "‐", "‑", "‒", "–", "—", "−"],
  pattern: new RegExp(`(?:${LEAD}|${NUMBER_FIRST}|${ALONE})(?<dossier>${DOSSIER_DIGITS})`, "dgu"),
  parse,
  examples: KAMERSTUK_EXAMPLES,
};

function parse(match: RegExpExecArray, text: string): readonly Found[] {
  const end = match.index + match[0].length;
  const dossier = readDossier(text, end - (match.groups?.["dossier"] ?? "").length);
  if (dossier === undefined) return [];
  const lead = readLead(match);
  if (lead === undefined && !isLikelyDossier(dossier)) return [];
  const numberFirst = match.groups?.["number"];
  const closing = numberFirst === undefined ? undefined : matchAt(CLOSING_BRACKET, text, dossier.end);
  if (numberFirst !== undefined && closing !== undefined)
    return readNumberFirst(match, numberFirst, dossier, dossier.end + closing[0].length);
  const head: Head = { start: lead === undefined ? dossier.start : match.index, lead, dossier };
  for (const read of [readDashed, readNumbered, readBareNumber]) {
    const found = read(head, text);
    if (found.length > 0) return found;
  }
  return [];
}

/** Dossiers that are still cited have numbers from about 1970; larger ones are amounts. */
function isLikelyDossier(dossier: PrintedDossier): boolean {
  const number = Number(dossier.number);
  return number >= 10_000 && number < 50_000;
}

/** `nr. 942 (21501–08)`, the way motions are cited in debate. */
function readNumberFirst(match: RegExpExecArray, number: string, dossier: PrintedDossier, end: number): Found[] {
  // `nr. 11 (10 000)` counts something.
  if (dossier.suffix === undefined && dossier.number.endsWith("000")) return [];
  const head: Head = { start: match.index, lead: undefined, dossier };
  return [toFound(head, dossier, { value: number, start: match.index, end }, undefined, CONFIDENCE.bare)];
}

/** `21501-33-1149`, `Kamerstuk 22 112-4244`, `(36740-VI-2)`. */
function readDashed(head: Head, text: string): Found[] {
  const found: Found[] = [];
  let { start, dossier } = head;
  for (;;) {
    const dashed = matchAt(DASHED_NUMBER, text, dossier.end);
    if (dashed?.[1] === undefined) break;
    const end = dossier.end + dashed[0].length;
    const confidence = head.lead === undefined ? dashedConfidence(text, dossier, end) : CONFIDENCE.led;
    if (confidence === undefined) break;
    found.push(toFound(head, dossier, { value: dashed[1], start, end }, undefined, confidence));
    const separator = matchAt(DASHED_NEXT, text, end);
    const next = separator === undefined || head.lead === undefined ? undefined : readDossier(text, end + separator[0].length);
    if (next === undefined) break;
    dossier = next;
    start = next.start;
  }
  return found.length === 0 ? readOfficialLetter(head) : found;
}

// `21501-33-1149` can be nothing else; `29544-870` alone is a citation only where it fills brackets.
function dashedConfidence(text: string, dossier: PrintedDossier, end: number): number | undefined {
  if (dossier.suffix !== undefined) return CONFIDENCE.bare;
  const before = text.slice(Math.max(0, dossier.start - 10), dossier.start);
  return /\((?:t\.v\.v\.\s|was\s)?$/u.test(before) && /^[),;]/u.test(text.slice(end, end + 1)) ? CONFIDENCE.bracketed : undefined;
}

/** `kst-36836-D`: the last part of an official identifier is the paper, here the letter of one of the Eerste Kamer. */
function readOfficialLetter({ start, lead, dossier }: Head): Found[] {
  const letter = dossier.suffix;
  if (letter === undefined || !/^[A-Z]{1,2}$/u.test(letter) || lead === undefined) return [];
  if (!lead.official && lead.chamber !== "EERSTE_KAMER") return [];
  const whole = { ...dossier, suffix: undefined, key: dossier.number };
  return [toFound({ start, lead, dossier: whole }, whole, { value: letter, start, end: dossier.end }, undefined, CONFIDENCE.led)];
}

/** One or more dossiers, then one or more numbers or a letter, then pages. */
function readNumbered(head: Head, text: string): Found[] {
  const dossiers = readDossiers(head.dossier, text);
  const last = dossiers.at(-1) ?? head.dossier;
  const numbers = [...readPaperNumbers(text, last.end)];
  if (numbers.length === 0) numbers.push(...readLetter(text, last.end, head.lead));
  const confidence = head.lead === undefined ? CONFIDENCE.bare : CONFIDENCE.led;
  return dossiers.flatMap((dossier, index) => {
    const start = index === 0 ? head.start : dossier.start;
    if (dossier !== last)
      return numbers.map((number) => toFound(head, dossier, { value: number.value, start, end: dossier.end }, undefined, confidence));
    return withPages(head, dossier, withStart(numbers, start), text, confidence);
  });
}

function readDossiers(first: PrintedDossier, text: string): PrintedDossier[] {
  const dossiers = [first];
  let last = first;
  while (dossiers.length < MOST_DOSSIERS) {
    const separator = matchAt(NEXT_DOSSIER, text, last.end);
    const next = separator === undefined ? undefined : readDossier(text, last.end + separator[0].length);
    if (next === undefined) break;
    dossiers.push(next);
    last = next;
  }
  return dossiers;
}

/** `, C` is a paper of the Eerste Kamer where the word Kamerstuk or that chamber leads; `, letter C` anywhere. */
function readLetter(text: string, at: number, lead: Lead | undefined): PrintedNumber[] {
  const letter = matchAt(LETTER, text, at);
  if (letter?.[2] === undefined) return [];
  const certain = letter[1] !== undefined || (lead !== undefined && lead.chamber !== "TWEEDE_KAMER");
  const end = at + letter[0].length;
  return certain ? [{ value: letter[2], start: end - letter[2].length, end }] : [];
}

/** `Kamerstukken II 2023/2024, 23 530, 148`: no `nr.` after a full lead. */
function readBareNumber(head: Head, text: string): Found[] {
  const { lead, dossier, start } = head;
  if (lead?.chamber === undefined || lead.parliamentaryYear === undefined) return [];
  const bare = matchAt(BARE_NUMBER, text, dossier.end);
  if (bare?.[1] === undefined) return [];
  return withPages(head, dossier, [{ value: bare[1], start, end: dossier.end + bare[0].length }], text, CONFIDENCE.bare);
}

// The first number (or the first range) of a list owns the words that lead to it.
function withStart(numbers: readonly PrintedNumber[], start: number): PrintedNumber[] {
  const first = numbers[0]?.start;
  return numbers.map((number) => (number.start === first ? { ...number, start } : number));
}

// Pages belong to the last number, and its span takes them in.
function withPages(head: Head, dossier: PrintedDossier, numbers: readonly PrintedNumber[], text: string, confidence: number): Found[] {
  const last = numbers.at(-1);
  const pages = last === undefined ? undefined : matchAt(PAGES, text, last.end);
  return numbers.map((number) => {
    const owns = pages !== undefined && number.start === last?.start;
    const end = owns ? number.end + pages[0].length : number.end;
    return toFound(head, dossier, { ...number, end }, owns ? pages[1] : undefined, confidence);
  });
}

function toFound({ lead }: Head, dossier: PrintedDossier, number: PrintedNumber, pages: string | undefined, confidence: number): Found {
  const chamber = /^[A-Z]/u.test(number.value) ? "EERSTE_KAMER" : lead?.chamber;
  return {
    start: number.start,
    end: number.end,
    normal: `kst-${dossierKey(dossier.number, dossier.suffix)}-${number.value}`,
    confidence,
    parts: {
      dossier: dossier.number,
      number: number.value,
      ...(dossier.suffix === undefined ? {} : { suffix: dossier.suffix }),
      ...(chamber === undefined ? {} : { chamber }),
      ...(lead?.parliamentaryYear === undefined ? {} : { parliamentaryYear: lead.parliamentaryYear }),
      ...(pages === undefined ? {} : { pages }),
    },
  };
}
