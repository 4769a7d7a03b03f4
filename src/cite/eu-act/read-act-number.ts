import type { ActLetter } from "./act-type.js";

/** The number of an act as printed: `2016/679`, `nr. 1215/2012`, `2008/115/EG`. */
export interface PrintedActNumber {
  readonly first: string;
  readonly second: string;
  /** Whether `nr.` stands before it. */
  readonly numbered: boolean;
  /** The community before the number (`(EU) 2016/679`). */
  readonly before: string | undefined;
  /** The community after the number (`2008/115/EG`). */
  readonly after: string | undefined;
}

/** Acts of the Union bear one common series of numbers, the year first, from 2015 on. */
const FIRST_COMMON_YEAR = 2015;
/** `EG` is the name of the community from late 1992 on; before it was `EEG`. */
const FIRST_YEAR_OF_EC = 1992;

/**
 * The CELEX number of an act, or `undefined` when the number printed cannot be one of such an act or can be read in two ways.
 * Until 2014 regulations are number/year and directives year/number; since 2015 everything is year/number.
 */
export function readActNumber(letter: ActLetter, printed: PrintedActNumber): string | undefined {
  const order = letter === "R" ? orderOfRegulation(printed) : orderOfOther(letter, printed);
  if (order === undefined) return undefined;
  const [year, number] = order === "YEAR_FIRST" ? [printed.first, printed.second] : [printed.second, printed.first];
  return Number(number) === 0 ? undefined : `3${fullYear(year)}${letter}${number.replace(/^0+/u, "").padStart(4, "0")}`;
}

type Order = "YEAR_FIRST" | "NUMBER_FIRST" | undefined;

function orderOfRegulation({ first, second, numbered, before, after }: PrintedActNumber): Order {
  const community = before ?? after;
  const isOld = community !== undefined && /^(?:EE?[GC])/u.test(community);
  const commonYear = isFullYear(first) && Number(first) >= FIRST_COMMON_YEAR && !isOld;
  if (!isYear(second)) return commonYear ? "YEAR_FIRST" : undefined;
  // Towns number their regulations so still; the Union only with its name or `nr.`.
  const isRecent = isFullYear(second) && Number(second) >= FIRST_COMMON_YEAR;
  if (!commonYear) return isRecent && community === undefined && !numbered ? undefined : "NUMBER_FIRST";
  // Both may be the year: `nr.` was printed until 2014, and an act of a common year does not bear it.
  return numbered && isFullYear(second) && Number(second) < FIRST_COMMON_YEAR ? "NUMBER_FIRST" : "YEAR_FIRST";
}

function orderOfOther(letter: ActLetter, { first, second, numbered, before, after }: PrintedActNumber): Order {
  const community = before ?? after;
  // Ministers and town councils take decisions, too.
  if (letter === "D" && community === undefined) return undefined;
  const yearFirst = community === undefined && letter !== "L" ? isFullYear(first) : isYear(first);
  if (letter !== "D" || !isFullYear(second)) return yearFirst ? "YEAR_FIRST" : undefined;
  // Decisions of Parliament and Council until 2014: `Besluit nr. 1082/2013/EU`.
  const cannotBeYear = after === "EG" && Number(first) < FIRST_YEAR_OF_EC;
  return !yearFirst || numbered || cannotBeYear ? "NUMBER_FIRST" : "YEAR_FIRST";
}

function isYear(digits: string): boolean {
  return isFullYear(digits) || /^(?:5[2-9]|[6-9]\d)$/u.test(digits);
}

function isFullYear(digits: string): boolean {
  return /^(?:195[2-9]|19[6-9]\d|20[0-4]\d)$/u.test(digits);
}

function fullYear(digits: string): string {
  return digits.length === 4 ? digits : `19${digits}`;
}
