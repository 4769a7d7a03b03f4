import { type PrintedDossier, readDossier } from "../kamerstuk/read-dossier.js";
import { DOSSIER_DIGITS, GAP } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";

const SEPARATOR = new RegExp(`${GAP}(?:,${GAP}(?:en\\s{1,2})?|(?:en|&|/)${GAP})(?=${DOSSIER_DIGITS})`, "uy");

/** The most dossiers in one list. */
const MOST_DOSSIERS = 30;

/** The dossiers printed at this place: `35971, 35972 en 35973`; none when none begins here. */
export function readDossiers(text: string, at: number): PrintedDossier[] {
  const dossiers: PrintedDossier[] = [];
  for (let next: number | undefined = at; next !== undefined && dossiers.length < MOST_DOSSIERS; ) {
    const dossier = readDossier(text, next);
    if (dossier === undefined) break;
    dossiers.push(dossier);
    const separator = matchAt(SEPARATOR, text, dossier.end);
    next = separator === undefined ? undefined : dossier.end + separator[0].length;
  }
  return dossiers;
}
