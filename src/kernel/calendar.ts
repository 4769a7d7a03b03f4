/** A day of a month whose year may not have been printed. */
export interface PartialDate {
  readonly day: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

/** Where a date without a year lies, seen from the day the text was written. */
export type DateDirection = "PAST" | "FUTURE" | "NEAREST";

/** The day in ISO 8601, or null where the calendar has no such day (31 February, 29 February of a common year). */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Whether a text is a whole day in ISO 8601 (`2025-10-09`) that the calendar has; `2025-10` is none. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return year !== undefined && isoDate(Number(year), Number(month), Number(day)) === text;
}

/** The number of days from one ISO 8601 date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The date in ISO 8601 of a day printed without its year. PAST (`jl.`) gives the latest such day not after the reference, FUTURE (`a.s.`) the
 * earliest not before it, NEAREST the closest. Null where the calendar never has such a day.
 */
export function completeYear(date: Pick<PartialDate, "day" | "month">, direction: DateDirection, reference: string): string | null {
  const year = Number(reference.slice(0, 4));
  // Eight years on either side reach a 29 February even across a century year that is no leap year.
  const reach = date.month === 2 && date.day === 29 ? 8 : 1;
  const years = Array.from({ length: 2 * reach + 1 }, (_, index) => year - reach + index);
  const candidates = years.map((candidate) => isoDate(candidate, date.month, date.day)).filter((candidate) => candidate !== null);
  if (direction === "PAST") return candidates.findLast((candidate) => candidate <= reference) ?? null;
  if (direction === "FUTURE") return candidates.find((candidate) => candidate >= reference) ?? null;
  return candidates.toSorted((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))[0] ?? null;
}
