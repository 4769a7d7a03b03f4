import { isoDate } from "../kernel/calendar.js";

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/u;
const HOUR = 3_600_000;

/**
 * A moment in ISO 8601, in UTC and with seven decimals, so that texts compare as moments: `2024-02-19T10:59:02.367+01:00` →
 * `2024-02-19T09:59:02.3670000Z`. A moment without an offset is clock time in the Netherlands. Null for what is no moment.
 */
export function readMoment(text: string): string | null {
  const parts = MOMENT.exec(text.trim());
  if (parts === null) return null;
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "00", decimals = "", offset] = parts;
  if (isoDate(Number(year), Number(month), Number(day)) === null) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const utc = offset === undefined ? fromDutchClock(clock) : clock - offsetOf(offset);
  return `${new Date(utc).toISOString().slice(0, 19)}.${decimals.padEnd(7, "0").slice(0, 7)}Z`;
}

/** The calendar day in the Netherlands of a day or moment in ISO 8601; null for what is neither. */
export function readDay(text: string): string | null {
  const day = text.trim();
  const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year !== undefined) return isoDate(Number(year), Number(month), Number(ofMonth));
  const moment = readMoment(day);
  if (moment === null) return null;
  const utc = Date.parse(`${moment.slice(0, 19)}Z`);
  return new Date(utc + dutchOffset(utc)).toISOString().slice(0, 10);
}

/** A moment earlier than another by so many milliseconds. Takes and gives the form of `readMoment`. */
export function momentBefore(moment: string, milliseconds: number): string {
  const earlier = Date.parse(`${moment.slice(0, 19)}Z`) - milliseconds;
  return `${new Date(earlier).toISOString().slice(0, 19)}${moment.slice(19)}`;
}

function offsetOf(offset: string): number {
  if (offset === "Z") return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * 60_000);
}

// In the hour that the clock shows twice, the first is meant.
function fromDutchClock(clock: number): number {
  const summer = clock - 2 * HOUR;
  return dutchOffset(summer) === 2 * HOUR ? summer : clock - HOUR;
}

// Summer time as in the whole EU since 1996; it ended in September before.
function dutchOffset(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  const starts = lastSunday(year, 2);
  const ends = lastSunday(year, year < 1996 ? 8 : 9);
  return utc >= starts && utc < ends ? 2 * HOUR : HOUR;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}
