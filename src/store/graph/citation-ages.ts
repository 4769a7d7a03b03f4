import type { CitationLink } from "./trace-references.js";

/** How old what is cited was when it was cited, in days; negative where a later document is cited. */
export interface CitationAges {
  /** How many links have an age, from 1. */
  readonly count: number;
  readonly minimum: number;
  /** The one in the middle; of two in the middle the lower, so that it is the age of a citation. */
  readonly median: number;
  readonly maximum: number;
}

/** The ages of links; null where none has one. */
export function citationAges(links: readonly CitationLink[]): CitationAges | null {
  const days = links.flatMap((link) => link.days ?? []).sort((a, b) => a - b);
  const [minimum, median, maximum] = [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)];
  if (minimum === undefined || median === undefined || maximum === undefined) return null;
  return { count: days.length, minimum, median, maximum };
}
