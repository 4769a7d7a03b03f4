import type { Step } from "./block-steps.js";
import { type DocumentNoun, documentNoun, namesOf, ownName } from "./document-nouns.js";
import type { PointingSignal } from "./find-signals.js";
import { introduce, pointedTo } from "./introductions.js";
import { type BlockReading, leaveUnexplained, type Reading, takeNoun } from "./reading.js";
import { CERTAINTY, shortForm } from "./short-form-citation.js";
import type { Mention } from "./text-block.js";

/** A description of its own: `deze brief van 3 mei`, `die motie op stuk nr. 204`. */
const OWN_DESCRIPTION = /^(?:\s(?:van|d\.d\.)\s\d|\s(?:van het lid|van de leden|op stuk|nrs?|over|inzake|betreffende)(?!\p{L})|\s?\d)/u;
/** `met deze brief`: the letter that is being read. */
const OF_THE_LETTER = /(?:^|[^\p{L}])(?:met|middels|via|bij|in|van|aan|onder|door|per|voor|sinds)\s$/iu;
/** What may stand between a word and the citation that it announces: `genoemde motie (36 410, nr. 20)`. */
const ANNOUNCES = /^[\s,(]{0,3}$/u;
const LONGEST_GAP = 4;

/** `voornoemde brief`, `deze motie`: what was named so before. Undefined where the words may well mean no citation at all. */
export function resolvePointing(
  reading: Reading,
  current: BlockReading,
  signal: PointingSignal,
  following: Iterable<Step>,
): Mention | undefined {
  const { block } = current;
  const noun = documentNoun(signal.noun)?.noun;
  if (noun === undefined) return undefined;
  if (announces(current, signal, following)) {
    takeNoun(current, signal);
    return undefined;
  }
  leaveUnexplained(reading, current);
  const isDescribed = OWN_DESCRIPTION.test(block.text.slice(signal.end, signal.end + 20));
  const antecedent = isDescribed ? null : antecedentOf(reading, current, signal, noun);
  if (antecedent === null && !signal.certain) {
    if (isDescribed) introduce(reading.introductions, noun, { ...reading.place, mention: null, word: null });
    return undefined;
  }
  introduce(reading.introductions, noun, { ...reading.place, mention: antecedent, word: null });
  return shortForm(block, signal, antecedent, CERTAINTY.POINTING);
}

function announces({ block }: BlockReading, { end }: PointingSignal, following: Iterable<Step>): boolean {
  for (const step of following) {
    if (step.start < end) continue;
    if (!ANNOUNCES.test(block.text.slice(end, Math.min(step.start, end + LONGEST_GAP)))) return false;
    if (step.kind === "CITATIONS" || (step.kind === "CALL" && step.call.note.citations.length > 0)) return true;
  }
  return false;
}

function antecedentOf(reading: Reading, current: BlockReading, signal: PointingSignal, noun: DocumentNoun): Mention | null {
  const { place, introductions } = reading;
  if (noun === "brief" && signal.near && mayMeanItself(reading, current, signal)) return null;
  const unnamed = unnamedPaper(reading, noun);
  if (unnamed !== undefined) return unnamed;
  const pointed = pointedTo(introductions, noun, place, signal.certain ? "FAR" : "NEAR");
  if (pointed === null || pointed.mention === null) return null;
  const name = ownName(signal.noun);
  const isNamed = name === "" || ownName(pointed.word ?? "") === name || pointed.mention.citation.surface.toLowerCase().includes(name);
  return isNamed ? pointed.mention : null;
}

/** `deze brief` is the letter itself unless the sentence before, or this one, names a letter and nothing speaks for the letter itself. */
function mayMeanItself({ place, introductions, unnamed }: Reading, { block }: BlockReading, { start }: PointingSignal): boolean {
  if (OF_THE_LETTER.test(block.text.slice(Math.max(0, start - 12), start))) return true;
  const named = Math.max(introductions.get("brief")?.last.sentence ?? -2, unnamed?.sentence ?? -2);
  return place.sentence - named > 1;
}

/**
 * A paper that was cited without a word for its sort, in this sentence or the one before: it may be what the noun means. Undefined where there
 * is none; null where another thing may be meant as well.
 */
function unnamedPaper({ place, unnamed, introductions }: Reading, noun: DocumentNoun): Mention | null | undefined {
  if (unnamed === undefined || unnamed.paragraph !== place.paragraph) return undefined;
  if (unnamed.mention !== null && !namesOf(unnamed.mention.citation).one.includes(noun)) return undefined;
  const named = introductions.get(noun)?.last;
  if (named !== undefined && named.paragraph === place.paragraph) return named.sentence > unnamed.sentence ? undefined : null;
  return place.sentence - unnamed.sentence > 1 ? null : unnamed.mention;
}
