import { WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import type { Recogniser } from "../recogniser.js";

/** Numbers that the House of Representatives gives to documents, cases and activities: `2025D40209`, `2025Z17288`, `2025A04831`. */
export const parliamentNumber: Recogniser = {
  kind: "PARLIAMENT_NUMBER",
  version: 1,
  // Nothing but a digit stands in all of them, and the search for the pattern is quick.
  anchors: [],
  pattern: new RegExp(`${WORD_START}(?:199|20[0-4])\\d[DZA]\\d{5}${WORD_END}`, "dgu"),
  parse: ({ index, 0: number }) => [{ start: index, end: index + number.length, normal: number, confidence: 0.95, parts: {} }],
  examples: {
    yes: [
      { text: "de brief (2025D40209) van", found: [{ surface: "2025D40209", normal: "2025D40209" }] },
      { text: "zaak 2025Z17288; activiteit 2025A04831", found: [{ normal: "2025Z17288" }, { normal: "2025A04831" }] },
    ],
    no: ["2025D4020", "2025D402091", "2025X40209", "1825D40209", "2025d40209", "A2025D40209"],
  },
};
