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
const SERIES_DOSSIER = "21501";

const CHAPTER_NUMBER = "[IVXLC]{1,6}[A-Z]?|[A-Z]";
const DIGITS = new RegExp(DOSSIER_DIGITS, "uy");
const SERIES = new RegExp(`${SPACE}?${DASH}${SPACE}?(\\d{2})(?!\\d)`, "uy");
const CHAPTER = new RegExp(
  `(?:${SPACE}?${DASH}${SPACE}?|,?${SPACE}(?:(?:hoofdstuk|hfdst\\.)${SPACE})?)?(${CHAPTER_NUMBER})${WORD_END}`,
  "uy",
);
const KINGDOM_ACT = new RegExp(`${SPACE}?\\(${SPACE}?R${SPACE}?\\d{3,4}${SPACE}?\\)`, "uy");
const PAPER_FOLLOWS = new RegExp(`,?${SPACE}{0,2}(?:stuk${SPACE})?[Nn]rs?${WORD_END}|${DASH}\\d`, "uy");
/** After a comma a capital is the letter of a paper of the Eerste Kamer, unless a paper number follows: then it is a chapter. */
const COMMA_CHAPTER = new RegExp(`,${SPACE}?(${CHAPTER_NUMBER})(?=,?${SPACE}{1,2}[Nn]rs?${WORD_END})`, "uy");

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

function readSuffix(text: string, at: number, number: string): { value: string; end: number } | undefined {
  const series = matchAt(SERIES, text, at);
  if (series?.[1] !== undefined) {
    const end = at + series[0].length;
    // `29544-87` is paper 87 of dossier 29544, but `21501-08` is a dossier, and so is a misprint of one that is followed by a paper number.
    const isSeries = number === SERIES_DOSSIER || matchAt(PAPER_FOLLOWS, text, end) !== undefined;
    return isSeries ? { value: series[1], end } : undefined;
  }
  const chapter = matchAt(COMMA_CHAPTER, text, at) ?? (text[at] === "," ? undefined : matchAt(CHAPTER, text, at));
  return chapter?.[1] === undefined ? undefined : { value: chapter[1], end: at + chapter[0].length };
}
