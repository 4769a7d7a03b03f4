import { gazettePattern, readGazette } from "../gazette/gazette.js";
import type { Recogniser } from "../recogniser.js";

/** Acts and decrees: `Stb. 2022, 407`, `Staatsblad 2022, nr. 407`. */
export const staatsblad: Recogniser = {
  kind: "STAATSBLAD",
  version: 2,
  anchors: ["stb", "staatsblad"],
  pattern: gazettePattern("Stb\\.?|stb|Staatsblad(?: van het Koninkrijk der Nederlanden)?"),
  parse: readGazette("stb"),
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
      { text: "Stb. 2016, 119, 12 mei 2016", found: [{ surface: "Stb. 2016, 119" }] },
      { text: "Stb. 2010, 284 en 3 andere besluiten", found: [{ normal: "stb-2010-284" }] },
    ],
    no: [
      "in het Staatsblad geplaatst",
      "Stb. 2022",
      "het Staatsblad van 2022, 407 bladzijden",
      "Stbx. 2022, 407",
      "Stb. 2022, 12,5 procent",
    ],
  },
};
