import { matchAt } from "../match-at.js";
import { CHAPTER_NUMBER, dossierKey, NUMBER_FOLLOWS, type PrintedDossier, readDossier } from "./read-dossier.js";
import { AND, DOSSIER_DIGITS, GAP, SPACE } from "./spelling.js";

/** The most dossiers that may share one number or letter. */
export const MOST_DOSSIERS = 8;

const SEPARATOR = new RegExp(`${GAP}(?:,${GAP}(?:en\\s{1,2})?|(?:${AND}|/)${GAP})(?=${DOSSIER_DIGITS})`, "uy");

const JOIN = `(?:,${SPACE}?|${SPACE}${AND}${SPACE})`;
/** A further chapter of the same budget, where a paper number follows the last: `18 100 VII, D en E, nr. 17`. */
const NEXT_CHAPTER = new RegExp(
  `(?<join>${JOIN})(?<chapter>${CHAPTER_NUMBER})(?=(?:${JOIN}(?:${CHAPTER_NUMBER})){0,5},${SPACE}{1,2}${NUMBER_FOLLOWS})`,
  "uy",
);

/** The dossiers printed at this place, at most so many: `35971, 35972 en 35973`; none when none begins here. */
export function readDossiers(text: string, at: number, most: number): PrintedDossier[] {
  const dossiers: PrintedDossier[] = [];
  for (let next: number | undefined = at; next !== undefined && dossiers.length < most; ) {
    const dossier = readDossier(text, next);
    if (dossier === undefined) break;
    dossiers.push(dossier);
    dossiers.push(...readChapters(text, dossier));
    const separator = matchAt(SEPARATOR, text, dossiers.at(-1)?.end ?? dossier.end);
    next = separator === undefined ? undefined : separator.index + separator[0].length;
  }
  return dossiers;
}

function readChapters(text: string, { number, suffix, end }: PrintedDossier): PrintedDossier[] {
  const chapters: PrintedDossier[] = [];
  for (let next = suffix === undefined ? undefined : matchAt(NEXT_CHAPTER, text, end); next !== undefined; ) {
    const { join = "", chapter = "" } = next.groups ?? {};
    const last = next.index + next[0].length;
    chapters.push({ number, suffix: chapter, key: dossierKey(number, chapter), start: next.index + join.length, end: last });
    next = matchAt(NEXT_CHAPTER, text, last);
  }
  return chapters;
}
