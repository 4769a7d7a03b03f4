import { WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import type { Recogniser } from "../recogniser.js";

/** Registered commitments of ministers: `TZ202402-035` in the Tweede Kamer, `T01804` in the Eerste Kamer. */
export const commitmentNumber: Recogniser = {
  kind: "COMMITMENT_NUMBER",
  version: 2,
  anchors: ["tz20", "t0"],
  pattern: new RegExp(`${WORD_START}(?:TZ20\\d{2}(?:0[1-9]|1[0-2])-\\d{3}|T0\\d{4})${WORD_END}(?!-\\d)`, "gu"),
  parse: ({ index, 0: number }) => [
    {
      start: index,
      end: index + number.length,
      normal: number,
      confidence: 0.9,
      parts: { chamber: number.startsWith("TZ") ? "TWEEDE_KAMER" : "EERSTE_KAMER" },
    },
  ],
  examples: {
    yes: [
      {
        text: "toezegging TZ202402-035",
        found: [{ surface: "TZ202402-035", normal: "TZ202402-035", parts: { chamber: "TWEEDE_KAMER" } }],
      },
      { text: "(T01804)", found: [{ surface: "T01804", normal: "T01804", parts: { chamber: "EERSTE_KAMER" } }] },
      { text: "TZ202403-002 en TZ202306-026.", found: [{ normal: "TZ202403-002" }, { normal: "TZ202306-026" }] },
    ],
    no: ["T 070 379 8911 (algemeen)", "T0703798911", "TZ202413-035", "TZ202402-35", "T12345", "T0123-4567"],
  },
};
