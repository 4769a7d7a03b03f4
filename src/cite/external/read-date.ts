import { isoDate as isoDay } from "../../kernel/calendar.js";

const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const MONTH = MONTHS.flat().join("|");

/**
 * Source of a regular expression, for the flag `i`, for a publication date as printed: `16-12-2024`, `16 december 2024`, `December 16, 2024`,
 * `december 2024`, `2024`.
 */
export const PRINTED_DATE =
  "(?:(?<day>\\d{1,2})[-/.](?<monthNumber>\\d{1,2})[-/.]|" +
  `(?:(?<dayOfMonth>\\d{1,2})\\s)?(?<month>(?:${MONTH})(?![\\p{L}]))\\.?\\s(?:(?<dayAfterMonth>\\d{1,2}),\\s)?)?(?<year>(?:19|20)\\d{2})(?![\\p{N}/])`;

/**
 * The date in a match of a pattern that contains `PRINTED_DATE`, in ISO 8601, as precise as it is printed.
 * Undefined when there is none, or no such day.
 */
export function printedIsoDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const year = groups["year"];
  if (year === undefined) return undefined;
  const month = groups["monthNumber"] === undefined ? monthNumber(groups["month"]) : Number(groups["monthNumber"]);
  if (month === undefined) return year;
  const day = groups["day"] ?? groups["dayOfMonth"] ?? groups["dayAfterMonth"];
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  return isoDay(Number(year), month, Number(day)) ?? undefined;
}

function monthNumber(name: string | undefined): number | undefined {
  const index = name === undefined ? -1 : MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
