import type { FoundCitation } from "../recogniser.js";
import { MOST_DOSSIERS, readDossiers } from "./read-dossiers.js";
import { readPaperNumbers } from "./read-paper-numbers.js";
import { CONFIDENCE, type Head, toPaper } from "./to-paper.js";

const RESPECTIVELY = /(?<!\p{L})(?:respectievelijk|resp\.)/u;
/** Where the word may stand after the last number: `nrs. 300 en 45, respectievelijk`. */
const AFTERWARDS = /^,?\s{0,2}respectievelijk(?!\p{L})/u;
const LONGEST_AFTERWARDS = 20;

/** `21 501-20 en 21 501-02, nrs. 1500 respectievelijk 1600`: as many numbers as dossiers, each with its own. */
export function readPairedPapers(head: Head, text: string): readonly FoundCitation[] {
  const dossiers = readDossiers(text, head.dossier.start, MOST_DOSSIERS);
  const last = dossiers.at(-1);
  if (last === undefined || dossiers.length < 2) return [];
  const numbers = readPaperNumbers(text, last.end, head.lead !== undefined);
  const end = numbers.at(-1)?.end ?? last.end;
  const isApart = new Set(numbers.map(({ start }) => start)).size === dossiers.length;
  if (numbers.length !== dossiers.length || !isApart) return [];
  const isPaired = RESPECTIVELY.test(text.slice(last.end, end)) || AFTERWARDS.test(text.slice(end, end + LONGEST_AFTERWARDS));
  if (!isPaired) return [];
  const confidence = head.lead === undefined ? CONFIDENCE.bare : CONFIDENCE.led;
  return numbers.flatMap((number, index) => {
    const dossier = dossiers[index];
    if (dossier === undefined) return [];
    const start = index === 0 ? head.start : dossier.start;
    return [toPaper(head.lead, dossier, { ...number, start, end: dossier === last ? end : dossier.end }, confidence)];
  });
}
