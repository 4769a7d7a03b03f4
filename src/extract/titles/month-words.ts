import type { Span } from "../../kernel/span.js";
import { isOneSlipAway } from "./is-one-slip-away.js";

/** Words that take the place of a span. */
export interface Edit extends Span {
  readonly words: string;
}

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const NAMES = new Set([...MONTHS, "jan", "feb", "mrt", "apr", "aug", "sep", "sept", "okt", "nov", "dec"]);
const AFTER_DAY = /(?<=\d(?:e|ste|de)?[ -]?)(?<word>\p{L}{4,11})(?<year>\d{4}(?!\d))?/giu;

/**
 * The corrections of months that are misspelled or joined to their year: `9 deccember`, `9 oktober2013`. A word that stands behind a number is a
 * misspelled month where one letter too many, too few, wrong or changed about makes it exactly one month.
 */
export function correctMonths(text: string): readonly Edit[] {
  return [...text.matchAll(AFTER_DAY)].flatMap((match) => {
    const { word = "", year = "" } = match.groups ?? {};
    const month = NAMES.has(word.toLowerCase()) ? word : misspelled(word.toLowerCase());
    if (month === null || (month === word && year === "")) return [];
    return [{ start: match.index, end: match.index + match[0].length, words: year === "" ? month : `${month} ${year}` }];
  });
}

function misspelled(word: string): string | null {
  const near = MONTHS.filter((month) => month.length > 4 && isOneSlipAway(word, month));
  return near.length === 1 ? (near[0] ?? null) : null;
}
