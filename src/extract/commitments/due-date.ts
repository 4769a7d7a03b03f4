import { isoDate } from "../../kernel/calendar.js";
import { findDates, readDate } from "../../kernel/dutch-date.js";
import type { ExtractedDue } from "../records.js";

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const YEAR = "(?: (?:van )?(?<year>\\d{4}|dit jaar|volgend jaar|komend jaar))?";
const BY = "(?:uiterlijk |nog |naar verwachting |vóór |voor |in |tegen )*";
/** Last days of the seasons, month and day: the latest of the astronomical turns. `winter` ends in the year after it began. */
const SEASONS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  voorjaar: [6, 21],
  lente: [6, 21],
  zomer: [9, 22],
  najaar: [12, 21],
  herfst: [12, 21],
  winter: [3, 20],
};
const NUMBERS: Readonly<Record<string, number>> = { een: 1, één: 1, twee: 2, drie: 3, vier: 4, zes: 6, acht: 8 };
const QUARTERS = ["eerste", "tweede", "derde", "vierde"];

type Groups = Readonly<Record<string, string | undefined>>;

interface DueRule {
  readonly pattern: RegExp;
  /** The last day the words allow (ISO 8601), seen from the day of writing; null where it cannot be known. */
  read(groups: Groups, written: string): string | null;
}

const NO_DATE = (): null => null;
const RECESS = "(?:voor|vóór|na|voorafgaand aan|tijdens) (?:het|de) (?:komende )?(?:zomer|herfst|kerst|mei|voorjaars)?reces";
const SOON =
  "(?:op |zeer )*(?:korte|afzienbare) termijn|zo (?:spoedig|snel) mogelijk|zeer spoedig|binnenkort|spoedig|te zijner tijd|volgende week";
const REPORT = "(?<=(?:via|in|middels|met) )het verslag(?: van (?:deze|de) (?:\\p{L}+ )?\\p{L}*[Rr]aad)?";
const NEXT_PAPER = "in de (?:volgende |eerstvolgende )?(?:geannoteerde agenda|kwartaalrapportage)";
const PART_OF_MONTH = "(?<part>begin|medio|eind|half|de loop van) ";
const LEAD = "(?:uiterlijk |nog |naar verwachting )*(?<lead>vóór |voor |in |tegen |uiterlijk )";
const PART_OF_YEAR = "(?<part>(?:het )?(?:begin|einde?)(?: van)?|medio|halverwege|de loop van)";

/** From the surest to the vaguest; the first that matches counts. */
const RULES: readonly DueRule[] = [
  // The days of the recesses of the House are set each year and not printed here.
  { pattern: pattern(`(?:uiterlijk )?${RECESS}|(?:uiterlijk )?(?:voor|vóór) de zomer`), read: NO_DATE },
  { pattern: pattern(`${BY}(?:dit|het|komend|deze|de|volgend) (?<season>${Object.keys(SEASONS).join("|")})${YEAR}`), read: endOfSeason },
  { pattern: pattern(`${BY}(?:het )?(?<quarter>${QUARTERS.join("|")}) kwartaal${YEAR}`), read: endOfQuarter },
  { pattern: pattern(`${BY}de (?<half>eerste|tweede) helft${YEAR}`), read: endOfHalf },
  { pattern: pattern(`(?:${BY}${PART_OF_MONTH}|${LEAD})${MONTH}${YEAR}(?! jl)`), read: partOfMonth },
  { pattern: pattern(`${BY}${PART_OF_YEAR} (?<year>\\d{4}|dit jaar|volgend jaar|komend jaar|het jaar)`), read: partOfYear },
  { pattern: pattern("binnen (?<count>\\d{1,2}|een|één|twee|drie|vier|zes|acht) (?<unit>weken|week|maanden|maand)"), read: afterPeriod },
  { pattern: pattern(SOON), read: NO_DATE },
  { pattern: pattern(`${REPORT}|${NEXT_PAPER}`), read: NO_DATE },
];

