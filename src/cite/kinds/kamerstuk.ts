import { KAMERSTUK_EXAMPLES } from "../kamerstuk/examples.js";
import { isInUse, readDossier } from "../kamerstuk/read-dossier.js";
import { LEAD, readLead } from "../kamerstuk/read-lead.js";
import { MISPRINTED_DOSSIER, readMisprintedDossier } from "../kamerstuk/read-misprinted.js";
import { readPapers } from "../kamerstuk/read-papers.js";
import { DASH, DOSSIER_DIGITS, SPACE } from "../kamerstuk/spelling.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

// Without a lead the digits may not continue an amount, a telephone number or another number.
const ALONE = `(?<![\\p{L}\\p{N}€]|\\d[.,]|€${SPACE}|\\d${DASH})`;

/** Papers of the Dutch parliament: `Kamerstuk 26 643, nr. 1392`, `21501-33-1149`, `Kamerstukken I 2020/21, 35 570, C`. */
export const kamerstuk: Recogniser = {
  kind: "KAMERSTUK",
  version: 3,
  // Every form without one of the words holds a comma or a dash.
  anchors: ["nr", "no", "nummer", "letter", "kamer", "kst", ",", "-", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－"],
  // The search is for the digits, because they are rare; what leads to them is then looked for before them.
  pattern: new RegExp(`(?=${DOSSIER_DIGITS}|(?<misprinted>${MISPRINTED_DOSSIER}))(?:(?<=${LEAD})|${ALONE})`, "gu"),
  parse,
  examples: KAMERSTUK_EXAMPLES,
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const lead = readLead(match);
  const start = match.index - (match.groups?.["lead"] ?? "").length;
  if (match.groups?.["misprinted"] !== undefined) return readMisprintedDossier(text, match.index, start, lead);
  const dossier = readDossier(text, match.index);
  if (dossier === undefined || (lead === undefined && !isInUse(dossier))) return [];
  return readPapers({ start, lead, dossier }, text);
}
