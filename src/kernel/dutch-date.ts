import { completeYear, type DateDirection, isoDate, type PartialDate } from "./calendar.js";
import type { Span } from "./span.js";

/** A date, or a period of several days, as printed in a Dutch text. */
export interface PrintedDate extends Span {
  /** The days in the order printed, months and years filled in from their neighbours (`9 en 10 oktober 2025`). */
  readonly days: readonly PartialDate[];
  /** PAST for `jl.`, FUTURE for `a.s.`, else null. */
  readonly direction: "PAST" | "FUTURE" | null;
}

/** Why a printed date gives no day of the calendar. */
export type DateProblem = "NO_SUCH_DAY" | "REVERSED" | "NO_YEAR";

/** The days of a printed date in ISO 8601, first and last day included; or why there are none. */
export type DateReading =
  | { readonly ok: true; readonly startDate: string; readonly endDate: string; readonly days: readonly string[] }
  | { readonly ok: false; readonly reason: DateProblem };

const MONTHS = ["jan", "feb", "maart|mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH =
  "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)(?!\\p{L})";
const WEEKDAY = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";
const WITH_MONTH = `\\d{1,2}(?:e|ste|de)?\\s{0,3}${MONTH}(?:\\s{1,3}\\d{4}(?!\\d))?`;
// A bare number counts as a day only where the calendar has such a day; with its month it is reported even where it has not.
const BARE = "(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de)?(?![\\d\\p{L}])";
const DAY = `(?:${WEEKDAY}\\s{1,3})?(?:${WITH_MONTH}|${BARE})`;
const BETWEEN = "(?:\\s{0,3}(?:[-–—/]|,?\\s{0,3}\\ben\\b|t/m|tot en met|tot)\\s{0,3})";
const AFTER = "(?:\\s{0,3}(?:j\\.?l\\.?|jongstleden|a\\.?s\\.?|aanstaande)(?!\\p{L}))?";
// A comma separates days only in an enumeration that ends with `en`: in `nr. 5, 18 mei` it does not.
const IN_WORDS = `(?:(?:${DAY},\\s{0,3}){1,4}${DAY},?\\s{1,3}en\\s{1,3}${DAY}|${DAY}(?:${BETWEEN}${DAY}){0,2})${AFTER}`;
const IN_DIGITS = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}";
const PRINTED_DATE = new RegExp(`(?<![\\p{L}\\d]|\\d[-–/.,])(?:(?:${IN_DIGITS})(?![-\\d])|${IN_WORDS})`, "giu");
const DAY_PARTS = new RegExp(`(\\d{1,2})(?:e|ste|de)?\\s{0,3}(${MONTH})?(?:\\s{1,3}(\\d{4}))?`, "giu");

/**
 * All dates and periods printed in a text, in order. Seasons, recesses and bare months are not dates. A printed date need not exist: see `readDate`.
 */
export function findDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const match of text.matchAll(PRINTED_DATE)) {
    const days = /^\d/u.test(match[0]) && !/\p{L}/u.test(match[0]) ? daysInDigits(match[0]) : daysInWords(match[0]);
    if (days.length > 0) found.push({ start: match.index, end: match.index + match[0].length, days, direction: directionOf(match[0]) });
  }
  return found;
}

/**
 * The days of a printed date. Where the year is not printed it follows from `reference` (ISO 8601): backwards for `jl.`, forwards for `a.s.`,
 * and otherwise in the direction given; without a reference there is no reading.
 */
export function readDate(printed: PrintedDate, reference: string | null, direction: DateDirection = "NEAREST"): DateReading {
  const days: string[] = [];
  for (const day of printed.days.toReversed()) {
    if (day.year === null && reference === null) return { ok: false, reason: "NO_YEAR" };
    // The last day lies in the direction given; the others are those nearest to it.
    const known = days[0];
    const completed =
      known === undefined ? completeYear(day, printed.direction ?? direction, reference ?? "") : completeYear(day, "NEAREST", known);
    const whole = day.year === null ? completed : isoDate(day.year, day.month, day.day);
    if (whole === null) return { ok: false, reason: "NO_SUCH_DAY" };
    days.unshift(whole);
  }
  const [startDate, endDate] = [days[0], days.at(-1)];
  if (startDate === undefined || endDate === undefined) return { ok: false, reason: "NO_SUCH_DAY" };
  if (days.some((day, index) => index > 0 && day < (days[index - 1] ?? day))) return { ok: false, reason: "REVERSED" };
  return { ok: true, startDate, endDate, days };
}

/** What is wrong with a printed date, in words for a diagnostic. */
export function describeDateProblem(reason: DateProblem, words: string): string {
  if (reason === "NO_SUCH_DAY") return `“${words}” is not a day of the calendar`;
  if (reason === "REVERSED") return `“${words}” ends before it begins`;
  return `the year of “${words}” is not printed and cannot be inferred`;
}

function daysInDigits(words: string): PartialDate[] {
  const numbers = words.split(/[-/.]/u).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (words.length === 10 && first > 999) return [{ year: first, month: second, day: third }];
  return numbers.length === 3 && third > 999 ? [{ day: first, month: second, year: third }] : [];
}

function daysInWords(words: string): PartialDate[] {
  const days: PartialDate[] = [];
  let month = 0;
  let year: number | null = null;
  // From the last day to the first: a day without its month has that of the day after it.
  for (const part of [...words.matchAll(DAY_PARTS)].reverse()) {
    const own: number = part[2] === undefined ? month : monthNumber(part[2]);
    if (part[3] !== undefined) year = Number(part[3]);
    else if (year !== null && own > month) year -= 1; // `30 december - 2 januari 2026`
    month = own;
    if (month > 0) days.unshift({ day: Number(part[1]), month, year });
  }
  return days;
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.split("|").some((name) => word.toLowerCase().startsWith(name))) + 1;
}

function directionOf(words: string): "PAST" | "FUTURE" | null {
  if (/(?:j\.?l\.?|jongstleden)$/iu.test(words)) return "PAST";
  return /(?:a\.?s\.?|aanstaande)$/iu.test(words) ? "FUTURE" : null;
}
