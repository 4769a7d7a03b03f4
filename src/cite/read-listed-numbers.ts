import type { Span } from "../kernel/span.js";
import { AND, CITATION_END, DASH, NO_MONTH, SPACE, WORD_END } from "./kamerstuk/spelling.js";
import { matchAt } from "./match-at.js";
import { withCut } from "./with-cut.js";

/** One number of a list. The members of a range share the span of the range: `15 t/m 19`. */
export interface ListedNumber extends Span {
  /** Digits without leading zeros and dots; papers may have a letter (`62a`) or the number of a reprint (`87-h1`). */
  readonly value: string;
  /** Whether more numbers are printed here than were read: a range of which only the ends are given, or the last of a list that goes on. */
  readonly cut?: true;
}

/** How a list is written. */
export interface ListStyle {
  /** Whether the plural (`nrs.`) announced more than one number. */
  readonly plural: boolean;
  /** Whether `592-596` is a range also without the plural. */
  readonly dashedRange?: boolean;
  /** What its numbers look like; plain digits when not given. */
  readonly numbers?: NumberPatterns;
}

/** The patterns with which the numbers after the first are read. */
export interface NumberPatterns {
  readonly afterComma: RegExp;
  readonly afterAnd: RegExp;
  readonly rangeEnd: RegExp;
  readonly dashedRangeEnd: RegExp;
  /** A number after a slash (`383 / 348`), where numbers are listed with one. */
  readonly afterSlash?: RegExp;
}

/** A range of more members than this is not written out; its two ends are given as two numbers. */
const LONGEST_RANGE = 50;
/** More numbers than this are not read from one list. */
const LONGEST_LIST = 100;

const YEAR = "(?:1[89]|20)\\d{2}";
// Not the day of a date, not the year that begins the next citation (`196 en 2016, 124`), not half of `2016/0381`.
const NO_PART = `(?![/,.]\\d|${DASH}\\d|${SPACE}\\d{3}(?!\\d))`;
const PLAIN_NUMBER = `(?!${YEAR},?${SPACE}?(?:nrs?\\.?${SPACE}?)?\\d)\\d{1,6}${WORD_END}${NO_MONTH}${NO_PART}`;
const PLAIN = numberPatterns(PLAIN_NUMBER);

// After the singular a lone `en 219` is a number where the citation ends or the sentence goes on; before a noun it counts something.
const VERB_OR_PREPOSITION =
  "over|inzake|betreffende|zijn|waren|worden|werden|die|dat|waarin|waarmee|op|met|voor|ter|te|bij|door|uit|om|als";
const OTHER_CONTINUATION =
  "en|of|alsmede|alsook|evenals|respectievelijk|resp|tot|t|van|d|dd|ingediend|aangenomen|aangehouden|verworpen|ingetrokken|vervallen|" +
  "hebben|hadden|kunnen|moeten|zullen|gaan|betreffen|bevatten|vragen|verzoeken|aan|in|naar|onder|sub|tegen|na|per|wat|waarop|waarover|" +
  "waarbij|waarvan|waaruit|ook|wel|niet|reeds|nog|al|dan|zoals|terwijl|omdat|wanneer|nr|nrs|nummer|nummers|p|pp|blz|bladzijde|pag|bijl|herdruk|gedrukt";
const CLOSING = new RegExp(`${CITATION_END}|\\s{1,2}(?:${VERB_OR_PREPOSITION})\\s`, "uy");

/** A word in small letters that no sentence goes on with after a number: most likely what the number counts. */
const COUNTED = new RegExp(`${SPACE}{1,2}(?!(?:${VERB_OR_PREPOSITION}|${OTHER_CONTINUATION})${WORD_END})\\p{Ll}{2}`, "uy");
/** A year, and a verb that has one subject and no list of numbers: `en 2024 is het jaar`. */
const YEAR_ALONE = new RegExp(`(?<=(?:19|20)\\d{2})${SPACE}{1,2}(?:is|was|wordt|werd)${WORD_END}`, "uy");
/** Source of a regular expression for what follows the number of an item of something that is no dossier: `nr. 7 van de agenda`. */
export const OF_OTHER_LIST = `${SPACE}{1,2}van${SPACE}(?:de|het|deze|dit|een|die)${SPACE}(?:agenda|lijst|bijlage|tabel|planning|inventaris)`;
const OTHER_LIST = new RegExp(OF_OTHER_LIST, "uy");

/** The patterns for numbers that look like this; `number` is the source of a regular expression without groups. */
export function numberPatterns(number: string): NumberPatterns {
  const again = `(?<again>(?:[Nn]rs?|nummers?)\\.?${SPACE}{0,2})?`;
  const member = `(?<number>${number})`;
  return {
    afterComma: new RegExp(`,${SPACE}{0,2}${again}${member}`, "uy"),
    afterAnd: new RegExp(`(?:,${SPACE})?\\s{0,2}(?<and>${AND})\\s{0,2}${again}${member}`, "uy"),
    rangeEnd: new RegExp(`\\s{0,2}(?:t/m|tot en met|tot)\\s{0,2}${again}${member}`, "uy"),
    dashedRangeEnd: new RegExp(`${SPACE}?${DASH}${SPACE}?${member}`, "uy"),
  };
}

