import { matchAt } from "../match-at.js";
import { DASH, DOSSIER_DIGITS, SPACE, WORD_END } from "./spelling.js";

/** A dossier as printed: `21 501-33`, `36 410 VI`, `34 356 (R2064)`. */
export interface PrintedDossier {
  /** Five digits: `21501`. */
  readonly number: string;
  /** Series of the Council (`33`), budget chapter (`VI`, `IIB`) or fund (`A`), upper case. */
  readonly suffix: string | undefined;
  /** Normal form: `21501-33`. */
  readonly key: string;
  /** Offsets in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

/** The only dossier that is split into numbered series, one for each configuration of the Council. */
export const SERIES_DOSSIER = "21501";

/** Source of a regular expression for the number of a chapter of the budget, or the letter of a fund. */
export const CHAPTER_NUMBER = "[IVXLC]{1,6}[A-Z]?|[A-Z]";
const CHAPTER_WORD = `(?:hoofdstuk|hfdst\\.|hfst\\.|H\\.)${SPACE}?`;
const DIGITS = new RegExp(DOSSIER_DIGITS, "uy");
/** Source of a regular expression for what stands before the number of a paper. */
export const NUMBER_FOLLOWS = `(?:stuk${SPACE})?(?:[Nn]rs?|nummers?|no)${WORD_END}`;
const SERIES = new RegExp(`${SPACE}?${DASH}${SPACE}?(\\d{2})(?!\\d)`, "uy");
/** The series with another separator, or without its zero, where the number of a paper follows: `21501 33-1149`, `21 501-2, nr. 2801`. */
const ODD_SERIES = new RegExp(
  `(?:${SPACE}|/|${SPACE}?${DASH}${SPACE}?)(\\d{1,2})(?=${SPACE}?${DASH}${SPACE}?\\d|,?${SPACE}{0,2}${NUMBER_FOLLOWS})`,
  "uy",
);
// `U` after a space addresses the reader.
const BEFORE_CHAPTER = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}(?:${CHAPTER_WORD})?(?!U${WORD_END}))?`;
const CHAPTER = new RegExp(`${BEFORE_CHAPTER}(?<joined>${CHAPTER_NUMBER})${WORD_END}|${SPACE}?\\((?<named>[IVXLC]{1,6}[A-Z]?)\\)`, "uy");
const KINGDOM_ACT = new RegExp(`${SPACE}{0,2}(?:${DASH}${SPACE}?)?\\(${SPACE}?R\\.?${SPACE}?\\d{3,4}${SPACE}?\\)`, "uy");
const PAPER_FOLLOWS = new RegExp(`,?${SPACE}{0,2}${NUMBER_FOLLOWS}|${DASH}\\d`, "uy");
/** After a comma a capital is the letter of a paper of the Eerste Kamer, unless `hoofdstuk` leads or a paper number follows. */
const COMMA_CHAPTER = new RegExp(
  `,${SPACE}?(?:(?<joined>${CHAPTER_NUMBER})(?=,?${SPACE}{1,2}${NUMBER_FOLLOWS})|${CHAPTER_WORD}(?<named>${CHAPTER_NUMBER})${WORD_END})`,
  "uy",
);

/** The dossier printed at this place of the text, with everything that belongs to its number. */
export function readDossier(text: string, at: number): PrintedDossier | undefined {
  const digits = matchAt(DIGITS, text, at);
  if (digits === undefined) return undefined;
  const number = digits[0].replace(/\D/gu, "");
  const suffix = readSuffix(text, at + digits[0].length, number);
  const afterSuffix = suffix?.end ?? at + digits[0].length;
  const end = afterSuffix + (matchAt(KINGDOM_ACT, text, afterSuffix)?.[0].length ?? 0);
  return { number, suffix: suffix?.value, key: dossierKey(number, suffix?.value), start: at, end };
}

/** The normal form of a dossier: `21501` and `33` give `21501-33`. */
export function dossierKey(number: string, suffix: string | undefined): string {
  return suffix === undefined ? number : `${number}-${suffix}`;
}

/** Whether a dossier has a number that papers may have which are still cited: those of about 1970 and later. Larger ones are amounts. */
export function isInUse({ number }: PrintedDossier): boolean {
  return Number(number) >= 10_000 && Number(number) < 50_000;
}

/** Whether a dossier can be meant in a form that other numbers have as well: of those since 1982, and no round number. */
export function isCurrent(dossier: PrintedDossier): boolean {
  return Number(dossier.number) >= 17_000 && Number(dossier.number) < 40_000 && isLikelyDossier(dossier);
}

/** Whether a dossier can be meant where hardly anything but its number tells: a round number without a suffix is an amount. */
export function isLikelyDossier(dossier: PrintedDossier): boolean {
  return isInUse(dossier) && (dossier.suffix !== undefined || !dossier.number.endsWith("000"));
}

/** Budget bills (their numbers end in 0 or 5) are divided into chapters, with a roman number, and funds, with one of these letters. */
export function isChapterOrFund(number: string, suffix: string): boolean {
  return /[05]$/u.test(number) && /^(?:[IVXL]{1,5}[AB]?|[ABCFHJKLMN])$/u.test(suffix);
}

function readSuffix(text: string, at: number, number: string): { value: string; end: number } | undefined {
  const series = matchAt(SERIES, text, at) ?? (number === SERIES_DOSSIER ? matchAt(ODD_SERIES, text, at) : undefined);
  if (series?.[1] !== undefined) {
    const end = at + series[0].length;
    // `29544-87` is paper 87 of dossier 29544, but `21501-08` is a dossier, and so is a misprint of one that is followed by a paper number.
    const isSeries = number === SERIES_DOSSIER || matchAt(PAPER_FOLLOWS, text, end) !== undefined;
    return isSeries ? { value: series[1].padStart(2, "0"), end } : undefined;
  }
  const chapter = matchAt(COMMA_CHAPTER, text, at) ?? matchAt(CHAPTER, text, at);
  const { joined, named } = chapter?.groups ?? {};
  const value = joined ?? named;
  return chapter === undefined || value === undefined ? undefined : { value, end: at + chapter[0].length };
}
