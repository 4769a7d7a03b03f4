import type { Holder, Mention } from "./mentions.js";
import type { SentenceReading, Statement } from "./statements.js";
import { type Subject, withMembers } from "./subjects.js";

/** Who was named last, for words that point back: `deze lidstaten`, `dit land`, `zij`. */
export interface Memory {
  readonly group: readonly Holder[];
  readonly state: readonly Holder[];
  readonly speaker: readonly Holder[];
}

/** Before the first sentence about an agenda item. */
export const NOBODY_YET: Memory = { group: [], state: [], speaker: [] };

/** A statement with its holders found; none when its words point back to nobody. */
export interface Resolved {
  readonly statement: Statement;
  readonly holders: readonly Holder[];
  /** Whether the holders were named in an earlier sentence. */
  readonly anaphor: boolean;
}

/** Finds the holders of the statements of a sentence. Within a sentence `zij` stands for whoever spoke before in it. */
export function resolve(reading: SentenceReading, memory: Memory): readonly Resolved[] {
  let known = memory;
  return reading.statements.map((statement) => {
    const { mentions } = statement.subject.phrase;
    const holders = mentions.flatMap((mention) => holdersOf(mention, statement.subject, known));
    if (holders.length > 0) known = { ...known, speaker: holders };
    const quantified = statement.broad ? holders.map(withBroadSupport) : holders;
    return { statement, holders: quantified, anaphor: mentions.some(({ backTo }) => backTo !== null) };
  });
}

/** The memory after a sentence: who spoke, or else who was named as a subject though its words could not be read. */
export function remember(memory: Memory, reading: SentenceReading, resolved: readonly Resolved[]): Memory {
  const spoke = resolved.flatMap(({ holders }) => holders);
  const subjects = reading.subjects.filter(({ role }) => role !== "PREPOSITIONAL");
  const named = subjects.flatMap((subject) => subject.phrase.mentions.flatMap((mention) => holdersOf(mention, subject, memory)));
  const latest = spoke.length > 0 ? spoke : named;
  const states = latest.filter(({ kind }) => kind === "MEMBER_STATE");
  const groups = latest.filter(({ kind }) => kind === "GROUP");
  const severalStates = states.length > 1 ? states : memory.group;
  return {
    group: groups.length > 0 ? groups.slice(-1) : severalStates,
    state: states.length > 0 ? states.slice(-1) : memory.state,
    speaker: latest.length > 0 ? latest : memory.speaker,
  };
}

function holdersOf(mention: Mention, subject: Subject, memory: Memory): readonly Holder[] {
  if (mention.holder !== null) {
    const speaks = mention === subject.phrase.mentions.at(-1) && subject.spokesperson !== null;
    return [withMembers(speaks ? { ...mention.holder, spokesperson: subject.spokesperson } : mention.holder, subject.phrase.members)];
  }
  if (mention.backTo === "STATE") return memory.state;
  return mention.backTo === "SPEAKER" ? memory.speaker : memory.group;
}

function withBroadSupport(holder: Holder): Holder {
  return holder.kind === "GROUP" && holder.quantifier === null ? { ...holder, quantifier: "BROAD_SUPPORT" } : holder;
}
