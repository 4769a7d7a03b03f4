import { dossierKey, isLikelyDossier, readDossier } from "../kamerstuk/read-dossier.js";
import { PAPER_NUMBERS } from "../kamerstuk/read-paper-numbers.js";
import { DOSSIER_DIGITS, PAPER_NUMBER, SPACE, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { type ListedNumber, readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

const NAME = "(?:[Kk]amerstuk(?:ken|dossier)?|[Dd]ossier)";
const IN_BRACKET = `\\s{0,2}(?<bracket>\\()${SPACE}{0,2}(?:${NAME}\\s)?`;
const AFTER_NAME = `\\s(?:van|in|bij|uit|onder)\\s(?:het\\s)?${NAME}\\s`;
const OPENING = new RegExp(`(?:${IN_BRACKET}|${AFTER_NAME})(?=${DOSSIER_DIGITS})`, "uy");
const CLOSING = new RegExp(`${SPACE}{0,2}\\)`, "uy");
const REPLACED = new RegExp(`${SPACE}{0,2},${SPACE}?(?:was|t\\.?v\\.?v\\.?)\\s(?:nr\\.?\\s?)?(?<number>${PAPER_NUMBER})`, "uy");
const NUMBERED = `(?<=(?<lead>${WORD_START}(?:(?<plural>[Nn]rs|nummers)|[Nn]r|nummer)(?:\\.\\s{0,2}|\\s{1,2})))(?<number>${PAPER_NUMBER})`;
// Without `nr.` the bracket with the dossier must follow at once, so that the search stays cheap.
const BARE = `(?<![\\p{L}\\p{N}€/:]|[.,-]|${SPACE}€\\s?)(?<bare>${PAPER_NUMBER})(?=\\s{0,2}\\(${SPACE}{0,2}${DOSSIER_DIGITS})`;
const LISTED = `(?<=${WORD_START}(?:moties|amendementen|stukken)\\s)(?<listed>${PAPER_NUMBER})(?=,|\\sen\\s|\\st/m\\s)`;
const PROPOSAL = /(?:motie|moties|amendement|amendementen|stuk)(?![\p{Ll}])[^.;\n]{0,100}$/iu;
/** What can stand directly before the number of a motion: the word for it, who moved it, or another number; not `box` or `lid`. */
const BEFORE_NUMBER =
  /(?:(?<!\p{L})(?:moties?|amendement(?:en)?|stuk(?:ken)?|en|of|was|nummers?|c\.s\.)|(?<!\p{L})\p{Lu}[\p{L}’'-]{0,40}|[,)/])\s{1,2}$/u;
const PARAGRAPH_START = /(?:^|\n\s{0,3}\n)\s{0,8}$/u;
const LONGEST_LEAD = 120;

/** Papers cited with the number first, as in debate: `op stuk nrs. 5 en 6 (36 410)`, `de motie 206 (28 844)`. */
export const motionNumber: Recogniser = {
  kind: "KAMERSTUK",
  version: 2,
  anchors: ["(", "nr", "nummer"],
  // The search is for the number; what leads to it is then looked for before it.
  pattern: new RegExp(`(?=[1-9])(?:${NUMBERED}|${BARE}|${LISTED})`, "gu"),
  parse,
  examples: {
    yes: [
      {
        text: "de moties op stuk nrs. 5 en 6 (36 410)",
        found: [
          { surface: "nrs. 5", normal: "kst-36410-5" },
          { surface: "6 (36 410)", normal: "kst-36410-6", parts: { dossier: "36410", number: "6" } },
        ],
      },
      { text: "nrs. 5 t/m 7 (21501-08)", found: [{ surface: "nrs. 5 t/m 7 (21501-08)", normal: "kst-21501-08-5" }, {}, {}] },
      { text: "nr. 5 en nr. 6 (36 410)", found: [{ surface: "nr. 5" }, { surface: "6 (36 410)" }] },
      { text: "82 (36 410-VIII)", found: [{ surface: "82 (36 410-VIII)", normal: "kst-36410-VIII-82" }] },
      { text: "206 (28 844)", found: [{ normal: "kst-28844-206" }] },
      {
        text: "de moties 5, 6 en 7 (36 410)",
        found: [{ surface: "5", normal: "kst-36410-5" }, { surface: "6" }, { surface: "7 (36 410)", normal: "kst-36410-7" }],
      },
      { text: "de motie op stuk nr. 12 van dossier 36 410", found: [{ surface: "nr. 12 van dossier 36 410", normal: "kst-36410-12" }] },
      {
        text: "nrs. 10 tot en met 200 (36 410)",
        found: [
          { surface: "nrs. 10", normal: "kst-36410-10", cut: true },
          { surface: "200 (36 410)", normal: "kst-36410-200", cut: true },
        ],
      },
      { text: "de motie 206 (28 844)", found: [{ surface: "206 (28 844)", normal: "kst-28844-206" }] },
      { text: "de amendementen 6 (36 410-VI) en 7 (36 410-VI)", found: [{ normal: "kst-36410-VI-6" }, { normal: "kst-36410-VI-7" }] },
      {
        text: "Zij krijgt nr. 726, was nr. 719 (21501-08).",
        found: [
          { surface: "nr. 726", normal: "kst-21501-08-726" },
          { surface: "719 (21501-08)", normal: "kst-21501-08-719" },
        ],
      },
    ],
    no: [
      "nrs. 5 en 6",
      "Slotwet 2012 (33400-XIII)",
      "de motie uit 2012 (33400-XIII)",
      "nrs. 5 en 6 (mei 2020)",
      "kosten: 206 (28 844)",
      "motie 206 (25 000)",
      "nr. 5 (36 410",
      "de moties over de Wet rechtsherstel box 3 (36706)",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const { lead = "", bare, listed, plural } = match.groups ?? {};
  const first = { start: match.index, end: match.index + match[0].length };
  const numbers = readNumbers(text, first, (plural ?? listed) !== undefined);
  const last = numbers.at(-1);
  const opening = last === undefined ? undefined : matchAt(OPENING, text, last.end);
  const dossier = last === undefined || opening === undefined ? undefined : readDossier(text, last.end + opening[0].length);
  if (last === undefined || dossier === undefined || !isLikelyDossier(dossier)) return [];
  const closing = opening?.groups?.["bracket"] === undefined ? "" : matchAt(CLOSING, text, dossier.end)?.[0];
  if (closing === undefined || (bare !== undefined && !isPaper(text, match.index, bare, dossier.suffix))) return [];
  return numbers.map(({ value, start, end: numberEnd, cut }) => ({
    start: start === first.start ? start - lead.length : start,
    end: numberEnd === last.end ? dossier.end + closing.length : numberEnd,
    normal: `kst-${dossierKey(dossier.number, dossier.suffix)}-${value}`,
    confidence: bare !== undefined ? 0.85 : numbers.length > 1 ? 0.92 : 0.91,
    ...(cut === undefined ? {} : { cut }),
    parts: { dossier: dossier.number, number: value, ...(dossier.suffix === undefined ? {} : { suffix: dossier.suffix }) },
  }));
}

/** The list, and the number that the paper replaces. */
function readNumbers(text: string, first: { readonly start: number; readonly end: number }, plural: boolean): readonly ListedNumber[] {
  const numbers = readListedNumbers(text, first, { plural, numbers: PAPER_NUMBERS });
  const at = numbers.at(-1)?.end ?? first.end;
  const replaced = matchAt(REPLACED, text, at);
  const value = replaced?.groups?.["number"];
  if (replaced === undefined || value === undefined) return numbers;
  const end = at + replaced[0].length;
  return [...numbers, { value, start: end - value.length, end }];
}

/** Whether a bare number is that of a paper: not a year, and in a chapter or series, at the start, or where a motion is spoken of. */
function isPaper(text: string, at: number, number: string, suffix: string | undefined): boolean {
  if (/^(?:19[5-9]|20[0-4])\d$/u.test(number)) return false;
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  return suffix !== undefined || PARAGRAPH_START.test(before) || (PROPOSAL.test(before) && BEFORE_NUMBER.test(before));
}
