import type { NoteSignal, SameSignal } from "./find-signals.js";
import type { BlockReading, Reading } from "./reading.js";
import { CERTAINTY, shortForm } from "./short-form-citation.js";
import { saysNothing } from "./sole-source.js";
import { type Mention, sameSource } from "./text-block.js";

const AS_A_SOURCE = /^\s{0,3}(?:[,;:.)\]]|$|\()/u;
/** Another paper of the same dossier, or another place in the same journal: not the same source. */
const OTHER_NUMBER = /^,?\s{0,3}(?:nrs?\.?|stuk|[A-Z])\s?\d/u;
const OPENING = /(?:^|[;.]\s|\()(?:(?:zie|vgl\.?|cf\.?)\s)?(?:(?:ook|verder|hiervoor)\s)?$/iu;
/** Forms that stand for nothing else in Dutch; the others are also plain words. */
const NOT_A_WORD = /^(?:ibid|t\.)/iu;

/** `idem`, `ibid.` and the like: the source just before it in the same note, else the one source of the note before; in brackets in running text, the citation before. */
export function resolveSame(reading: Reading, current: BlockReading, signal: SameSignal): Mention | undefined {
  const { block } = current;
  const after = block.text.slice(signal.end);
  const isOther = OTHER_NUMBER.test(after);
  if (!AS_A_SOURCE.test(after.slice(0, 10)) && !isOther) return undefined;
  const before = block.text.slice(Math.max(0, signal.start - 40), signal.start);
  const inBrackets = /\([^()]{0,40}$/u.test(before);
  if (block.place === "BODY" && !inBrackets) return undefined;
  const opens = OPENING.test(before);
  if (!opens && !NOT_A_WORD.test(block.text.slice(signal.start, signal.end))) return undefined;
  const antecedent = isOther || !opens ? null : block.place === "BODY" ? inText(current) : inNote(reading, current, signal.start);
  return shortForm(block, signal, antecedent, CERTAINTY.SAME);
}

function inText({ prior, nouns }: BlockReading): Mention | null {
  return prior === undefined || nouns.some(({ introduces }) => introduces) ? null : only(prior.group);
}

function inNote(reading: Reading, { block, prior }: BlockReading, at: number): Mention | null {
  if (prior !== undefined) return saysNothing(block.text.slice(prior.end, at)) ? only(prior.group) : null;
  return saysNothing(block.text.slice(0, at)) ? reading.lastNote : null;
}

function only(group: readonly Mention[]): Mention | null {
  const [first] = group;
  const isTold = first !== undefined && first.citation.kind !== "SHORT_FORM";
  return isTold && group.every((other) => sameSource(other, first)) ? first : null;
}

/** `zie voetnoot 3`: the one source of a note that was read before. */
export function resolveNote(reading: Reading, { block }: BlockReading, signal: NoteSignal): Mention {
  return shortForm(block, signal, reading.notes.get(signal.label) ?? null, CERTAINTY.NOTE);
}
