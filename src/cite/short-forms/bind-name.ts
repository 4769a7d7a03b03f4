import { type Definition, define } from "./defined-names.js";
import { documentNoun, namesOf } from "./document-nouns.js";
import type { BlockReading, Reading } from "./reading.js";
import { type Mention, sameSource, type TextBlock } from "./text-block.js";

const NOTHING = /^[\s)\]"”’»'.,]{0,6}\(?$/u;
/** The title of an act or paper between its number and the name it is given. */
const TITLE = /^,? ?(?:van|inzake|betreffende|over|tot|houdende|met betrekking|ter)\s[^;()]{1,300}$/u;

/**
 * Gives a name to the citation that stands right before it, in the text or in the note called there. Where only a title lies between, the name must
 * itself say that it is such a document: `Verordening (EU) 2022/2065 betreffende digitale diensten (hierna: de verordening)`.
 */
export function bindDefinition(reading: Reading, current: BlockReading, definition: Definition): void {
  const { block } = current;
  const called = block.calls.findLast(({ at }) => at <= definition.start && NOTHING.test(block.text.slice(at, definition.start)));
  const label = called?.note.footnote;
  const named = label === undefined || label === null ? namedBefore(current, definition) : (reading.notes.get(label) ?? null);
  const isNext = block.calls.some(({ at }) => at >= definition.end && NOTHING.test(block.text.slice(definition.end, at)));
  if (named === null && isNext) current.waiting = { name: definition.name, end: definition.end };
  else define(reading.names, definition.name, named);
}

function namedBefore({ block, prior }: BlockReading, { start, name }: Definition): Mention | null {
  const [first] = prior?.group ?? [];
  if (prior === undefined || first === undefined || !prior.group.every((other) => sameSource(other, first))) return null;
  const between = block.text.slice(prior.end, start);
  if (NOTHING.test(between)) return first;
  return TITLE.test(between) && saysItIs(name, first) ? first : null;
}

function saysItIs(name: string, { citation }: Mention): boolean {
  const noun = documentNoun(name)?.noun;
  const { surely, one, any } = namesOf(citation);
  return noun !== undefined && [...surely, ...one, ...any].includes(noun);
}

/** Gives a waiting name to the one source of the note called right behind it. */
export function bindWaiting(reading: Reading, current: BlockReading, note: TextBlock, at: number): void {
  const { waiting, block } = current;
  if (waiting === undefined || !NOTHING.test(block.text.slice(waiting.end, at))) return;
  define(reading.names, waiting.name, note.footnote === null ? null : (reading.notes.get(note.footnote) ?? null));
  current.waiting = undefined;
}
