import { gazettePattern, readGazette } from "../gazette/gazette.js";
import { SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

const NAMES = "Stb\\.?|stb|Staatsblad(?: van het Koninkrijk der Nederlanden)?";
// The number before its year, as in speech.
const NUMBER_FIRST = `${WORD_START}(?:Staatsblad|Stb\\.),?${SPACE}nr\\.?${SPACE}(?<issue>[1-9]\\d{0,3})${SPACE}van${SPACE}(?<issueYear>1[89]\\d{2}|20\\d{2})${WORD_END}`;
const readYearFirst = readGazette("stb");

/** Acts and decrees: `Stb. 2022, 407`, `Staatsblad 2022, nr. 407`. */
export const staatsblad: Recogniser = {
  kind: "STAATSBLAD",
  version: 3,
  anchors: ["stb", "staatsblad"],
  pattern: new RegExp(`${gazettePattern(NAMES).source}|${NUMBER_FIRST}`, "gu"),
  parse,
  examples: {
    yes: [
      { text: "de wet (Stb. 2022, 407)", found: [{ surface: "Stb. 2022, 407", normal: "stb-2022-407" }] },
      { text: "Stb. 1974,95", found: [{ surface: "Stb. 1974,95", normal: "stb-1974-95" }] },
      { text: "Staatsblad 2022, nr. 407.", found: [{ surface: "Staatsblad 2022, nr. 407", normal: "stb-2022-407" }] },
      { text: "Stb.\u00a02016,\u00a0nr.\u00a0119", found: [{ normal: "stb-2016-119" }] },
      { text: "gepubliceerd als stb-2022-407", found: [{ surface: "stb-2022-407", normal: "stb-2022-407" }] },
      { text: "Stb. 1904 73", found: [{ normal: "stb-1904-73" }] },
      {
        text: "(Stb. 2016, 119, 120 en 121)",
        found: [
          { surface: "Stb. 2016, 119", normal: "stb-2016-119" },
          { surface: "120", normal: "stb-2016-120" },
          { surface: "121", normal: "stb-2016-121" },
        ],
      },
      { text: "Staatsblad nr. 12 van 2021.", found: [{ surface: "Staatsblad nr. 12 van 2021", normal: "stb-2021-12" }] },
      { text: "Stb. 2016, 119, 12 mei 2016", found: [{ surface: "Stb. 2016, 119" }] },
      { text: "Stb. 2010, 284 en 3 andere besluiten", found: [{ normal: "stb-2010-284" }] },
    ],
    no: [
      "in het Staatsblad geplaatst",
      "Stb. 2022",
      "Staatsblad nr. 12 van 12 mei",
      "het Staatsblad van 2022, 407 bladzijden",
      "Stbx. 2022, 407",
      "Stb. 2022, 12,5 procent",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const { issue, issueYear } = match.groups ?? {};
  if (issue === undefined || issueYear === undefined) return readYearFirst(match, text);
  const [start, end] = [match.index, match.index + match[0].length];
  return [{ start, end, normal: `stb-${issueYear}-${issue}`, confidence: 0.95, parts: { number: issue } }];
}
