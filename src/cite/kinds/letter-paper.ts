import { DASH, DOSSIER_DIGITS, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

/** Budget bills (their numbers end in 0 or 5) are divided into chapters, with a roman number, and funds, with one of these letters. */
const CHAPTER_OR_FUND = /^(?:[IVXL]{1,5}|[ABCFHJKLMN])$/u;

/** Papers of the Eerste Kamer with the letter after a dash: `Kamerstuk 36836-D`. */
export const letterPaper: Recogniser = {
  kind: "KAMERSTUK",
  version: 1,
  anchors: ["kamerstuk"],
  pattern: new RegExp(
    `${WORD_START}[Kk]amerstuk(?:ken)?\\s{1,2}(?<dossier>${DOSSIER_DIGITS})${SPACE}?${DASH}${SPACE}?(?<letter>[A-Z]{1,2})${WORD_END}(?!${SPACE}?${DASH}|,?${SPACE}{0,2}(?:stuk\\s)?nrs?${WORD_END}|/)`,
    "dgu",
  ),
  parse,
  examples: {
    yes: [
      {
        text: "Kamerstuk 36836-D",
        found: [
          {
            surface: "Kamerstuk 36836-D",
            normal: "kst-36836-D",
            parts: { dossier: "36836", number: "D", chamber: "EERSTE_KAMER" },
          },
        ],
      },
      { text: "Kamerstuk 22 112-AB, over", found: [{ surface: "Kamerstuk 22 112-AB", normal: "kst-22112-AB" }] },
      // A letter of a fund is part of the dossier.
      { text: "Kamerstuk 36 410-A, nr. 33", found: [{ normal: "kst-36410-A-33" }] },
      { text: "Kamerstuk 36740-X-1", found: [{ normal: "kst-36740-X-1" }] },
      { text: "Kamerstuk 36 410-E", found: [{ normal: "kst-36410-E" }] },
    ],
    no: ["Kamerstuk 36 410-A", "Kamerstuk 36410-VI", "Kamerstuk 36836-EUR", "36836-D"],
  },
};

function parse(match: RegExpExecArray): readonly FoundCitation[] {
  const { dossier = "", letter = "" } = match.groups ?? {};
  const number = dossier.replace(/\D/gu, "");
  if (/[05]$/u.test(number) && CHAPTER_OR_FUND.test(letter)) return [];
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      normal: `kst-${number}-${letter}`,
      confidence: 0.97,
      parts: { dossier: number, number: letter, chamber: "EERSTE_KAMER" },
    },
  ];
}
