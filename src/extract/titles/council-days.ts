import { type DateDirection, daysBetween, isoDate } from "../../kernel/calendar.js";
import { type PrintedDate, readDate } from "../../kernel/dutch-date.js";
import type { CaseRole, Uncertainty } from "./case-title.js";

/** The days of a printed date; or why they are not certain, and which they may be. */
export type DaysReading =
  | { readonly ok: true; readonly days: readonly string[] }
  | { readonly ok: false; readonly reason: Uncertainty; readonly candidates: readonly (readonly string[])[] };

/** How many days a Council may lie behind (negative) or ahead of the paper about it. */
const WINDOWS: Partial<Record<CaseRole, readonly [earliest: number, latest: number]>> = {
  ANNOTATED_AGENDA: [-12, 160],
  REPORT: [-300, 8],
  WRITTEN_CONSULTATION: [-250, 160],
  DEBATE: [-120, 160],
};
/** The same where the year is not printed. */
const CLOSE_WINDOWS: Partial<Record<CaseRole, readonly [earliest: number, latest: number]>> = {
  ANNOTATED_AGENDA: [-12, 75],
  REPORT: [-150, 8],
  WRITTEN_CONSULTATION: [-100, 100],
  DEBATE: [-60, 100],
};
const ANYWHERE: readonly [number, number] = [-250, 250];
const DIRECTIONS: Partial<Record<CaseRole, DateDirection>> = { ANNOTATED_AGENDA: "FUTURE", REPORT: "PAST" };
const WEEKDAYS = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
// The Council of ministers of agriculture and fisheries takes three days at most, an informal one four.
const LONGEST = 6;

/**
 * Completes and checks a printed date. A year that is not printed follows from the day of the record: the agenda announces the next such day, the report
 * tells of the last. `words` is the date as printed, `behind` what follows it.
 */
export function readCouncilDays(printed: PrintedDate, words: string, role: CaseRole, record: string | null, behind: string): DaysReading {
  // `13 maart jl.` settles the year as well.
  const isPrinted = printed.direction !== null || printed.days.some(({ year }) => year !== null);
  const window = (isPrinted ? WINDOWS : CLOSE_WINDOWS)[role] ?? ANYWHERE;
  const direction = DIRECTIONS[role] ?? "NEAREST";
  // A report may bear the day of the Council itself, and an agenda may be sent while it meets.
  const slack = direction === "FUTURE" ? window[0] : direction === "PAST" ? window[1] : 0;
  const reading = readDate(printed, record === null ? null : addDays(record, slack), direction);
  if (!reading.ok) {
    if (reading.reason === "NO_YEAR") return { ok: false, reason: "NO_YEAR", candidates: [] };
    return { ok: false, reason: "IMPOSSIBLE_DATE", candidates: acrossMonths(printed, record) };
  }
  const { days } = reading;
  // A year of five digits, a range that goes on: more is printed than was read.
  if (/^(?:\s?-|\s\([^()\d]{1,30}\))?\s?\d(?!\d?[.:]\d\d|\d? uur)/u.test(behind))
    return { ok: false, reason: "IMPOSSIBLE_DATE", candidates: [days] };
  if (daysBetween(reading.startDate, reading.endDate) > LONGEST && !isList(words))
    return { ok: false, reason: "TOO_LONG", candidates: [days] };
  if (!weekdaysAgree(words, days)) return { ok: false, reason: "WEEKDAY", candidates: [days] };
  if (record === null || isWithin(reading.startDate, record, window)) return { ok: true, days };
  // Where the year is a misprint, the Council lies in a year near the record: `17 juni 2017` in a letter of 2011.
  const apart = Number(record.slice(0, 4)) - Number(reading.startDate.slice(0, 4));
  const otherYears = [apart - 1, apart, apart + 1]
    .filter((years) => years !== 0)
    .map((years) => days.map((day) => addYears(day, years) ?? day));
  const likely = otherYears.filter((shifted) => isWithin(shifted[0] ?? "", record, window));
  return { ok: false, reason: isPrinted ? "FAR_FROM_RECORD" : "NO_YEAR", candidates: [...likely, days] };
}

/** Whether the days are named one by one (`9 en 10 juli`), not as a range (`9-10 juli`). */
export function isList(words: string): boolean {
  return /\ben\b(?!\smet\b)|,/u.test(words);
}

/** The ISO 8601 date so many days later; earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function addYears(day: string, years: number): string | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return isoDate(year + years, month, date);
}

function isWithin(day: string, record: string, [earliest, latest]: readonly [number, number]): boolean {
  const distance = daysBetween(record, day);
  return earliest <= distance && distance <= latest;
}

function weekdaysAgree(words: string, days: readonly string[]): boolean {
  const printed = [...words.toLowerCase().matchAll(/(?<weekday>zon|maan|dins|woens|donder|vrij|zater)dag\s(?<day>\d{1,2})/gu)];
  return printed.every((match) => {
    const day = days.find((iso) => Number(iso.slice(8)) === Number(match.groups?.["day"]));
    return day === undefined || WEEKDAYS[new Date(day).getUTCDay()] === `${match.groups?.["weekday"]}dag`;
  });
}

// `30 en 1 juli`: the first day lies in the month before.
function acrossMonths(printed: PrintedDate, record: string | null): readonly (readonly string[])[] {
  const [first, last] = [printed.days[0], printed.days.at(-1)];
  if (first === undefined || last === undefined || printed.days.length !== 2 || first.month !== last.month) return [];
  const year = last.year ?? (record === null ? null : Number(record.slice(0, 4)));
  if (year === null || first.day <= last.day) return [];
  const [month, itsYear] = first.month === 1 ? [12, year - 1] : [first.month - 1, year];
  const days = [isoDate(itsYear, month, first.day), isoDate(year, last.month, last.day)].filter((day) => day !== null);
  return days.length === 2 ? [days] : [];
}
