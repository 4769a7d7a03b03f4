import { findDates, type PrintedDate } from "../../kernel/dutch-date.js";

/** A period that has swallowed the first day of the next: `8-9 februari en 14` of `8-9 februari en 14-15 februari`. */
const WITH_NEXT = /^(?<own>.*\p{L})(?<and>\s(?:en|alsmede)\s(?:van\s|op\s)?)\d{1,2}$/iu;
const GOES_ON = /^\s?(?:-|\/|t\/m)\s?\d{1,2}\s\p{L}/u;

/** The dates printed in a title, in order; two periods that are joined by `en` are two dates. */
export function titleDates(text: string): readonly PrintedDate[] {
  return findDates(text).flatMap((date) => {
    const groups = GOES_ON.test(text.slice(date.end)) ? WITH_NEXT.exec(text.slice(date.start, date.end))?.groups : undefined;
    if (groups === undefined) return [date];
    const { own = "", and = "" } = groups;
    const next = date.start + own.length + and.length;
    const following = findDates(text.slice(next)).slice(0, 1);
    const year = following[0]?.days[0]?.year ?? null;
    const first = findDates(own).map((one) => ({ ...one, days: one.days.map((day) => ({ ...day, year: day.year ?? year })) }));
    return [...moved(first, date.start), ...moved(following, next)];
  });
}

function moved(dates: readonly PrintedDate[], by: number): readonly PrintedDate[] {
  return dates.map((date) => ({ ...date, start: date.start + by, end: date.end + by }));
}