/**
 * The first number of a list, which the caller has read, and those after it: `15, 20 en 21`, `645 en 646`, `15 t/m 19`.
 * Without the plural a number after a comma counts only in a list that ends in `en` or holds three numbers alike, and one after a lone
 * `en` only where the citation ends.
 */
export function readListedNumbers(text: string, first: Span, style: ListStyle): readonly ListedNumber[] {
  const { afterComma, afterAnd, afterSlash } = style.numbers ?? PLAIN;
  const numbers = readMembers(text, first, style);
  // Numbers that are members only if the list goes on as a list does.
  let pending: ListedNumber[] = [];
  for (;;) {
    const at = pending.at(-1)?.end ?? numbers.at(-1)?.end ?? first.end;
    const next = matchAt(afterComma, text, at) ?? matchAt(afterAnd, text, at) ?? (afterSlash && matchAt(afterSlash, text, at));
    if (next === undefined || isOfSomethingElse(next, text, pending.at(-1) ?? numbers.at(-1) ?? first))
      return [...numbers, ...(endsWithoutAnd(text, first, pending) ? pending : [])];
    if (numbers.length + pending.length >= LONGEST_LIST) return withCut(numbers);
    const inList = numbers.length + pending.length > 1;
    pending.push(...readMembers(text, numberSpan(next), style));
    if (!style.plural && !isCertain(next, text, inList) && !isAlikeAfterSlash(next, text, first)) continue;
    numbers.push(...pending);
    pending = [];
  }
}

/**
 * Whether the number after the last of a list counts what follows it (`nrs. 70, 71 en 64 moties`) or numbers an item of another list. Before a
 * word that may be a noun only a number that goes on the row is a member: higher than the one before it, with as many digits.
 */
function isOfSomethingElse(next: RegExpExecArray, text: string, before: Span): boolean {
  const { start, end } = numberSpan(next);
  if (matchAt(OTHER_LIST, text, end) !== undefined || matchAt(YEAR_ALONE, text, end) !== undefined) return true;
  if (matchAt(COUNTED, text, end) === undefined) return false;
  const [number, previous] = [text.slice(start, end), text.slice(before.start, before.end)];
  return number.length !== previous.length || number <= previous;
}

/** Whether `95, 96, 97` is a list although no `en` closes it: all numbers are alike, three at least, and the citation ends. */
function endsWithoutAnd(text: string, first: Span, pending: readonly ListedNumber[]): boolean {
  const last = pending.at(-1);
  if (last === undefined || pending.length < 2 || matchAt(CLOSING, text, last.end) === undefined) return false;
  return pending.every(({ start, end }) => end - start === first.end - first.start);
}

function isCertain(item: RegExpExecArray, text: string, inList: boolean): boolean {
  const { and, again } = item.groups ?? {};
  return again !== undefined || (and !== undefined && (inList || closes(item, text)));
}

/** `383/384` after the singular: two numbers alike are two papers, `38/2025` may be anything. */
function isAlikeAfterSlash(item: RegExpExecArray, text: string, first: Span): boolean {
  const { start, end } = numberSpan(item);
  return item[0].includes("/") && end - start === first.end - first.start && closes(item, text);
}

function closes(item: RegExpExecArray, text: string): boolean {
  return matchAt(CLOSING, text, item.index + item[0].length) !== undefined;
}

function readMembers(text: string, first: Span, { plural, dashedRange = false, numbers = PLAIN }: ListStyle): ListedNumber[] {
  const single = { value: printedValue(text, first), start: first.start, end: first.end };
  const worded = matchAt(numbers.rangeEnd, text, first.end);
  const dashed = worded === undefined ? matchAt(numbers.dashedRangeEnd, text, first.end) : undefined;
  const isRange = plural || dashedRange || (dashed !== undefined && numbers.afterSlash !== undefined && closes(dashed, text));
  const end = worded ?? (isRange ? dashed : undefined);
  if (end === undefined) return [single];
  const last = numberSpan(end);
  const value = printedValue(text, last);
  const length = Number(value) - Number(single.value) + 1;
  if (length > 1 && length <= LONGEST_RANGE)
    return Array.from({ length }, (_, index) => ({ value: String(Number(single.value) + index), start: first.start, end: last.end }));
  // A dash after the singular may be anything else.
  if (worded === undefined && !plural) return [single];
  const cut = length > LONGEST_RANGE ? ({ cut: true } as const) : {};
  return [
    { ...single, ...cut },
    { value, ...last, ...cut },
  ];
}

/** The number printed in a span, in one spelling: `0123` → `123`, `1.392` → `1392`, `87H1` → `87-h1`. */
function printedValue(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/^0+(?=\d)|\./gu, "")
    .replace(/[^\d]?[Hh](\d)$/u, "-h$1");
}

/** The span of the number at the end of a match. */
function numberSpan(match: RegExpExecArray): Span {
  const end = match.index + match[0].length;
  return { start: end - (match.groups?.["number"] ?? "").length, end };
}
