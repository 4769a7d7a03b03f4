import type { Named } from "./defined-names.js";
import type { NounSignal } from "./find-signals.js";
import { type Introductions, introduce, type Place } from "./introductions.js";
import { type LeadingNoun, leadingNoun, nameCitations } from "./name-citations.js";
import { type Mention, sameSource, type TextBlock } from "./text-block.js";

/** What a reader remembers of what was read so far. */
export interface Reading {
  readonly mentions: Mention[];
  readonly introductions: Introductions;
  readonly names: Map<string, Named>;
  /** The one source of each note read so far, by its number; null for a note that has none or several. The first of two with one number counts. */
  readonly notes: Map<string, Mention | null>;
  /** The one source of the note before; null also where there is none. */
  lastNote: Mention | null;
  /** The last paper that was cited without a word that says of which sort it is; null where they were several. */
  unnamed: (Place & { readonly mention: Mention | null }) | undefined;
  place: Place;
}

/** A reader who has read nothing yet. */
export function startReading(): Reading {
  return {
    mentions: [],
    introductions: new Map(),
    names: new Map(),
    notes: new Map(),
    lastNote: null,
    unnamed: undefined,
    place: { paragraph: 0, sentence: 0 },
  };
}

/** What a reader remembers of the block in hand. */
export interface BlockReading {
  readonly block: TextBlock;
  /** Mentions of this block, without those of its notes. */
  readonly own: Mention[];
  /** The citations or short form last read here, and what stands between is still to be weighed; cleared by a note that is called. */
  prior: { readonly group: readonly Mention[]; readonly end: number } | undefined;
  /** Nouns of this sentence that no citation has used yet. */
  nouns: LeadingNoun[];
  /** A name that waits for the note called right behind it: `(hierna: DSA)[3]`. */
  waiting: { readonly name: string; readonly end: number } | undefined;
}

/** Remembers a list of citations that was read. `at` is where the words before it end, in the text of `nouns`. */
export function takeCitations(
  reading: Reading,
  current: BlockReading,
  group: readonly Mention[],
  nouns: readonly LeadingNoun[],
  at: number,
): void {
  const { place } = reading;
  if (!nameCitations(reading.introductions, group, nouns, at, place)) rememberUnnamed(reading, group);
  for (const mention of group) take(reading, current, mention);
  current.prior = { group, end: group.at(-1)?.citation.end ?? 0 };
}

/** Remembers a mention that was read. */
export function take(reading: Reading, current: BlockReading, mention: Mention): void {
  reading.mentions.push(mention);
  current.own.push(mention);
  current.prior = { group: [mention], end: mention.citation.end };
}

function rememberUnnamed(reading: Reading, group: readonly Mention[]): void {
  const { place, unnamed } = reading;
  const [first] = group;
  const before = unnamed?.paragraph === place.paragraph ? unnamed.mention : first;
  const isOne =
    first !== undefined && before !== null && before !== undefined && [...group, before].every((other) => sameSource(other, first));
  reading.unnamed = { ...place, mention: isOne ? first : null };
}

/** Remembers a noun that may say what the next citation of its sentence is. */
export function takeNoun(current: BlockReading, signal: Pick<NounSignal, "start" | "end" | "noun">): void {
  const noun = leadingNoun(current.block.text, signal);
  if (noun !== undefined) current.nouns.push(noun);
}

/** Nouns that no citation explains name documents that were not recognised: they block what would reach across them. */
export function leaveUnexplained(reading: Reading, current: BlockReading): void {
  for (const { noun, introduces } of current.nouns) {
    if (introduces) introduce(reading.introductions, noun, { ...reading.place, mention: null, word: null });
  }
  current.nouns = [];
}
