import type { Chamber } from "../../vocab/lists/document.js";
import type { CitationParts } from "../recogniser.js";
import type { Suggestion } from "../suggest-papers.js";
import type { KnownDocument } from "./known-document.js";

/**
 * How far a document may be dated outside the parliamentary year printed, in days: papers sent around the change of the year are cited with
 * either year, and some are printed weeks after they were dated.
 */
const SLACK = 60;
const DAY = 86_400_000;
/** Less than a paper that fits in all that is printed: what is printed speaks for another. */
const SCORE = 0.5;
const LETTERED = /-[A-Z]{1,3}$/u;
const NAMES: Readonly<Record<Chamber, string>> = { EERSTE_KAMER: "Eerste Kamer", TWEEDE_KAMER: "Tweede Kamer" };

/**
 * The document as what may have been meant, when the chamber or the parliamentary year printed beside its number cannot be that of the document;
 * none when nothing contradicts it, or too little is known.
 */
export function contradictions(
  printed: Pick<CitationParts, "chamber" | "parliamentaryYear">,
  document: KnownDocument,
): readonly Suggestion[] {
  const normal = document.identifier;
  const chamber = LETTERED.test(normal) ? "EERSTE_KAMER" : document.chamber;
  if (printed.chamber !== undefined && chamber !== null && chamber !== printed.chamber) {
    const [is, was] = [NAMES[chamber], NAMES[printed.chamber]];
    return [
      {
        normal,
        reason: `${normal} is a paper of the ${is}; the ${was} is printed.`,
        reasonNl: `${normal} is een stuk van de ${is}; gedrukt staat de ${was}.`,
        score: SCORE,
      },
    ];
  }
  const { parliamentaryYear: year } = printed;
  if (year === undefined || document.date === null || !isOutside(document.date, year)) return [];
  return [
    {
      normal,
      reason: `${normal} is dated ${document.date}, which is not in the parliamentary year ${year} that is printed.`,
      reasonNl: `${normal} is van ${document.date}, en dat valt niet in het vergaderjaar ${year} dat gedrukt staat.`,
      score: SCORE,
    },
  ];
}

/** Whether a date lies clearly outside a parliamentary year (`2020-2021`). */
function isOutside(date: string, parliamentaryYear: string): boolean {
  const first = Number(parliamentaryYear.slice(0, 4));
  const at = Date.parse(date);
  return at < thirdTuesdayOfSeptember(first) - SLACK * DAY || at > thirdTuesdayOfSeptember(first + 1) + SLACK * DAY;
}

/** The day on which a parliamentary year begins, in milliseconds of UTC. */
function thirdTuesdayOfSeptember(year: number): number {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  return Date.UTC(year, 8, 15 + ((2 - weekday + 7) % 7));
}
