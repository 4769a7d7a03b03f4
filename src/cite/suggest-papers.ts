import { type DossierRange, type Misprint, misprintOf, type NearDossier, nearDossiers, splitDossierKey } from "./near-dossiers.js";
import { describeMisprint } from "./resolution/describe-misprint.js";
import { type NumberSlip, numberSlips } from "./resolution/number-slips.js";
import { type PaperForm, paperForm } from "./resolution/paper-form.js";

/** A paper that may have been meant. */
export interface Suggestion {
  /** Normal form of the paper: `kst-22112-4113`. */
  readonly normal: string;
  /** Why it may have been meant, one sentence in English. */
  readonly reason: string;
  /** The same in Dutch. */
  readonly reasonNl: string;
  /** From 0 to 1; only the order has a meaning. */
  readonly score: number;
}

/**
 * From this number on a paper says something about its dossier. Few dossiers get so far, so that a neighbour that did is no coincidence;
 * every bill has a paper 5, many a dossier that no archive knows has a paper 200, and every dossier has neighbours.
 */
const TELLING_NUMBER = 500;

/** How likely each slip is. Digits are swapped or mistyped while the suffix of the Council series is copied from the wrong list. */
const LIKELIHOOD: Readonly<Record<Misprint, number>> = { TRANSPOSED: 0.8, SUBSTITUTED: 0.7, SUFFIX: 0.65, DROPPED_OR_ADDED: 0.6 };
/** A digit mistyped for the key next to it, or for the digit printed before or after it, is the commonest mistake. */
const SLIP_BONUS = 0.1;
/** Papers are cited while they are new: the nearer a number is to the highest of the dossier, the better it fits. */
const RECENT_BONUS = 0.1;
/** A number far too high has many shorter or lower neighbours; more than the likeliest few help nobody. */
const MOST_NUMBERS = 5;

/**
 * Whether a number in a dossier that does not fit is evidence of a misprint. It is when the number is high, and when the dossier cited
 * is of the Council series (or is that dossier without its series): that series is closed and known in full. The chapters of a budget say
 * nothing: every year brings the same ones under another number.
 */
export function isTelling({ dossier, number }: PaperForm, dossiers: readonly DossierRange[]): boolean {
  const { suffix } = splitDossierKey(dossier);
  if (suffix !== undefined) return isSeries(suffix);
  return isHigh(number) || dossiers.some(({ key }) => key.startsWith(`${dossier}-`) && isSeries(key.slice(dossier.length + 1)));
}

/** The papers with this number in the dossiers that are one slip away and hold such a number, the likeliest first. */
export function suggestPapers(paper: PaperForm, dossiers: readonly DossierRange[]): Suggestion[] {
  const value = Number.parseInt(paper.number, 10);
  return nearDossiers(paper.dossier, dossiers)
    .filter(({ dossier }) => dossier.highestNumber !== null && value <= dossier.highestNumber)
    .map((near) => otherDossier(paper, near))
    .sort((a, b) => b.score - a.score || (a.normal < b.normal ? -1 : 1));
}

/** The papers of the same dossier whose number is one slip away and that are known to exist, the likeliest first, at most five. */
export function suggestNumbers(paper: PaperForm, dossier: DossierRange | undefined): Suggestion[] {
  if (dossier === undefined || dossier.highestNumber === null) return [];
  const highest = dossier.highestNumber;
  return numberSlips(paper.number, highest)
    .map((slip) => otherNumber(paper, slip, highest))
    .sort((a, b) => b.score - a.score || (a.normal < b.normal ? -1 : 1))
    .slice(0, MOST_NUMBERS);
}

function isHigh(number: string): boolean {
  return Number.parseInt(number, 10) >= TELLING_NUMBER;
}

function isSeries(suffix: string): boolean {
  return /^\d+$/u.test(suffix);
}

function otherDossier({ dossier: key, number }: PaperForm, { dossier, misprint }: NearDossier): Suggestion {
  const recency = Number.parseInt(number, 10) / (dossier.highestNumber ?? Number.POSITIVE_INFINITY);
  const common = misprint === "SUFFIX" ? isSuffixSlip(dossier.key, key) : isCommonSlip(dossier.key, key, misprint);
  const meant = `dossier ${dossier.key} (${dossier.title})`;
  const { en, nl } = describeMisprint(misprint, dossier.key, key);
  return {
    normal: paperForm({ dossier: dossier.key, number }),
    reason: `Dossier ${key} is not known to have a number ${number}; ${en} gives ${meant}, which reaches it.`,
    reasonNl: `Van dossier ${key} is geen nummer ${number} bekend; ${nl} geeft ${meant}, dat zo ver komt.`,
    score: score(misprint, common, recency),
  };
}

function otherNumber({ dossier, number }: PaperForm, { meant, slip }: NumberSlip, highest: number): Suggestion {
  const common = slip !== "REPRINT" && isCommonSlip(meant, number, slip);
  const { en, nl } = describeMisprint(slip, meant, number);
  return {
    normal: paperForm({ dossier, number: meant }),
    reason: `Dossier ${dossier} is known up to number ${highest} and not to have ${number}; ${en} gives number ${meant}.`,
    reasonNl: `Dossier ${dossier} is bekend tot nummer ${highest} en heeft voor zover bekend geen ${number}; ${nl} geeft nummer ${meant}.`,
    score: slip === "REPRINT" ? 1 : score(slip, common, Number(meant) / highest),
  };
}

function score(misprint: Misprint, common: boolean, recency: number): number {
  const sum = LIKELIHOOD[misprint] + (common ? SLIP_BONUS : 0) + RECENT_BONUS * recency;
  return Math.round(Math.min(1, sum) * 1000) / 1000;
}

/** The suffix of another dossier of the series with one wrong digit (`-21` for `-20`) is likelier than one from elsewhere in the list. */
function isSuffixSlip(meant: string, printed: string): boolean {
  const [a, b] = [splitDossierKey(meant).suffix, splitDossierKey(printed).suffix];
  if (a === undefined || b === undefined || !isSeries(a) || !isSeries(b)) return false;
  const misprint = misprintOf(a, b);
  return misprint !== undefined && (misprint === "TRANSPOSED" || isCommonSlip(a, b, misprint));
}

function isCommonSlip(meant: string, printed: string, misprint: Misprint): boolean {
  if (misprint !== "SUBSTITUTED") return false;
  const at = [...meant].findIndex((digit, index) => digit !== printed[index]);
  const digit = printed.charAt(at);
  const nextKey = Math.abs(Number(meant.charAt(at)) - Number(digit)) === 1;
  return nextKey || (at > 0 && printed.charAt(at - 1) === digit) || printed.charAt(at + 1) === digit;
}
