import { gazettePattern, readGazette } from "../gazette/gazette.js";
import type { Recogniser } from "../recogniser.js";

/** Regulations and notices: `Stcrt. 2018, nr. 18050`. */
export const staatscourant: Recogniser = {
  kind: "STAATSCOURANT",
  version: 2,
  anchors: ["stcrt", "staatscourant"],
  pattern: gazettePattern("Stcrt\\.?|stcrt|Staatscourant"),
  parse: readGazette("stcrt"),
  examples: {
    yes: [
      { text: "Stcrt. 2018, nr. 18050", found: [{ surface: "Stcrt. 2018, nr. 18050", normal: "stcrt-2018-18050" }] },
      { text: "Stcrt. 1982 nr. 68", found: [{ normal: "stcrt-1982-68" }] },
      { text: "Stcrt. nr. 2018/18050", found: [{ surface: "Stcrt. nr. 2018/18050", normal: "stcrt-2018-18050" }] },
      { text: "de Staatscourant van 12 mei 2018, nr. 18050", found: [{ surface: "Staatscourant van 12 mei 2018, nr. 18050" }] },
      { text: "Stcrt. 1961, 188", found: [{ normal: "stcrt-1961-188" }] },
      { text: "Staatscourant 2020, nrs. 101 en 102", found: [{ normal: "stcrt-2020-101" }, { surface: "102", normal: "stcrt-2020-102" }] },
      {
        text: "Stcrt. 2015, nr. 30280 en Stcrt. 2010, nr. 10783",
        found: [{ normal: "stcrt-2015-30280" }, { normal: "stcrt-2010-10783" }],
      },
    ],
    no: ["de Staatscourant van 12 mei 2018", "Stcrt. 2018", "Stb. 2022, 407"],
  },
};
