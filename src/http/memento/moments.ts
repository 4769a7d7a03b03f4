/** A moment (ISO 8601 in UTC with milliseconds) as it stands in addresses: 20260101120000000. */
export function toDigits(moment: string): string {
  return moment.replaceAll(/\D/g, "");
}

/**
 * The moment that digits in an address stand for: to the second, which then means its end, or to the millisecond. Undefined for what is no moment.
 */
export function fromDigits(digits: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?$/.exec(digits);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = "999"] = parts;
  return realMoment(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`);
}

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The end of the second that a date of HTTP names (RFC 7231, section 7.1.1.1, as RFC 7089 asks for): what came about within that second is told
 * with the same date. Undefined for what is no such date.
 */
export function fromHttpDate(text: string): string | undefined {
  const [, day, name = "", year, time] = HTTP_DATE.exec(text.trim()) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 ? undefined : realMoment(`${year}-${String(month).padStart(2, "0")}-${day}T${time}.999Z`);
}

/** A moment as a date of HTTP, which has no milliseconds. */
export function toHttpDate(moment: string): string {
  return new Date(moment).toUTCString();
}

// `2026-02-31` is no day, though JavaScript reads it as one.
function realMoment(text: string): string | undefined {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text ? text : undefined;
}
