import { gazettePattern, readGazette } from "../gazette/gazette.js";
import type { Recogniser } from "../recogniser.js";

/** Treaties: `Trb. 2015, 196`. */
export const tractatenblad: Recogniser = {
  kind: "TRACTATENBLAD",
  version: 2,
  anchors: ["trb", "tractatenblad"],
  pattern: gazettePattern("Trb\\.?|trb|Tractatenblad"),
  parse: readGazette("trb"),
  examples: {
    yes: [
      { text: "het verdrag (Trb. 2015, 196)", found: [{ surface: "Trb. 2015, 196", normal: "trb-2015-196" }] },
      { text: "Trb. 2024 147", found: [{ normal: "trb-2024-147" }] },
      { text: "(Trb. 2015, 196 en Trb. 2016, 124)", found: [{ normal: "trb-2015-196" }, { normal: "trb-2016-124" }] },
      {
        text: "(Trb. 2015, 196 en 2016, 124)",
        found: [{ surface: "Trb. 2015, 196" }, { surface: "2016, 124", normal: "trb-2016-124" }],
      },
      { text: "Tractatenblad 2010, nr. 272", found: [{ normal: "trb-2010-272" }] },
    ],
    no: ["in het Tractatenblad", "Trb. 2015", "Trb. nr. 196"],
  },
};
