import { type DossierRange, type Misprint, type NearDossier, nearDossiers, splitDossierKey } from "./near-dossiers.js";

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
 * every bill has a paper 5, and every dossier has neighbours.
 */
const TELLING_NUMBER = 100;

/** How likely each slip is. Digits are swapped or mistyped while the suffix of the Council series is copied from the wrong list. */
const LIKELIHOOD: Readonly<Record<Misprint, number>> = { TRANSPOSED: 0.8, SUBSTITUTED: 0.7, SUFFIX: 0.65, DROPPED_OR_ADDED: 0.6 };
/** A digit mistyped for the key next to it, or for the digit printed before or after it, is the commonest mistake. */
const SLIP_BONUS = 0.1;
/** Papers are cited while they are new: the nearer a number is to the highest of the dossier, the better it fits. */
const RECENT_BONUS = 0.1;

/**
 * Whether a number in a dossier that does not fit is evidence of a misprint. It is when the number is high, and when the dossier cited
 * is of the Council series (or is that dossier without its series): that series is closed and known in full.
 */
export function isTelling(key: string, number: string, dossiers: readonly DossierRange[]): boolean {
  const cited = splitDossierKey(key);
  if (cited.suffix !== undefined) return isSeries(cited.suffix) || isHigh(number);
  return isHigh(number) || dossiers.some((dossier) => dossier.key.startsWith(`${key}-`) && isSeries(dossier.key.slice(key.length + 1)));
}

/** The papers with this number in the dossiers that are one slip away and hold such a number, the likeliest first. */
export function suggestPapers(key: string, number: string, dossiers: readonly DossierRange[]): Suggestion[] {
  const value = Number.parseInt(number, 10);
  return nearDossiers(key, dossiers)
    .filter(({ dossier }) => dossier.highestNumber !== null && value <= dossier.highestNumber)
    .map((near) => toSuggestion(key, number, near))
    .sort((a, b) => b.score - a.score || (a.normal < b.normal ? -1 : 1));
}

function isHigh(number: string): boolean {
  return Number.parseInt(number, 10) >= TELLING_NUMBER;
}

function isSeries(suffix: string): boolean {
  return /^\d+$/u.test(suffix);
}

function toSuggestion(key: string, number: string, { dossier, misprint }: NearDossier): Suggestion {
  const recency = Number.parseInt(number, 10) / (dossier.highestNumber ?? Number.POSITIVE_INFINITY);
  const score = LIKELIHOOD[misprint] + (isCommonSlip(dossier.key, key, misprint) ? SLIP_BONUS : 0) + RECENT_BONUS * recency;
  const meant = `dossier ${dossier.key} (${dossier.title})`;
  const { en, nl } = describeMisprint(misprint, dossier.key, key);
  return {
    normal: `kst-${dossier.key}-${number}`,
    reason: `Dossier ${key} is not known to have a number ${number}; ${en} gives ${meant}, which reaches it.`,
    reasonNl: `Van dossier ${key} is geen nummer ${number} bekend; ${nl} geeft ${meant}, dat zo ver komt.`,
    score: Math.round(Math.min(1, score) * 1000) / 1000,
  };
}

function isCommonSlip(meant: string, printed: string, misprint: Misprint): boolean {
  if (misprint !== "SUBSTITUTED") return false;
  const at = [...meant].findIndex((digit, index) => digit !== printed[index]);
  const digit = printed.charAt(at);
  const nextKey = Math.abs(Number(meant.charAt(at)) - Number(digit)) === 1;
  return nextKey || (at > 0 && printed.charAt(at - 1) === digit) || printed.charAt(at + 1) === digit;
}

function describeMisprint(misprint: Misprint, meant: string, printed: string): { readonly en: string; readonly nl: string } {
  switch (misprint) {
    case "TRANSPOSED":
      return { en: "swapping two neighbouring digits", nl: "twee naburige cijfers verwisselen" };
    case "SUFFIX":
      return { en: "another suffix", nl: "een andere toevoeging" };
    case "DROPPED_OR_ADDED":
      return meant.length > printed.length
        ? { en: "adding one digit", nl: "één cijfer toevoegen" }
        : { en: "leaving out one digit", nl: "één cijfer weglaten" };
    case "SUBSTITUTED": {
      const at = [...meant].findIndex((digit, index) => digit !== printed[index]);
      const [is, was] = [meant.charAt(at), printed.charAt(at)];
      return { en: `reading ${is} for ${was} in place ${at + 1}`, nl: `op plaats ${at + 1} een ${is} lezen in plaats van een ${was}` };
    }
  }
}
