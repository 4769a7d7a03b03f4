import { matchAt } from "../match-at.js";
import { readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation } from "../recogniser.js";
import { withCut } from "../with-cut.js";
import { isOtherNumber } from "./is-other-number.js";
import { isCurrent, isLikelyDossier, type PrintedDossier, readDossier, SERIES_DOSSIER } from "./read-dossier.js";
import { PAPER_NUMBERS, withPages } from "./read-paper-numbers.js";
import { CITATION_END, DASH, DOSSIER_DIGITS, PAPER_NUMBER, SENTENCE_GOES_ON, SPACE } from "./spelling.js";
import { CONFIDENCE, type Head, toPapers } from "./to-paper.js";

/** The most papers with their own dossier in one list. */
const MOST_PAPERS = 50;

const NUMBER = new RegExp(`(?<dash>${SPACE}?${DASH}${SPACE}?)(?<number>${PAPER_NUMBER})(?!${DASH}?\\d|${SPACE}\\d{3}(?!\\d))`, "uy");
const NEXT = new RegExp(`(?:[,;]|\\s(?:en|&))\\s(?=${DOSSIER_DIGITS})`, "uy");
const ENDING = new RegExp(`${CITATION_END}|${SENTENCE_GOES_ON}`, "uy");

/** What stands before a number that is cited with a dash and without a lead: brackets, a list, or a word for a paper. */
const MARK_BEFORE = /(?:[([;:•|]|\s[-–])\s{0,2}$|(?<!\p{L})(?:en|bij|onder|zie|TK)\s{1,2}$/u;
const PAPER_WORD = "t\\.?\\s?v\\.?\\s?v\\.?|ter vervanging van|was|moties?|amendement(?:en)?|stuk(?:ken)?|brief|gedrukt onder";
const PAPER_BEFORE = new RegExp(`(?<!\\p{L})(?:${PAPER_WORD})\\s{1,2}(?:nrs?\\.?\\s{0,2})?$`, "iu");
const LONGEST_LEAD = 30;

/** `21501-33-1149`, `Kamerstuk 22 112-4244`, `(36740-VI-2)`, `Kamerstukken 36740-VI-2 en 36740-VII-2`. */
export function readDashedPapers(head: Head, text: string): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  let { start, dossier } = head;
  for (;;) {
    const papers = readDashed({ ...head, start, dossier }, text);
    found.push(...papers);
    const end = papers.at(-1)?.end;
    const separator = end === undefined || head.lead === undefined ? undefined : matchAt(NEXT, text, end);
    const next = end === undefined || separator === undefined ? undefined : readDossier(text, end + separator[0].length);
    if (next === undefined) return found;
    if (found.length >= MOST_PAPERS) return withCut(found);
    dossier = next;
    start = next.start;
  }
}

function readDashed(head: Head, text: string): FoundCitation[] {
  const { dossier, lead } = head;
  const dashed = matchAt(NUMBER, text, dossier.end);
  if (dashed === undefined) return [];
  const { dash = "", number = "" } = dashed.groups ?? {};
  const end = dossier.end + dashed[0].length;
  // `Kamerstuk 26 643 – 12 leden` goes on with something else.
  const isApart = dash.length > 2 && matchAt(ENDING, text, end) === undefined;
  const confidence = lead === undefined ? confidenceAlone(text, dossier, end, isApart) : isApart ? undefined : CONFIDENCE.led;
  if (confidence === undefined) return [];
  const numbers = readListedNumbers(text, { start: end - number.length, end }, { plural: false, numbers: PAPER_NUMBERS });
  return toPapers(head, dossier, withPages(numbers, text), confidence);
}

// `21501-33-1149` can be nothing else but a telephone number; `29544-870` alone is a citation only in the places where one stands.
function confidenceAlone(text: string, dossier: PrintedDossier, end: number, isApart: boolean): number | undefined {
  const { number, suffix, start } = dossier;
  if (isApart || !isLikelyDossier(dossier) || isOtherNumber(text, start)) return undefined;
  // Chemicals are numbered 25322-68-3.
  if (suffix !== undefined) return number === SERIES_DOSSIER || !/\d/u.test(suffix) ? CONFIDENCE.bare : undefined;
  if (!isCurrent(dossier)) return undefined;
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (PAPER_BEFORE.test(before)) return CONFIDENCE.bracketed;
  return MARK_BEFORE.test(before) && matchAt(ENDING, text, end) !== undefined ? CONFIDENCE.bracketed : undefined;
}
