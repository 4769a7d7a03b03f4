import { WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import type { Recogniser } from "../recogniser.js";

/** Numbers that the House of Representatives gives to documents (`2025D40209`), cases (`2025Z17288`), activities and items of an agenda. */
export const parliamentNumber: Recogniser = {
  kind: "PARLIAMENT_NUMBER",
  version: 2,
  // Nothing but a digit stands in all of them, and the search for the pattern is quick.
  anchors: [],
  pattern: new RegExp(`${WORD_START}(?:199|20[0-4])\\d[DZAP]\\d{5}${WORD_END}`, "gu"),
  parse: ({ index, 0: number }) => [{ start: index, end: index + number.length, normal: number, confidence: 0.95, parts: {} }],
  examples: {
    yes: [
      { text: "de brief (2025D40209) van", found: [{ surface: "2025D40209", normal: "2025D40209" }] },
      { text: "zaak 2025Z17288; activiteit 2025A04831", found: [{ normal: "2025Z17288" }, { normal: "2025A04831" }] },
      { text: "agendapunt 2025P16435", found: [{ normal: "2025P16435" }] },
    ],
    no: ["2025D4020", "2025D402091", "2025X40209", "1825D40209", "2025d40209", "A2025D40209"],
  },
};
