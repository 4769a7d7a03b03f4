import { SPACE, WORD_START } from "../kamerstuk/spelling.js";
import type { Recogniser } from "../recogniser.js";

/** Judgments by their European case law identifier: `ECLI:NL:RVS:2024:2045`. */
export const ecli: Recogniser = {
  kind: "ECLI",
  version: 2,
  anchors: ["ecli"],
  // The last part may hold dots, but never ends in one.
  pattern: new RegExp(
    `${WORD_START}ECLI:${SPACE}?[A-Z]{2}:${SPACE}?[A-Z][A-Z0-9]{0,6}:${SPACE}?[12]\\d{3}:${SPACE}?[A-Z0-9]{1,25}(?:\\.[A-Z0-9]{1,24})?(?![\\p{L}\\p{N}])`,
    "gu",
  ),
  parse: (match) => [
    {
      start: match.index,
      end: match.index + match[0].length,
      normal: match[0].replace(/\s/gu, ""),
      confidence: 0.99,
      parts: {},
    },
  ],
  examples: {
    yes: [
      { text: "Zie ECLI:NL:RVS:2024:2045.", found: [{ surface: "ECLI:NL:RVS:2024:2045", normal: "ECLI:NL:RVS:2024:2045" }] },
      { text: "(ECLI:EU:C:2014:317)", found: [{ normal: "ECLI:EU:C:2014:317" }] },
      { text: "ECLI:NL:RBDHA:2022:2641, ECLI:NL:RBGEL:2024:7601", found: [{ normal: "ECLI:NL:RBDHA:2022:2641" }, {}] },
      { text: "ECLI: NL:RVS:2024:2045", found: [{ surface: "ECLI: NL:RVS:2024:2045", normal: "ECLI:NL:RVS:2024:2045" }] },
      { text: "ECLI:CE:ECHR:2020:0116JUD000123415", found: [{ normal: "ECLI:CE:ECHR:2020:0116JUD000123415" }] },
    ],
    no: ["een ECLI", "ECLI:NL:RVS:24:2045", "ECLI:NL:2024:2045", "zaak C-131/12", "XECLI:NL:RVS:2024:2045"],
  },
};
