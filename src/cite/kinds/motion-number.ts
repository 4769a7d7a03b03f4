import { dossierKey, type PrintedDossier, readDossier } from "../kamerstuk/read-dossier.js";
import { DOSSIER_DIGITS, SPACE, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { type ListedNumber, readListedNumbers } from "../read-listed-numbers.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

const OPENING = new RegExp(`\\s{0,2}\\(${SPACE}{0,2}(?:Kamerstuk(?:ken)?\\s)?(?=${DOSSIER_DIGITS})`, "uy");
const CLOSING = new RegExp(`${SPACE}{0,2}\\)`, "uy");
const REPLACED = new RegExp(
  `${SPACE}{0,2},${SPACE}?(?:was|t\\.v\\.v\\.)\\s(?:nr\\.?\\s?)?(?<number>[1-9]\\d{0,3})(?![\\p{L}\\p{N}])`,
  "uy",
);
const NUMBER = "(?<number>[1-9]\\d{0,3})(?![\\p{L}\\p{N}]|[.,]\\d)";
// Without `nr.` the bracket with the dossier must follow at once, so that the search stays cheap.
const BARE = `(?<![\\p{L}\\p{N}€/:]|[.,-]|${SPACE}€\\s?)(?<bare>[1-9]\\d{0,3})(?=\\s{0,2}\\(${SPACE}{0,2}${DOSSIER_DIGITS})`;
const PROPOSAL = /(?:motie|moties|amendement|amendementen|stuk)(?![\p{Ll}])[^.;\n]{0,100}$/iu;
const LONGEST_LEAD = 120;

/** Papers cited with the number first, as in debate: `op stuk nrs. 5 en 6 (36 410)`, `de motie 206 (28 844)`. */
export const motionNumber: Recogniser = {
  kind: "KAMERSTUK",
  version: 1,
  anchors: ["("],
  pattern: new RegExp(`${WORD_START}(?:(?<plural>[Nn]rs)|[Nn]r)(?:\\.\\s{0,2}|\\s{1,2})${NUMBER}|${BARE}`, "dgu"),
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
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const { number = "", bare, plural } = match.groups ?? {};
  const end = match.index + match[0].length;
  const first = { start: end - (bare ?? number).length, end };
  const numbers = bare === undefined ? readNumbers(text, first, plural !== undefined) : [{ value: bare, ...first }];
  // One number after `nr.` is read with all other forms that begin so.
  if (bare === undefined && numbers.length < 2) return [];
  const last = numbers.at(-1);
  const opening = last === undefined ? undefined : matchAt(OPENING, text, last.end);
  const dossier = last === undefined || opening === undefined ? undefined : readDossier(text, last.end + opening[0].length);
  const closing = dossier === undefined ? undefined : matchAt(CLOSING, text, dossier.end);
  if (dossier === undefined || closing === undefined || !isLikely(dossier)) return [];
  if (bare !== undefined && !isProposal(text, match.index, bare)) return [];
  return numbers.map((member) => ({
    start: member.start === first.start ? match.index : member.start,
    end: member.end === last?.end ? dossier.end + closing[0].length : member.end,
    normal: `kst-${dossierKey(dossier.number, dossier.suffix)}-${member.value}`,
    confidence: bare === undefined ? 0.92 : 0.85,
    parts: { dossier: dossier.number, number: member.value, ...(dossier.suffix === undefined ? {} : { suffix: dossier.suffix }) },
  }));
}

/** The list, and the number that the paper replaces. */
function readNumbers(text: string, first: { readonly start: number; readonly end: number }, plural: boolean): ListedNumber[] {
  const numbers = readListedNumbers(text, first, { plural });
  const at = numbers.at(-1)?.end ?? first.end;
  const replaced = matchAt(REPLACED, text, at);
  const value = replaced?.groups?.["number"];
  if (replaced === undefined || value === undefined) return numbers;
  const end = at + replaced[0].length;
  return [...numbers, { value, start: end - value.length, end }];
}

function isLikely({ number, suffix }: PrintedDossier): boolean {
  return Number(number) >= 10_000 && Number(number) < 50_000 && (suffix !== undefined || !number.endsWith("000"));
}

/** Whether a motion or amendment is spoken of, and the number is not a year. */
function isProposal(text: string, at: number, number: string): boolean {
  return !/^(?:19[5-9]|20[0-4])\d$/u.test(number) && PROPOSAL.test(text.slice(Math.max(0, at - LONGEST_LEAD), at));
}
