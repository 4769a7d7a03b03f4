import type { Span } from "../kernel/span.js";
import { DASH, SPACE, WORD_END } from "./kamerstuk/spelling.js";
import { matchAt } from "./match-at.js";

/** One number of a list. The members of a range share the span of the range: `15 t/m 19`. */
export interface ListedNumber extends Span {
  /** Digits without leading zeros. */
  readonly value: string;
}

/** How a list is written. */
export interface ListStyle {
  /** Whether the plural (`nrs.`) announced more than one number. */
  readonly plural: boolean;
  /** Whether `592-596` is a range also without the plural. */
  readonly dashedRange?: boolean;
}

/** A range of more members than this is not believed; its two ends are taken as two numbers. */
const LONGEST_RANGE = 50;
/** More numbers than this are not read from one list. */
const LONGEST_LIST = 100;

const MONTH = "(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)";
const YEAR = "(?:1[89]|20)\\d{2}";
// Not the day of a date, not the year that begins the next citation (`196 en 2016, 124`), not half of `2016/0381`.
const NUMBER = `(?<number>(?!${YEAR},?${SPACE}?(?:nrs?\\.?${SPACE}?)?\\d)\\d{1,6})${WORD_END}(?!\\s{1,2}${MONTH}|[/,.]\\d|${DASH}\\d)`;
const AGAIN = `(?<again>nrs?\\.?${SPACE}{0,2})?`;
const CLOSING = /\s{0,2}(?:[).,;:\]]|$)/uy;
const AFTER_COMMA = new RegExp(`,${SPACE}{0,2}${AGAIN}${NUMBER}`, "uy");
const AFTER_AND = new RegExp(`(?:,${SPACE})?\\s{0,2}(?<and>en|&|alsmede)\\s{1,2}${AGAIN}${NUMBER}`, "uy");
const RANGE_END = new RegExp(`\\s{0,2}(?:t/m|tot en met)\\s{0,2}${AGAIN}${NUMBER}`, "uy");
const DASHED_RANGE_END = new RegExp(`${SPACE}?${DASH}${SPACE}?${NUMBER}`, "uy");

/**
 * The first number of a list, which the caller has read, and those after it: `15, 20 en 21`, `645 en 646`, `15 t/m 19`.
 * Without the plural a number after a comma counts only in a list that ends in `en`, and one after a lone `en` only where the citation ends.
 */
export function readListedNumbers(text: string, first: Span, style: ListStyle): ListedNumber[] {
  const numbers = readMembers(text, first, style);
  // Numbers that are members only if the list goes on as a list does.
  let pending: ListedNumber[] = [];
  while (numbers.length + pending.length < LONGEST_LIST) {
    const at = pending.at(-1)?.end ?? numbers.at(-1)?.end ?? first.end;
    const next = matchAt(AFTER_COMMA, text, at) ?? matchAt(AFTER_AND, text, at);
    if (next === undefined) break;
    const inList = numbers.length + pending.length > 1;
    pending.push(...readMembers(text, numberSpan(next), style));
    if (!style.plural && !isCertain(next, text, inList)) continue;
    numbers.push(...pending);
    pending = [];
  }
  return numbers;
}

function isCertain(item: RegExpExecArray, text: string, inList: boolean): boolean {
  const { and, again } = item.groups ?? {};
  return again !== undefined || (and !== undefined && (inList || matchAt(CLOSING, text, item.index + item[0].length) !== undefined));
}

function readMembers(text: string, first: Span, { plural, dashedRange }: ListStyle): ListedNumber[] {
  const value = digits(text, first);
  const end = matchAt(RANGE_END, text, first.end) ?? (plural || dashedRange ? matchAt(DASHED_RANGE_END, text, first.end) : undefined);
  const single = { value, start: first.start, end: first.end };
  if (end === undefined) return [single];
  const last = numberSpan(end);
  const length = Number(digits(text, last)) - Number(value) + 1;
  if (!(length > 1 && length <= LONGEST_RANGE)) return plural ? [single, { value: digits(text, last), ...last }] : [single];
  return Array.from({ length }, (_, index) => ({ value: String(Number(value) + index), start: first.start, end: last.end }));
}

function digits(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^0+(?=\d)/u, "");
}

/** The span of the number at the end of a match. */
function numberSpan(match: RegExpExecArray): Span {
  const end = match.index + match[0].length;
  return { start: end - (match.groups?.["number"] ?? "").length, end };
}