/**
 * When a promise falls due: the words and the last day they allow. A day printed wins over a month, a month over a season. `written` is
 * the date of the letter (ISO 8601): without it words that need a year give no date. Conventions: `begin` of a month or year ends on the
 * 10th or on 31 March, `medio` on the 20th or on 31 July, `voor` a day means the day before; seasons end by the astronomical calendar.
 */
export function dueIn(text: string, written: string | null): ExtractedDue | null {
  const day = dueDayIn(text, written);
  if (day !== null) return day;
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (match !== null) return { text: match[0].trim(), date: written === null ? null : rule.read(match.groups ?? {}, written) };
  }
  return null;
}

// `uiterlijk 1 november`, `vóór 1 juli 2026`.
function dueDayIn(text: string, written: string | null): ExtractedDue | null {
  for (const printed of findDates(text)) {
    const lead = /(?:uiterlijk |voor |vóór |op |per |tot ){1,3}$/iu.exec(text.slice(0, printed.start))?.[0];
    if (lead === undefined || printed.direction === "PAST") continue;
    const reading = readDate(printed, written, "FUTURE");
    const days = /(?:voor|vóór) $/iu.test(lead) ? 1 : 0;
    return { text: lead + text.slice(printed.start, printed.end), date: reading.ok ? daysBefore(reading.endDate, days) : null };
  }
  return null;
}

function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu");
}

function yearOf(groups: Groups, written: string): number {
  const printed = groups["year"] ?? "";
  const present = Number(written.slice(0, 4));
  if (/^\d{4}$/u.test(printed)) return Number(printed);
  return /volgend|komend/u.test(printed) ? present + 1 : present;
}

function endOfMonth(year: number, month: number): string | null {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function endOfQuarter(groups: Groups, written: string): string | null {
  return endOfMonth(yearOf(groups, written), (QUARTERS.indexOf(groups["quarter"]?.toLowerCase() ?? "") + 1) * 3);
}

function endOfHalf(groups: Groups, written: string): string | null {
  return endOfMonth(yearOf(groups, written), groups["half"]?.toLowerCase() === "eerste" ? 6 : 12);
}

function endOfSeason(groups: Groups, written: string): string | null {
  const [month, day] = SEASONS[groups["season"]?.toLowerCase() ?? ""] ?? [12, 31];
  const year = yearOf(groups, written);
  const end = isoDate(year, month, day);
  const over = groups["year"] !== undefined ? groups["season"]?.toLowerCase() === "winter" : end !== null && end < written;
  return over ? isoDate(year + 1, month, day) : end;
}

// A month without a year is the next one that has not ended when the letter was written.
function partOfMonth(groups: Groups, written: string): string | null {
  const month = MONTHS.indexOf(groups["month"]?.toLowerCase() ?? "") + 1;
  const first = yearOf(groups, written);
  const year = groups["year"] === undefined && (endOfMonth(first, month) ?? "") < written ? first + 1 : first;
  const part = groups["part"]?.toLowerCase();
  if (/(?:voor|vóór) $/iu.test(groups["lead"] ?? "")) return daysBefore(`${year}-${String(month).padStart(2, "0")}-01`, 1);
  if (part === "begin") return isoDate(year, month, 10);
  return part === "medio" || part === "half" ? isoDate(year, month, 20) : endOfMonth(year, month);
}

function partOfYear(groups: Groups, written: string): string | null {
  const year = yearOf(groups, written);
  const part = groups["part"]?.toLowerCase();
  if (part?.includes("begin") === true) return endOfMonth(year, 3);
  return part === "medio" || part === "halverwege" ? endOfMonth(year, 7) : endOfMonth(year, 12);
}

function afterPeriod(groups: Groups, written: string): string | null {
  const count = NUMBERS[groups["count"]?.toLowerCase() ?? ""] ?? Number(groups["count"]);
  const date = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  if (/^we[ek]/iu.test(groups["unit"] ?? "")) date.setUTCDate(date.getUTCDate() + 7 * count);
  else date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 10);
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
