import { bindDefinition, bindWaiting } from "./bind-name.js";
import { blockSteps, clearOf, type Step, sortSteps } from "./block-steps.js";
import { usesOf } from "./defined-names.js";
import { introduce } from "./introductions.js";
import type { LeadingNoun } from "./name-citations.js";
import { type BlockReading, leaveUnexplained, type Reading, take, takeCitations, takeNoun } from "./reading.js";
import { resolvePointing } from "./resolve-pointing.js";
import { resolveNote, resolveSame } from "./resolve-same.js";
import { CERTAINTY, shortForm } from "./short-form-citation.js";
import { soleSource } from "./sole-source.js";
import type { Mention, NoteCall, TextBlock } from "./text-block.js";

/** The nouns of the sentence that calls a note, and where in it the marker stands. */
interface Calling {
  readonly nouns: readonly LeadingNoun[];
  readonly at: number;
}

/** Reads one block and the notes it calls, and adds all mentions to what was read. */
export function readBlock(reading: Reading, block: TextBlock, calling?: Calling): void {
  const current: BlockReading = { block, own: [], prior: undefined, nouns: [], waiting: undefined };
  let steps = withNames(blockSteps(block), block, reading.names.keys(), 0);
  let covered = 0;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    // A note is read wherever it is called, even in the middle of a list of citations.
    if (step === undefined || (step.start < covered && step.kind !== "CALL")) continue;
    const isNew = step.kind === "DEFINITION" && !reading.names.has(step.name);
    if (takeStep(reading, current, step, from(steps, index + 1), calling)) covered = Math.max(covered, step.end);
    if (isNew) steps = withNames(steps, block, [step.name], step.end);
  }
  leaveUnexplained(reading, current);
  if (block.footnote === null) endParagraph(reading, block);
  else endNote(reading, current, block.footnote);
}

function* from(steps: readonly Step[], index: number): Generator<Step> {
  for (let at = index; at < steps.length; at += 1) {
    const step = steps[at];
    if (step !== undefined) yield step;
  }
}

function withNames(steps: Step[], block: TextBlock, names: Iterable<string>, after: number): Step[] {
  const uses = [...names].flatMap((name) =>
    clearOf(usesOf(name, block.text, after), block.citations).map((use) => ({ ...use, kind: "NAME" as const, name })),
  );
  return uses.length === 0 ? steps : sortSteps([...steps, ...uses]);
}

/** Does what one step asks; true when its words are used up. */
function takeStep(reading: Reading, current: BlockReading, step: Step, following: Iterable<Step>, calling: Calling | undefined): boolean {
  switch (step.kind) {
    case "SENTENCE":
      leaveUnexplained(reading, current);
      reading.place = { ...reading.place, sentence: reading.place.sentence + 1 };
      return false;
    case "NOUN":
      takeNoun(current, step);
      return false;
    case "CLOSING":
      introduce(reading.introductions, "motie", { ...reading.place, mention: null, word: null });
      return true;
    case "CITATIONS":
      readCitations(reading, current, step, calling);
      return true;
    case "CALL":
      readNote(reading, current, step.call);
      return false;
    case "DEFINITION":
      bindDefinition(reading, current, step);
      return true;
    default:
      return takeShortForm(reading, current, step, following);
  }
}

function takeShortForm(
  reading: Reading,
  current: BlockReading,
  step: Extract<Step, { kind: "NAME" | "SAME" | "NOTE" | "POINTING" }>,
  following: Iterable<Step>,
): boolean {
  const found = readShortForm(reading, current, step, following);
  if (found !== undefined) take(reading, current, found);
  return found !== undefined;
}

function readShortForm(
  reading: Reading,
  current: BlockReading,
  step: Extract<Step, { kind: "NAME" | "SAME" | "NOTE" | "POINTING" }>,
  following: Iterable<Step>,
): Mention | undefined {
  if (step.kind === "SAME") return resolveSame(reading, current, step);
  if (step.kind === "NOTE") return resolveNote(reading, current, step);
  if (step.kind === "POINTING") return resolvePointing(reading, current, step, following);
  const named = reading.names.get(step.name);
  if (named === undefined || named === "FOREIGN") return undefined;
  return shortForm(current.block, step, named === "SEVERAL" ? null : named, CERTAINTY.NAME);
}

function readCitations(
  reading: Reading,
  current: BlockReading,
  step: Extract<Step, { kind: "CITATIONS" }>,
  calling: Calling | undefined,
): void {
  const { block } = current;
  const group = step.group.map((citation) => ({ block, citation, antecedent: null }));
  // What a note does not say itself, the sentence that calls it says.
  const isBare = calling !== undefined && current.own.length === 0 && current.nouns.length === 0;
  const { nouns, at } = isBare ? calling : { nouns: current.nouns, at: step.start };
  takeCitations(reading, current, group, nouns, at);
  current.nouns = [];
}

function readNote(reading: Reading, current: BlockReading, { note, at }: NoteCall): void {
  const sentence = reading.place;
  readBlock(reading, note, { nouns: current.nouns, at });
  reading.place = { ...sentence, sentence: Math.max(sentence.sentence, reading.place.sentence) };
  if (note.citations.length > 0) current.nouns = [];
  current.prior = undefined;
  bindWaiting(reading, current, note, at);
}

function endNote(reading: Reading, current: BlockReading, label: string): void {
  const sole = soleSource(current.block, current.own);
  reading.lastNote = sole;
  if (!reading.notes.has(label)) reading.notes.set(label, sole);
}

/** A block that ends in a semicolon or comma goes on in the next: the clauses of a motion are one sentence. */
function endParagraph(reading: Reading, { text }: TextBlock): void {
  const { paragraph, sentence } = reading.place;
  reading.place = { paragraph: /[;,:]\s{0,3}$/u.test(text) ? paragraph : paragraph + 1, sentence: sentence + 1 };
}
