import { matchAt } from "../match-at.js";
import type { FoundCitation } from "../recogniser.js";
import { dossierKey, type PrintedDossier } from "./read-dossier.js";
import type { Lead } from "./read-lead.js";
import { readPaperNumbers, withPages } from "./read-paper-numbers.js";
import { DASH, DOSSIER_DIGITS, GAP, NO_MONTH, SPACE, WORD_END } from "./spelling.js";
import { CONFIDENCE, type Head, toPapers } from "./to-paper.js";

const SERIES = `(?:${SPACE}?${DASH}${SPACE}?\\d{2}(?!\\d))?`;
const NUMBER_FOLLOWS = `,?${SPACE}{1,2}[Nn]rs?\\.?${GAP}[1-9]`;
// One digit too few or too many, or the space in another place than after the second. A year is no dossier: `Kamerstukken II 2021, nr. 5`.
const DIGITS = `(?:\\d${SPACE}\\d{3}|\\d{2}${SPACE}\\d{2}|\\d{3}${SPACE}\\d{2,3}|(?!(?:18|19|20)\\d{2}(?!\\d))\\d{4}|\\d{6})(?!\\d)`;

/** Source of a regular expression for a dossier that cannot be, before the number of a paper: `2 501-33`, `26 43`, `266 643`. */
export const MISPRINTED_DOSSIER = `(?!${DOSSIER_DIGITS})${DIGITS}${SERIES}(?=${NUMBER_FOLLOWS})`;

const DOSSIER = new RegExp(`(?<digits>${DIGITS})(?<series>${SERIES})`, "uy");
const LONG_NUMBER = new RegExp(`,?${GAP}[Nn]rs?\\.?${GAP}(?<number>[1-9]\\d{4,5})${WORD_END}${NO_MONTH}(?![.,/]\\d|${SPACE}\\d)`, "uy");

/** Dossiers had four digits until about 1970. */
const FIVE_DIGITS_SINCE = 1975;

/** The papers of a dossier that cannot be, as printed, so that what may have been meant can be looked for; only after the word Kamerstuk. */
export function readMisprintedDossier(text: string, at: number, start: number, lead: Lead | undefined): readonly FoundCitation[] {
  const year = lead?.parliamentaryYear;
  if (lead === undefined || !lead.named || (year !== undefined && Number(year.slice(0, 4)) < FIVE_DIGITS_SINCE)) return [];
  const printed = matchAt(DOSSIER, text, at);
  const { digits = "", series = "" } = printed?.groups ?? {};
  if (printed === undefined) return [];
  const number = digits.replace(/\D/gu, "");
  const suffix = series === "" ? undefined : series.replace(/\D/gu, "");
  const dossier: PrintedDossier = { number, suffix, key: dossierKey(number, suffix), start: at, end: at + printed[0].length };
  return toPapers({ start, lead, dossier }, dossier, readPaperNumbers(text, dossier.end, true), CONFIDENCE.bracketed);
}

/** `Kamerstuk 26 643, nr. 13922`: a number that no paper has, as printed; only after the word Kamerstuk. */
export function readMisprintedNumber(head: Head, text: string): readonly FoundCitation[] {
  const { lead, dossier } = head;
  const match = lead?.named === true ? matchAt(LONG_NUMBER, text, dossier.end) : undefined;
  const value = match?.groups?.["number"];
  if (match === undefined || value === undefined) return [];
  const end = match.index + match[0].length;
  return toPapers(head, dossier, withPages([{ value, start: end - value.length, end }], text), CONFIDENCE.bracketed);
}
