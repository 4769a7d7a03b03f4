import type { Passage } from "../document/model.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import type { PositionPhase } from "../vocab/lists/position.js";
import { agendaItemOf, type ExtractionContext } from "./context.js";
import { type Holder, type Mention, mentionFinder } from "./positions/mentions.js";
import { asPlan, isPosition } from "./positions/relevance.js";
import { readSentence, type SentenceReading, type Statement } from "./positions/statements.js";
import { type Subject, withMembers } from "./positions/subjects.js";
import type { ExtractedPosition } from "./records.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { topicsIn } from "./topics.js";

/** Raised whenever the same text may now give other positions. */
const EXTRACTOR = "positions/1";

/** Longer than any sentence of these papers, in code units: a list or a table that lost its structure. Reading it could take time without end. */
const LONGEST_SENTENCE = 3000;

/** The positions of one part, with what could not be told. */
export interface PositionExtraction {
  readonly positions: readonly ExtractedPosition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Who was named last, for `deze lidstaten`, `dit land` and `zij`. */
interface Memory {
  group: readonly Holder[];
  state: readonly Holder[];
  speaker: readonly Holder[];
}

/**
 * Reads the positions in the running text of a part: who, what speech act, what stance. Only in sections that treat an agenda item, and only in
 * annotated agendas (EX_ANTE) and reports (EX_POST). One position per holder and sentence. A holder that speaks without its act being told
 * gives a POSITION_UNCLEAR diagnostic and no position: a stance nobody can read is not stored as one.
 */
export function extractPositions(context: ExtractionContext): PositionExtraction {
  const phase = phaseOf(context);
  const positions: ExtractedPosition[] = [];
  const diagnostics: Diagnostic[] = [];
  if (phase === null) return { positions, diagnostics };
  const find = mentionFinder(context);
  let memory: Memory = { group: [], state: [], speaker: [] };
  let section: number | null = null;
  for (const passage of context.part.passages.filter(isRunningText)) {
    const agendaItem = agendaItemOf(context, passage.order);
    if (agendaItem === null) continue;
    if (agendaItem !== section) memory = { group: [], state: [], speaker: [] };
    section = agendaItem;
    for (const sentence of sentencesOf(passage, context.source)) {
      if (sentence.text.length > LONGEST_SENTENCE) {
        diagnostics.push(diagnose("POSITION_UNCLEAR", "too long for a sentence, so no position was read in it", sentence.quote));
        continue;
      }
      const reading = readSentence(sentence.text, find(sentence.text));
      const found = resolve(reading, memory);
      for (const { statement: said, holders, anaphor } of found.resolved) {
        for (const holder of holders) {
          const statement = asPlan(said, holder);
          if (!isPosition(statement, holder, phase, sentence.text) || repeats(positions, sentence, holder)) continue;
          const topics = topicsIn(sentence.text, context.knowledge);
          positions.push(toPosition(statement, holder, { phase, anaphor, agendaItem, topics, sentence }));
        }
      }
      if (reading.unclear !== null) diagnostics.push(diagnose("POSITION_UNCLEAR", "somebody spoke here, but not told what for or against", sentence.quote));
      if (found.lost) diagnostics.push(diagnose("POSITION_HOLDER_UNKNOWN", "these words point back to somebody who was not named before", sentence.quote));
      memory = remember(memory, reading, found.resolved.flatMap(({ holders }) => holders));
    }
  }
  return { positions, diagnostics };
}

function phaseOf(context: ExtractionContext): PositionPhase | null {
  if (context.kind === "ANNOTATED_AGENDA") return "EX_ANTE";
  return context.kind === "MEETING_REPORT" ? "EX_POST" : null;
}

function isRunningText(passage: Passage): boolean {
  return passage.kind === "PARAGRAPH" || passage.kind === "LIST_ITEM";
}

interface Resolved {
  readonly statement: Statement;
  readonly holders: readonly Holder[];
  readonly anaphor: boolean;
}

function resolve(reading: SentenceReading, memory: Memory): { resolved: readonly Resolved[]; lost: boolean } {
  let lost = false;
  let known = memory;
  const resolved = reading.statements.map((statement) => {
    const { mentions } = statement.subject.phrase;
    const holders = mentions.flatMap((mention) => holdersOf(mention, statement.subject, known));
    if (holders.length > 0) known = { ...known, speaker: holders };
    if (holders.length === 0) lost = true;
    const broad = statement.broad ? holders.map((holder) => (holder.kind === "GROUP" && holder.quantifier === null ? { ...holder, quantifier: "BROAD_SUPPORT" as const } : holder)) : holders;
    return { statement, holders: broad, anaphor: mentions.some((mention) => mention.backTo !== null) };
  });
  return { resolved, lost };
}

function holdersOf(mention: Mention, subject: Subject, memory: Memory): readonly Holder[] {
  if (mention.holder !== null) {
    const isLast = mention === subject.phrase.mentions.at(-1);
    const named = isLast && subject.spokesperson !== null ? { ...mention.holder, spokesperson: subject.spokesperson } : mention.holder;
    return [withMembers(named, subject.phrase.members)];
  }
  if (mention.backTo === "STATE") return memory.state;
  if (mention.backTo === "SPEAKER") return memory.speaker;
  return memory.group;
}

// The latest group, state and speakers named as holders, whether or not their words could be read.
function remember(memory: Memory, reading: SentenceReading, spoke: readonly Holder[]): Memory {
  const named = reading.subjects.filter(({ role }) => role !== "PREPOSITIONAL").flatMap((subject) => subject.phrase.mentions.flatMap((mention) => holdersOf(mention, subject, memory)));
  const latest = spoke.length > 0 ? spoke : named;
  const states = latest.filter(({ kind }) => kind === "MEMBER_STATE");
  const groups = latest.filter(({ kind }) => kind === "GROUP");
  return {
    group: groups.length > 0 ? groups.slice(-1) : states.length > 1 ? states : memory.group,
    state: states.length > 0 ? states.slice(-1) : memory.state,
    speaker: latest.length > 0 ? latest : memory.speaker,
  };
}

function repeats(positions: readonly ExtractedPosition[], sentence: Sentence, holder: Holder): boolean {
  for (let index = positions.length - 1; index >= 0; index -= 1) {
    const position = positions[index];
    if (position === undefined || position.extract.quote.start !== sentence.quote.start) return false;
    if (position.actor === holder.actor && position.quantifier === holder.quantifier) return true;
  }
  return false;
}

interface Place {
  readonly phase: PositionPhase;
  readonly anaphor: boolean;
  readonly agendaItem: number;
  readonly topics: readonly string[];
  readonly sentence: Sentence;
}

function toPosition(statement: Statement, holder: Holder, { phase, anaphor, agendaItem, topics, sentence }: Place): ExtractedPosition {
  const confidence = Math.max(0.1, statement.confidence - (anaphor ? 0.1 : 0));
  return {
    actor: holder.actor,
    actorKind: holder.kind,
    quantifier: holder.quantifier,
    includesNetherlands: holder.includesNetherlands,
    namedMembers: holder.members,
    spokesperson: holder.spokesperson,
    phase,
    speechAct: statement.act,
    stance: statement.stance,
    condition: statement.condition,
    anaphor,
    agendaItem,
    topics,
    extract: { quote: sentence.quote, extractor: EXTRACTOR, confidence: Math.round(confidence * 100) / 100 },
  };
}
