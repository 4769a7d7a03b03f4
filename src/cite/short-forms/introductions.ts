import type { DocumentNoun } from "./document-nouns.js";
import { type Mention, sameSource } from "./text-block.js";

/** A place in reading order: both numbers grow. A note stands in the sentence that calls it. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** A document named by a noun at some place: by a citation that was recognised, or not (`null`), which blocks what would reach across it. */
interface Introduction extends Place {
  readonly mention: Mention | null;
  /** The word it was called by, where one was printed. */
  readonly word: string | null;
}

/** What was last introduced under one noun, and where anything else was. */
interface Introduced {
  readonly last: Introduction;
  readonly other: Place | null;
}

/** What has been introduced so far under each noun. */
export type Introductions = Map<DocumentNoun, Introduced>;

/** Remembers what a noun was used for. Naming the same document again moves it nearer. */
export function introduce(introductions: Introductions, noun: DocumentNoun, introduction: Introduction): void {
  const known = introductions.get(noun);
  const same = known !== undefined && isSame(known.last.mention, introduction.mention);
  const other = known === undefined ? null : same ? known.other : known.last;
  const word = introduction.word ?? (same ? (known?.last.word ?? null) : null);
  introductions.set(noun, { last: { ...introduction, word }, other });
}

function isSame(a: Mention | null, b: Mention | null): boolean {
  return a !== null && b !== null && sameSource(a, b);
}

/** How far a word points: `deze` to what was just named, `voornoemde` to the only one that was named. */
export type Reach = "NEAR" | "FAR";

/**
 * What a noun points back to. Near: what the last sentence that names any names alone, in this paragraph or the one before. Far: the only
 * one in this paragraph, or else the only one of the whole text.
 */
export function pointedTo(introductions: Introductions, noun: DocumentNoun, here: Place, reach: Reach): Introduction | null {
  const known = introductions.get(noun);
  if (known === undefined || known.last.mention === null) return null;
  const { last, other } = known;
  if (reach === "NEAR") {
    const far = here.paragraph - last.paragraph > 1;
    return far || other?.sentence === last.sentence ? null : last;
  }
  const unique = last.paragraph === here.paragraph ? other?.paragraph !== last.paragraph : other === null;
  return unique ? last : null;
}
