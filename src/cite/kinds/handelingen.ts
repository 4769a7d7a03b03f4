import type { Span } from "../../kernel/span.js";
import { parliamentaryYear } from "../kamerstuk/read-lead.js";
import { DASH, GAP, PAGES, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { CHAMBER, chamberOf, YEAR } from "../proceedings/spelling.js";
import { type ListedNumber, readListedNumbers } from "../read-listed-numbers.js";
import type { CitationParts, FoundCitation, Recogniser } from "../recogniser.js";
import { withCut } from "../with-cut.js";

const NOT_APPENDIX = "(?<![Aa]anhangsel\\s(?:(?:van\\sde|der|bij\\sde|tot\\sde)\\s)?)";
const KEYWORD = `(?:onder${SPACE}(?:de${SPACE})?)?(?:(?<plural>nrs\\.?|nummers)|nr\\.?|no\\.?|nummer)`;
const PAGES_FOLLOW = "(?=\\d{1,3},?\\s(?:blz|pp?)\\.?\\s)";
// Without `nr.` a number is a meeting after a comma, and where the pages follow.
const BARE_MEETING = `(?:(?<=,\\s?)|(?<=\\s)${PAGES_FOLLOW})(?<bare>[1-9]\\d{0,2})(?!${SPACE}\\d)`;
const MEETING = new RegExp(`,?${GAP}(?:${KEYWORD}${SPACE}{0,2}(?<number>[1-9]\\d{0,3})|${BARE_MEETING})${WORD_END}`, "uy");
const ITEM = new RegExp(`(?:,?${GAP}(?:(?<plural>items)|item|agendapunt)${SPACE}{1,2}|${DASH})(?<number>\\d{1,3})${WORD_END}`, "uy");
const SOME_PAGES = new RegExp(`${PAGES}|${DASH}(?<page>\\d{1,4})${WORD_END}`, "uy");
/** Another meeting of the same year, with its item or pages: `…, item 9, blz. 2 en nr. 6, item 3`. */
const NEXT_PART = new RegExp(
  `(?<join>,?${SPACE}(?:en|alsmede)${SPACE}|[,;]${SPACE})(?=nr\\.?${SPACE}{0,2}[1-9]\\d{0,2},${SPACE}(?:items?|agendapunt|blz|pp?)${WORD_END})`,
  "uy",
);
/** The most meetings with items of their own in one citation. */
const MOST_PARTS = 20;

/** The proceedings of a chamber: `Handelingen II 2012-2013, nr. 71, item 15, blz 53-69`. */
export const handelingen: Recogniser = {
  kind: "HANDELINGEN",
  version: 3,
  anchors: ["handelingen", "hand."],
  pattern: new RegExp(
    `${NOT_APPENDIX}${WORD_START}(?:[Hh]andelingen|HANDELINGEN|Hand\\.)${CHAMBER}?(?:${YEAR}|(?=\\s${PAGES_FOLLOW}))`,
    "gu",
  ),
  parse,
  examples: {
    yes: [
      {
        text: "Handelingen II 2012-2013, nr. 71, item 15, blz 53-69.",
        found: [
          {
            surface: "Handelingen II 2012-2013, nr. 71, item 15, blz 53-69",
            normal: "h-tk-20122013-71-15",
            parts: { number: "71", chamber: "TWEEDE_KAMER", parliamentaryYear: "2012-2013", pages: "53-69" },
          },
        ],
      },
      { text: "(Handelingen II 2013/14, nr. 85, Regeling van Werkzaamheden)", found: [{ surface: "Handelingen II 2013/14, nr. 85" }] },
      { text: "Handelingen II 2013/14, nr. 85", found: [{ normal: "h-tk-20132014-85" }] },
      { text: "Handelingen I 2020/21, nr. 12, item 4", found: [{ normal: "h-ek-20202021-12-4", parts: { chamber: "EERSTE_KAMER" } }] },
      { text: "Handelingen Tweede Kamer, vergaderjaar 2012–2013, nr. 71-15", found: [{ normal: "h-tk-20122013-71-15" }] },
      { text: "Handelingen II 2012/13, 71, p. 15", found: [{ normal: "h-tk-20122013-71", parts: { pages: "15" } }] },
      { text: "Handelingen TK 2012/13, nr. 71, items 15 en 16", found: [{ normal: "h-tk-20122013-71-15" }, { surface: "16" }] },
      {
        text: "Handelingen II 2012-2013, 71-15-53",
        found: [{ surface: "Handelingen II 2012-2013, 71-15-53", normal: "h-tk-20122013-71-15", parts: { pages: "53" } }],
      },
      { text: "Handelingen II, 1964—1965, onder de nrs. 44 en 45", found: [{ normal: "h-tk-19641965-44" }, { surface: "45" }] },
      {
        text: "Handelingen I 1980/1981, blz. 612-613, 645-651, en verder",
        found: [{ surface: "Handelingen I 1980/1981, blz. 612-613, 645-651", normal: null, parts: { pages: "612-613, 645-651" } }],
      },
      {
        text: "Handelingen II 1990/91, nr. 14, blz. 690 en 691, alsmede 693",
        found: [{ surface: "Handelingen II 1990/91, nr. 14, blz. 690 en 691, alsmede 693", normal: "h-tk-19901991-14" }],
      },
      { text: "Handelingen II 49 blz. 4599 t/m 4602: vragen", found: [{ surface: "Handelingen II 49 blz. 4599 t/m 4602", normal: null }] },
      { text: "Handelingen II 1964—1965, blz. C 281—C 285", found: [{ surface: "Handelingen II 1964—1965, blz. C 281—C 285" }] },
      { text: "Handelingen II 1999/2000, nrs. 7 en 8", found: [{ normal: "h-tk-19992000-7" }, { normal: "h-tk-19992000-8" }] },
      {
        text: "Handelingen II 2023/24, nr. 5, item 9, blz. 2 en nr. 6, item 3.",
        found: [
          { surface: "Handelingen II 2023/24, nr. 5, item 9, blz. 2", normal: "h-tk-20232024-5-9", parts: { pages: "2" } },
          { surface: "nr. 6, item 3", normal: "h-tk-20232024-6-3" },
        ],
      },
      // The meeting is not printed, or the chamber, or the year cannot be: nothing that could be looked up.
      { text: "Handelingen II 1979/1980, blz. 5926-5937", found: [{ surface: "Handelingen II 1979/1980, blz. 5926-5937", normal: null }] },
      { text: "Handelingen 2012-2013, nr. 71", found: [{ normal: null }] },
      { text: "Handelingen II 2012/14, nr. 71", found: [{ normal: null }] },
    ],
    no: [
      "opgenomen in de Handelingen",
      "de Handelingen II 2013/14",
      "Aanhangsel van de Handelingen II 2014/15, nr. 818",
      "Handelingen nr. 12",
      "Bijl. Hand. II 1989/90, 21 000, nr. 2",
      "de handelingen in 2013, 71 in totaal",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  let [start, at] = [match.index, match.index + match[0].length];
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const part = readPart(match, { start, end: at }, text);
    found.push(...part);
    const end = part.at(-1)?.end;
    // Only after an item or a page is the next number that of another meeting, and no member of a list.
    const next = end === undefined ? undefined : matchAt(NEXT_PART, text, end);
    if (end === undefined || next === undefined) return found;
    at = end + (next.groups?.["join"] ?? "").length;
    start = at;
  }
  return withCut(found);
}

/** A meeting with its items and pages, or a list of meetings, after the words in a span; the first citation owns those words. */
function readPart(match: RegExpExecArray, head: Span, text: string): readonly FoundCitation[] {
  const meeting = matchAt(MEETING, text, head.end);
  const meetings = meeting === undefined ? [] : listed(meeting, text);
  const last = meetings.at(-1);
  const item = last === undefined || meetings.length > 1 ? undefined : matchAt(ITEM, text, last.end);
  const items = item === undefined ? [] : listed(item, text);
  const members = items.length > 0 ? items : meetings;
  const end = members.at(-1)?.end ?? head.end;
  const pages = matchAt(SOME_PAGES, text, end);
  if (members.length === 0 && pages === undefined) return [];
  const spans: readonly ListedNumber[] = members.length === 0 ? [{ value: "", start: head.start, end }] : members;
  return spans.map((member, index) => {
    const isLast = index === spans.length - 1;
    const meetingNumber = items.length > 0 ? last?.value : member.value;
    return {
      start: member.start === spans[0]?.start ? head.start : member.start,
      end: isLast ? end + (pages?.[0].length ?? 0) : member.end,
      normal: toNormal(match, meetingNumber, items.length > 0 ? member.value : undefined),
      confidence: 0.95,
      ...(member.cut === undefined ? {} : { cut: member.cut }),
      parts: toParts(match, meetingNumber, isLast ? (pages?.groups?.["pages"] ?? pages?.groups?.["page"]) : undefined),
    };
  });
}

function listed(match: RegExpExecArray, text: string): readonly ListedNumber[] {
  const { bare = "", number = bare, plural } = match.groups ?? {};
  const end = match.index + match[0].length;
  return readListedNumbers(text, { start: end - number.length, end }, { plural: plural !== undefined });
}

function toNormal({ groups = {} }: RegExpExecArray, meeting: string | undefined, item: string | undefined): string | null {
  const year = parliamentaryYear(groups["year"]);
  const printed = groups["chamber"];
  if (year === undefined || printed === undefined || meeting === undefined || meeting === "") return null;
  return ["h", chamberOf(printed).code, year.replace("-", ""), meeting, ...(item === undefined ? [] : [item])].join("-");
}

function toParts({ groups = {} }: RegExpExecArray, number: string | undefined, pages: string | undefined): CitationParts {
  const year = parliamentaryYear(groups["year"]);
  const printed = groups["chamber"];
  return {
    ...(number === undefined || number === "" ? {} : { number }),
    ...(printed === undefined ? {} : { chamber: chamberOf(printed).chamber }),
    ...(year === undefined ? {} : { parliamentaryYear: year }),
    ...(pages === undefined ? {} : { pages }),
  };
}
