import { parliamentaryYear } from "../kamerstuk/read-lead.js";
import { GAP, PAGES, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { CHAMBER, chamberOf, YEAR } from "../proceedings/spelling.js";
import { readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

const APPENDIX = "(?:[Aa]anhangsel|AANHANGSEL|[Aa]anh\\.)";
const PROCEEDINGS = "(?:Handelingen|HANDELINGEN|Hand\\.)";
const OF_PROCEEDINGS = `(?:\\s(?:(?:van\\sde|der|bij\\sde|tot\\sde)\\s)?${PROCEEDINGS})`;
const KEYWORD = `(?:(?<plural>nrs\\.?|nummers)|nr\\.?|no\\.?|nummer)`;
const NUMBER = `(?<number>[1-9]\\d{0,3})${WORD_END}`;
const AFTER_YEAR = new RegExp(`,?${GAP}(?:onder\\s(?:de\\s)?)?(?:${KEYWORD}|(?<=,\\s?))${SPACE}{0,2}${NUMBER}`, "uy");
const SOME_PAGES = new RegExp(PAGES, "uy");
const named = (source: string, suffix: string): string => source.replaceAll(/\(\?<(?=[a-z])/gu, `(?<${suffix}_`);

/** The usual order; the number before the year; and the appendix after the year of the proceedings. */
const ORDERS = [
  `${APPENDIX}${OF_PROCEEDINGS}?${CHAMBER}?${YEAR}`,
  named(`${APPENDIX}${OF_PROCEEDINGS}?${CHAMBER}?,?${GAP}${KEYWORD}${SPACE}{0,2}${NUMBER}${YEAR}`, "early"),
  named(
    `(?:${PROCEEDINGS}${CHAMBER}?|(?<chamber_alone>[TE]K|(?:Tweede|Eerste)\\sKamer))${YEAR},?${GAP}${APPENDIX}${OF_PROCEEDINGS}?,?${GAP}(?:${KEYWORD}${SPACE}{0,2})?${NUMBER}`,
    "late",
  ),
];

/** Written questions with their answers: `Aanhangsel Handelingen II 2014/15, nr. 818`. */
export const aanhangsel: Recogniser = {
  kind: "AANHANGSEL",
  version: 2,
  anchors: ["aanhangsel", "aanh."],
  pattern: new RegExp(`${WORD_START}(?:${ORDERS.join("|")})`, "gu"),
  parse,
  examples: {
    yes: [
      {
        text: "(Aanhangsel Handelingen II 2014/15, nr. 818)",
        found: [
          {
            surface: "Aanhangsel Handelingen II 2014/15, nr. 818",
            normal: "ah-tk-20142015-818",
            parts: { number: "818", chamber: "TWEEDE_KAMER", parliamentaryYear: "2014-2015" },
          },
        ],
      },
      { text: "Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76", found: [{ normal: "ah-tk-20232024-76" }] },
      { text: "Aanhangsel Handelingen II. 2014/15, nr. 1234", found: [{ normal: "ah-tk-20142015-1234" }] },
      { text: "Aanhangsel van de Handelingen II, 2022/-23, nr. 1823.", found: [{ normal: "ah-tk-20222023-1823" }] },
      { text: "Aanhangsel Handelingen Tweede Kamer 1974-1975, nr. 12", found: [{ normal: "ah-tk-19741975-12" }] },
      { text: "Aanhangsel Handelingen I 2020/21, nr. 4", found: [{ normal: "ah-ek-20202021-4", parts: { chamber: "EERSTE_KAMER" } }] },
      { text: "Aanhangsel Handelingen, vergader-jaar 1985-1986, no. 5", found: [{ normal: "ah-tk-19851986-5" }] },
      { text: "Aanhangsel Handelingen, 1974-1975, 1104", found: [{ normal: "ah-tk-19741975-1104" }] },
      { text: "Aanhangsel Handelingen nr 670, vergaderjaar 1991-1992 2 Herald", found: [{ normal: "ah-tk-19911992-670" }] },
      { text: "Handelingen II 2017/18, Aanhangsel, nr. 1765", found: [{ normal: "ah-tk-20172018-1765" }] },
      { text: "Tweede Kamer, vergaderjaar 1989-1990, Aanhangsel 290) heeft", found: [{ normal: "ah-tk-19891990-290" }] },
      {
        text: "Aanhangsel Handelingen II 2019/20, nrs. 12 en 13",
        found: [
          { surface: "Aanhangsel Handelingen II 2019/20, nrs. 12", normal: "ah-tk-20192020-12" },
          { surface: "13", normal: "ah-tk-20192020-13" },
        ],
      },
      // No number, or a year that cannot be: a citation, but nothing that could be looked up.
      { text: "Aanhangsel Handelingen, zitting 1973-1974, blz. 123", found: [{ normal: null, parts: { pages: "123" } }] },
      { text: "Aanhangsel van de Handelingen, vergaderjaar 2022–203, nr. 76", found: [{ normal: null }] },
    ],
    no: [
      "Aanhangsel II bij Bijlage A van de Overeenkomst",
      "het Aanhangsel van de Handelingen",
      "Aanhangsel Handelingen II 2014/15",
      "Aanhangsel 3 van het verdrag",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const group = (name: string): string | undefined => ["", "early_", "late_"].map((order) => match.groups?.[order + name]).find(Boolean);
  const head = match.index + match[0].length;
  const year = parliamentaryYear(group("year"));
  const { code, chamber } = chamberOf(group("chamber") ?? group("chamber_alone") ?? "II");
  const known = { chamber, ...(year === undefined ? {} : { parliamentaryYear: year }) };
  const toFound = (start: number, end: number, number: string, cut?: true): FoundCitation => {
    const normal = year === undefined ? null : `ah-${code}-${year.replace("-", "")}-${number}`;
    return { start, end, normal, confidence: 0.96, ...(cut === undefined ? {} : { cut }), parts: { number, ...known } };
  };
  const early = match.groups?.["early_number"];
  if (early !== undefined) return [toFound(match.index, head, early)];
  const numbered = match.groups?.["late_number"] === undefined ? matchAt(AFTER_YEAR, text, head) : match;
  if (numbered === undefined) {
    const pages = matchAt(SOME_PAGES, text, head);
    const end = head + (pages?.[0].length ?? 0);
    const printed = pages?.groups?.["pages"];
    return printed === undefined ? [] : [{ start: match.index, end, normal: null, confidence: 0.96, parts: { pages: printed, ...known } }];
  }
  const { number, plural, late_number: late = "", late_plural } = numbered.groups ?? {};
  const end = numbered.index + numbered[0].length;
  const first = { start: end - (number ?? late).length, end };
  return readListedNumbers(text, first, { plural: (plural ?? late_plural) !== undefined }).map((listed) =>
    toFound(listed.start === first.start ? match.index : listed.start, listed.end, listed.value, listed.cut),
  );
}
