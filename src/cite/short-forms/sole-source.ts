import { sentenceStarts } from "./sentence-starts.js";
import { type Mention, sameSource, sourceOf, type TextBlock } from "./text-block.js";

/** A note with more citations than this is a list, whatever they are. */
const MOST_MENTIONS = 40;
/** Words and signs that lead to a source and are none. */
const LEADING =
  /(?<!\p{L})(?:zie|ook|verder|nader|hiervoor|voorts|eveneens|tevens|vgl|vergelijk|cf|o\.a|bijlage|bij|en|voetnoot)(?!\p{L})/giu;
/** Code units before a citation in which a second source may be joined to it. */
const LONGEST_LEAD = 120;
const WORD = /\p{L}{2}|\d{2}/u;
/** A second thing beside a source: `… en het rapport`. */
const AND_ANOTHER = /(?:^|[\s,)])(?:en|alsmede|evenals|of)\s{1,3}(?!verder|volgende)\p{L}/iu;
const ANOTHER_AND = /\p{L}{2}.{0,60}\s(?:en|alsmede|evenals)\s{1,3}(?:\p{L}{1,30}\s{1,3}){0,2}\(?$/iu;

/** Whether words hold nothing that may be a source which was not recognised. */
export function saysNothing(words: string): boolean {
  return !WORD.test(words.replace(LEADING, ""));
}

/**
 * The one source of a note, with all mentions in it; null when there are several, when one cannot be told, or when words beside it may be
 * a source that was not recognised. A description that leads to the citation in the same sentence belongs to it.
 */
export function soleSource(note: TextBlock, mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (
    first === undefined ||
    mentions.length > MOST_MENTIONS ||
    mentions.some((mention) => isUntold(mention) || !sameSource(mention, first))
  )
    return null;
  const isAlone = sentencesOf(note.text, mentions).every(({ start, end }) => {
    const inside = mentions.filter((mention) => mention.citation.start >= start && mention.citation.end <= end);
    const [opening, closing] = [inside.at(0), inside.at(-1)];
    if (opening === undefined || closing === undefined) return saysNothing(note.text.slice(start, end));
    const before = note.text.slice(Math.max(start, opening.citation.start - LONGEST_LEAD), opening.citation.start);
    const after = note.text.slice(closing.citation.end, end);
    return !ANOTHER_AND.test(before) && !AND_ANOTHER.test(after);
  });
  return isAlone ? sourceOf(first) : null;
}

function isUntold({ citation }: Mention): boolean {
  return citation.kind === "SHORT_FORM";
}

/** The sentences of a note; a stop within a citation ends none. */
function sentencesOf(text: string, mentions: readonly Mention[]): { readonly start: number; readonly end: number }[] {
  const starts = sentenceStarts(text).filter((at) => mentions.every(({ citation }) => at <= citation.start || at >= citation.end));
  return [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? text.length }));
}
