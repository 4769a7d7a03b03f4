import { GAP, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";
import { withCut } from "../with-cut.js";

const NAME =
  "P[bB](?:[Ee][UuGg])?|PB(?:EU|EG)|Publicatieblad(?: van de (?:Europese Unie|Europese Gemeenschappen|EU|EG))?|OJ|Official Journal(?: of the European Union)?";
const YEAR = "(?:19|20)\\d{2}";
const SERIES = `(?<series>[LC][AIE]?)`;
// Since October 2023 every act is an issue of its own: `PB L, 2024/1689`.
const ISSUE = `${SERIES},?${SPACE}?(?:(?<actYear>20[2-9]\\d)(?:,${SPACE}?|/)(?:[LC],?${SPACE})?)?(?<number>\\d{1,5})(?:${SPACE}?[A-E]${WORD_END})?(?![\\p{L}\\p{N}])`;
const OLDER_ISSUE = `(?:${SERIES.replace("series", "firstSeries")}${SPACE})?(?<year>${YEAR}),?${SPACE}?`;
const DATE = new RegExp(
  `,?${SPACE}?(?:van${SPACE})?(?:\\d{1,2}[./-]\\d{1,2}[./-]|\\d{1,2}\\s\\p{Ll}{3,9}\\s)(?<year>${YEAR})${WORD_END}`,
  "uy",
);
const PAGES = new RegExp(`(?:${SPACE}?/|,?${GAP}(?:blz|p|pag)\\.?${SPACE}?)(?<pages>\\d{1,4}(?:[-–]\\d{1,4})?)${WORD_END}`, "uy");
const NEXT_ISSUE = new RegExp(`(?<separator>,${SPACE}?|\\s{1,2}en\\s{1,2})(?:(?<year>${YEAR}),?${SPACE}?)?${ISSUE}`, "uy");

/** The most issues read after one name. */
const MOST_ISSUES = 20;

/** Places in the Official Journal of the European Union: `PbEU 2013, L 287`, `PB L 119 van 4.5.2016, blz. 1`. */
export const officialJournal: Recogniser = {
  kind: "OFFICIAL_JOURNAL",
  version: 2,
  anchors: ["pb", "publicatieblad", "oj", "official journal"],
  pattern: new RegExp(`${WORD_START}(?:${NAME})(?:,${SPACE}?|\\s{1,3})(?:${OLDER_ISSUE})?${ISSUE}`, "gu"),
  parse,
  examples: {
    yes: [
      { text: "(PbEU 2013, L 287)", found: [{ surface: "PbEU 2013, L 287", normal: "oj-L-2013-287" }] },
      { text: "(PbEU 2021, L 382/1)", found: [{ surface: "PbEU 2021, L 382/1", normal: "oj-L-2021-382", parts: { pages: "1" } }] },
      { text: "PbEG 1996, L 292; PbEU 2016L 138/44", found: [{ normal: "oj-L-1996-292" }, { normal: "oj-L-2016-138" }] },
      { text: "PbEU L 2011, L 174", found: [{ surface: "PbEU L 2011, L 174", normal: "oj-L-2011-174" }] },
      {
        text: "PB L 119 van 4.5.2016, blz. 1",
        found: [{ surface: "PB L 119 van 4.5.2016, blz. 1", normal: "oj-L-2016-119", parts: { pages: "1" } }],
      },
      { text: "OJ C 326, 26.10.2012, p. 47", found: [{ normal: "oj-C-2012-326" }] },
      { text: "PB L, 2024/1689, 12.7.2024", found: [{ surface: "PB L, 2024/1689, 12.7.2024", normal: "oj-L-2024-1689" }] },
      { text: "PbEU 2020, L 444 en PbEU 2021, L 149", found: [{ normal: "oj-L-2020-444" }, { normal: "oj-L-2021-149" }] },
      { text: "(PbEU 2013, L 180 en L 181)", found: [{ normal: "oj-L-2013-180" }, { surface: "L 181", normal: "oj-L-2013-181" }] },
      // Without a year it is a place nobody can find: there is an L 341 in every year.
      { text: "PbEU L341", found: [{ surface: "PbEU L341", normal: null }] },
      { text: "(PbEU L 123/18)", found: [{ surface: "PbEU L 123/18", normal: null, parts: { pages: "18" } }] },
    ],
    no: ["het Publicatieblad van de Europese Unie", "PbEU 2013", "Pb 12", "PBL 2013, 287", "PBL 20"],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  let year = match.groups?.["year"];
  let [issue, start]: [RegExpExecArray | undefined, number] = [match, match.index];
  while (issue !== undefined && found.length < MOST_ISSUES) {
    year = issue.groups?.["year"] ?? year;
    const read = readIssue(issue, start, year, text);
    found.push(read);
    issue = matchAt(NEXT_ISSUE, text, read.end);
    start = read.end + (issue?.groups?.["separator"] ?? "").length;
  }
  return withCut(found, issue !== undefined);
}

function readIssue(issue: RegExpExecArray, start: number, year: string | undefined, text: string): FoundCitation {
  const { series = "", number = "", actYear } = issue.groups ?? {};
  let end = issue.index + issue[0].length;
  let pages = matchAt(PAGES, text, end);
  end += pages?.[0].length ?? 0;
  const date = matchAt(DATE, text, end);
  end += date?.[0].length ?? 0;
  if (date !== undefined && pages === undefined) {
    pages = matchAt(PAGES, text, end);
    end += pages?.[0].length ?? 0;
  }
  const issueYear = year ?? actYear ?? date?.groups?.["year"];
  const printedPages = pages?.groups?.["pages"];
  return {
    start,
    end,
    normal: issueYear === undefined ? null : `oj-${series}-${issueYear}-${number}`,
    confidence: 0.92,
    parts: { number, ...(printedPages === undefined ? {} : { pages: printedPages }) },
  };
}
