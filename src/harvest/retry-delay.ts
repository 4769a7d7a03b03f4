/** How long to wait before asking again. */
export interface RetryRules {
  /** Milliseconds before the second try; doubled with each further one. */
  readonly baseDelay: number;
  /** Milliseconds at most between two tries. */
  readonly longestDelay: number;
}

/** Milliseconds before the next try, from the number of tries made (from 1): doubled each time, the upper half of it by chance. */
export function backoffDelay(tries: number, rules: RetryRules, random: () => number): number {
  const full = Math.min(rules.longestDelay, rules.baseDelay * 2 ** Math.min(tries - 1, 30));
  return Math.round(full / 2 + (random() * full) / 2);
}

/**
 * Milliseconds that a server asks to wait (`Retry-After`, seconds or a date); null where it does not say. A date is seen from the server's own clock
 * where it tells it, because ours may be wrong.
 *
 * @param serverDate its `Date` header
 * @param now milliseconds since 1970
 */
export function retryAfterDelay(header: string | null, serverDate: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  if (Number.isNaN(until)) return null;
  const from = serverDate === null ? Number.NaN : Date.parse(serverDate);
  return Math.max(0, until - (Number.isNaN(from) ? now : from));
}
