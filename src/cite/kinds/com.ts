import type { Span } from "../../kernel/span.js";
import { DASH, GAP, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { type ListedNumber, readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";
import { withCut } from "../with-cut.js";

const FULL_YEAR = "(?:19|20)\\d{2}";
const BRACKETED_YEAR = `[(\\[]${SPACE}?(?<year>${FULL_YEAR}|\\d{2})(?:${SPACE}?[)\\]]|/(?=\\d{1,4}\\)))`;
// `COM/2023/416` and `COM 2016 166`.
const BARE_YEAR =
  `[/-](?<slashedYear>${FULL_YEAR})[/-]|${SPACE}?(?<spacedYear>${FULL_YEAR})(?:${SPACE}|/)|` + `,${SPACE}?(?<listedYear>${FULL_YEAR}),`;
const SORT = `(?:${SPACE}|${DASH})(?:document|voorstel|mededeling|nr\\.?)${SPACE}?`;
const KEYWORD = `(?:,?${SPACE}?(?:(?<plural>nrs\\.?)|nr\\.?|no\\.?))?`;
const NUMBER = "(?<number>\\d{1,4})(?!\\p{L}?\\p{N}|[.,]\\d)";
const SERIES = `(?<series>COM|Com|JOIN|SWD|SEC)(?:${SPACE}?|${SORT})(?:${BRACKETED_YEAR}|${BARE_YEAR})|C${SPACE}?\\((?<yearOfC>20\\d{2})\\)`;
const NEXT_YEAR = new RegExp(
  `(?<separator>,${SPACE}?|\\s{1,2}en\\s{1,2})\\(${SPACE}?(?<year>${FULL_YEAR})${SPACE}?\\)${GAP}(?<number>\\d{1,4})${WORD_END}`,
  "uy",
);
const SLASHED = /\/(\d{3,4})(?![\p{L}\p{N}])/uy;
const VERSION = new RegExp(`${SPACE}?(?:final|definitief|def\\.?)(?:/\\d{1,2})?${WORD_END}|/\\d{1,2}${WORD_END}`, "uy");

/** The most years under one name of a series. */
const MOST_YEARS = 20;

/** Documents of the European Commission: `COM (2016) 761 final`, `JOIN(2025)11`, `SWD (2020) 46`, `C(2021)6712`. */
export const com: Recogniser = {
  kind: "COM",
  version: 2,
  anchors: ["com", "join", "swd", "sec", "c(", "c ("],
  pattern: new RegExp(`${WORD_START}(?:${SERIES})${KEYWORD}${GAP}${NUMBER}`, "gu"),
  parse,
  examples: {
    yes: [
      { text: "het voorstel (COM (2016) 761 final) van", found: [{ surface: "COM (2016) 761 final", normal: "COM(2016)761" }] },
      { text: "COM(2012)280", found: [{ surface: "COM(2012)280", normal: "COM(2012)280" }] },
      { text: "COM(2021) 752 final/2.", found: [{ surface: "COM(2021) 752 final/2", normal: "COM(2021)752" }] },
      { text: "(COM(2008)818def)", found: [{ surface: "COM(2008)818def", normal: "COM(2008)818" }] },
      { text: "JOIN(2025)11, SWD (2020) 47 en SEC(2011) 1001", found: [{ normal: "JOIN(2025)11" }, { normal: "SWD(2020)47" }, {}] },
      { text: "besluit C(2021)6712 en C (2015) 9490", found: [{ normal: "C(2021)6712" }, { normal: "C(2015)9490" }] },
      { text: "COM(2011)0626 – C7-0339/2011", found: [{ surface: "COM(2011)0626", normal: "COM(2011)626" }] },
      { text: "COM/2023/416, COM 2016 166 en COM(96) 456", found: [{ normal: "COM(2023)416" }, {}, { normal: "COM(1996)456" }] },
      { text: "COM (2015), nr. 550", found: [{ surface: "COM (2015), nr. 550", normal: "COM(2015)550" }] },
      {
        text: "COM (2014) 15, 20 en 21 zijn",
        found: [
          { surface: "COM (2014) 15", normal: "COM(2014)15" },
          { surface: "20", normal: "COM(2014)20" },
          { surface: "21", normal: "COM(2014)21" },
        ],
      },
      { text: "COM(2022) nrs. 688 en 689 over", found: [{ surface: "COM(2022) nrs. 688" }, { surface: "689", normal: "COM(2022)689" }] },
      { text: "COM(2012) 380/381/382", found: [{ surface: "COM(2012) 380" }, { surface: "381" }, { normal: "COM(2012)382" }] },
      {
        text: "COM (2016) 592-594",
        found: [{ surface: "COM (2016) 592-594", normal: "COM(2016)592" }, { normal: "COM(2016)593" }, { normal: "COM(2016)594" }],
      },
      {
        text: "smart borders COM (2013) 95, 96, 97",
        found: [{ surface: "COM (2013) 95" }, { surface: "96", normal: "COM(2013)96" }, { surface: "97", normal: "COM(2013)97" }],
      },
      { text: "het COM document (2021)202 en (COM, 2021, 762)", found: [{ normal: "COM(2021)202" }, { surface: "COM, 2021, 762" }] },
      { text: "COM2021 752; COM(2021/753)", found: [{ normal: "COM(2021)752" }, { normal: "COM(2021)753" }] },
      {
        text: "COM(2016) 10 t/m 90",
        found: [
          { surface: "COM(2016) 10", cut: true },
          { surface: "90", normal: "COM(2016)90", cut: true },
        ],
      },
      { text: "COM(2021) 551 en (2022) 12", found: [{ surface: "COM(2021) 551" }, { surface: "(2022) 12", normal: "COM(2022)12" }] },
      { text: "COM(2016) 761, 3 december 2016 en 12 brieven", found: [{ surface: "COM(2016) 761" }] },
      { text: "COM(2016) 761 en 3 andere voorstellen", found: [{ surface: "COM(2016) 761" }] },
    ],
    no: [
      "de Europese Commissie (COM) in 2016",
      "COM (2016)",
      "C-131/12",
      "vitamine C (500) 12",
      "TELECOM (2016) 761",
      "COM(2016) 1,5 miljard",
      "www.example.com/2016/761",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const series = match.groups?.["series"]?.toUpperCase() ?? "C";
  const plural = match.groups?.["plural"] !== undefined;
  const found: FoundCitation[] = [];
  let [place, start]: [RegExpExecArray | undefined, number] = [match, match.index];
  for (let count = 0; place !== undefined && count < MOST_YEARS; count += 1) {
    const { year, slashedYear, spacedYear, listedYear, yearOfC, number = "" } = place.groups ?? {};
    const printedYear = year ?? slashedYear ?? spacedYear ?? listedYear ?? yearOfC ?? "";
    const end = place.index + place[0].length;
    const numbers = readNumbers(text, { start: end - number.length, end }, plural);
    found.push(...toCitations(`${series}(${fullYear(printedYear)})`, numbers, start, text));
    const after = found.at(-1)?.end ?? end;
    place = matchAt(NEXT_YEAR, text, after);
    start = after + (place?.groups?.["separator"] ?? "").length;
  }
  return withCut(found, place !== undefined);
}

function readNumbers(text: string, first: Span, plural: boolean): readonly ListedNumber[] {
  const numbers = readListedNumbers(text, first, { plural, dashedRange: true });
  return numbers.length > 1 ? numbers : [...numbers, ...readSlashed(text, first.end, first.end - first.start)];
}

/** `380/381/382`: what has more digits (`761/2016/0381 (COD)`) is no further number of the series. */
function readSlashed(text: string, from: number, digits: number): ListedNumber[] {
  const numbers: ListedNumber[] = [];
  for (let at = from; ; at = numbers.at(-1)?.end ?? at) {
    const slashed = matchAt(SLASHED, text, at);
    if (slashed?.[1]?.length !== digits) return numbers;
    numbers.push({ value: slashed[1], start: at + 1, end: at + slashed[0].length });
  }
}

// The first number (or the first range) owns the words before it, the last one the version after it.
function toCitations(prefix: string, numbers: readonly ListedNumber[], start: number, text: string): FoundCitation[] {
  const firstAt = numbers[0]?.start;
  const lastEnd = numbers.at(-1)?.end ?? 0;
  const version = matchAt(VERSION, text, lastEnd)?.[0] ?? "";
  return numbers.map((number) => ({
    start: number.start === firstAt ? start : number.start,
    end: number.end === lastEnd ? lastEnd + version.length : number.end,
    normal: `${prefix}${number.value}`,
    confidence: 0.97,
    ...(number.cut === undefined ? {} : { cut: number.cut }),
    parts: { number: number.value },
  }));
}

/** `96` → `1996`: the Commission printed two digits until 1999. */
function fullYear(printed: string): string {
  return printed.length === 4 ? printed : `${Number(printed) >= 50 ? "19" : "20"}${printed}`;
}
