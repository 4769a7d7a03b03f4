import { PARLIAMENTARY_YEAR, parliamentaryYear } from "../kamerstuk/read-lead.js";
import { withPages } from "../kamerstuk/read-paper-numbers.js";
import { GAP, PAPER_LETTER, SPACE, WORD_START } from "../kamerstuk/spelling.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

const CHAMBER = `(?:,?${SPACE}(?:I|EK|Eerste Kamer))?`;
const LEAD = `[Kk]amerstuk(?:ken)?${CHAMBER}(?:,?${SPACE}(?<year>${PARLIAMENTARY_YEAR}))?,?${SPACE}{1,2}`;

/** Papers in the dossiers that the Eerste Kamer numbers with roman figures: `Kamerstukken I 2022/23, CXXIV, G`. */
export const romanDossier: Recogniser = {
  kind: "KAMERSTUK",
  version: 1,
  anchors: ["kamerstuk"],
  pattern: new RegExp(`${WORD_START}${LEAD}(?<dossier>[CLX][CLXVI]{2,9})(?:,${GAP}|${SPACE}?-${SPACE}?)(?<letter>${PAPER_LETTER})`, "gu"),
  parse,
  examples: {
    yes: [
      {
        text: "Kamerstukken I 2022/23, CXXIV, G.",
        found: [
          {
            surface: "Kamerstukken I 2022/23, CXXIV, G",
            normal: "kst-CXXIV-G",
            parts: { dossier: "CXXIV", number: "G", chamber: "EERSTE_KAMER", parliamentaryYear: "2022-2023" },
          },
        ],
      },
      { text: "(Kamerstuk CXXXIX, AB, p. 3)", found: [{ surface: "Kamerstuk CXXXIX, AB, p. 3", normal: "kst-CXXXIX-AB" }] },
    ],
    no: ["Kamerstukken I 2022/23, XV, G", "hoofdstuk CXXIV, G", "Kamerstuk CXXIV", "Kamerstuk CXXIV, EU-inzet"],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const { dossier = "", letter = "", year } = match.groups ?? {};
  const session = parliamentaryYear(year);
  const whole = { value: letter, start: match.index, end: match.index + match[0].length };
  return withPages([whole], text).map(({ start, end, pages }) => ({
    start,
    end,
    normal: `kst-${dossier}-${letter}`,
    confidence: 0.97,
    parts: {
      dossier,
      number: letter,
      chamber: "EERSTE_KAMER",
      ...(session === undefined ? {} : { parliamentaryYear: session }),
      ...(pages === undefined ? {} : { pages }),
    },
  }));
}
