import { DASH, GAP, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation } from "../recogniser.js";
import { withCut } from "../with-cut.js";

const YEAR = "(?<year>1[89]\\d{2}|20\\d{2})";
// After the plural a dash makes a range; else it makes a number of another sort.
const NO_PART = `(?!${SPACE}?\\d|[.,/]\\d|(?<!nrs\\.?\\s?\\d{1,6})${SPACE}?${DASH}\\d)`;
const KEYWORD = "(?:(?<plural>nrs\\.?|nummers)|nr\\.?|no\\.?|nummer)?";
const NUMBER = `${KEYWORD}${SPACE}{0,2}(?<number>[1-9]\\d{0,5})${WORD_END}${NO_PART}`;
// The day of an issue stands only before a number that is announced as one.
const BEFORE_YEAR = `(?:jaargang|nr\\.?)\\s|van\\s(?:\\d{1,2}\\s\\p{Ll}{3,9}\\s)?(?=\\d{4},?\\s(?:nr|nummer))`;
const PLACE = `${YEAR}(?:${SPACE}{0,2},${GAP}|${SPACE}?(?:/|${DASH})${SPACE}?|${SPACE}{1,2})${NUMBER}`;
const NEXT_PLACE = new RegExp(`(?<separator>[,;]${SPACE}?|\\s{1,2}en\\s{1,2})${PLACE}`, "uy");

/** The most places (year and number) read after one name of a gazette. */
const MOST_PLACES = 20;

/** Source of the pattern of a citation of a gazette: its name in the given spellings, a year and a number. */
export function gazettePattern(names: string): RegExp {
  return new RegExp(`${WORD_START}(?:${names})(?:,?${GAP}|${DASH})(?:${BEFORE_YEAR})?${PLACE}`, "gu");
}

/** Reads a match of `gazettePattern`: `Trb. 2015, 196 en 2016, 124` gives `trb-2015-196` and `trb-2016-124`. */
export function readGazette(prefix: "stb" | "stcrt" | "trb"): (match: RegExpExecArray, text: string) => readonly FoundCitation[] {
  return (match, text) => {
    const found: FoundCitation[] = [];
    let [place, start]: [RegExpExecArray | undefined, number] = [match, match.index];
    for (let count = 0; place !== undefined && count < MOST_PLACES; count += 1) {
      const { year = "", number = "", plural } = place.groups ?? {};
      const end = place.index + place[0].length;
      const numbers = readListedNumbers(text, { start: end - number.length, end }, { plural: plural !== undefined });
      for (const listed of numbers) {
        const normal = `${prefix}-${year}-${listed.value}`;
        const from = listed.start === end - number.length ? start : listed.start;
        const cut = listed.cut === undefined ? {} : { cut: listed.cut };
        found.push({ start: from, end: listed.end, normal, confidence: 0.95, ...cut, parts: { number: listed.value } });
      }
      const after = numbers.at(-1)?.end ?? end;
      place = matchAt(NEXT_PLACE, text, after);
      start = after + (place?.groups?.["separator"] ?? "").length;
    }
    return withCut(found, place !== undefined);
  };
}
