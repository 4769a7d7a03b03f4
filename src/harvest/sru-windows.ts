import { daysBetween } from "../kernel/calendar.js";
import type { Window } from "./sru-query.js";

/** A day so many days after another, both ISO 8601. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A window cut into two that follow each other, with the ends of the original: a window without an end keeps having none, so that what is published
 * during a harvest is not lost. A single day cannot be cut.
 *
 * @param bounds the first and last day on which there are publications
 */
export function splitWindow(bounds: { readonly from: string; readonly to: string }, window: Window): readonly Window[] {
  const days = daysBetween(bounds.from, bounds.to);
  if (days < 1) return [window];
  const middle = addDays(bounds.from, Math.floor((days - 1) / 2));
  return [
    { from: window.from, to: middle },
    { from: addDays(middle, 1), to: window.to },
  ];
}
