import type { Passage } from "../document/model.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { diagnose } from "../kernel/diagnostic-codes.js";
import type { PositionPhase } from "../vocab/lists/position.js";
import { agendaItemOf, type ExtractionContext } from "./context.js";
import { type Memory, NOBODY_YET, type Resolved, remember, resolve } from "./positions/memory.js";
import { type Holder, type Mention, mentionFinder } from "./positions/mentions.js";
import { asPlan, isPosition } from "./positions/relevance.js";
import { readSentence, type Statement } from "./positions/statements.js";
import type { ExtractedPosition } from "./records.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { topicsIn } from "./topics.js";

/** Raised whenever the same text may now give other positions. */
const EXTRACTOR = "positions/1";

/**
 * Longer than any sentence of these papers, in code units: a list or table that lost its structure, which would be costly to read and say
 * nothing.
 */
const LONGEST_SENTENCE = 3000;

/** The positions of one part, with what could not be told. */
export interface PositionExtraction {
  readonly positions: readonly ExtractedPosition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A sentence with the agenda item it is about. */
interface PlacedSentence {
  readonly sentence: Sentence;
  readonly agendaItem: number;
}

interface SentenceExtraction extends PositionExtraction {
  readonly memory: Memory;
}

type MentionFinder = (text: string) => readonly Mention[];

/**
 * Reads the positions in the running text of a part: who, what speech act, what stance. Only in sections that treat an agenda item, and
 * only in annotated agendas (EX_ANTE) and reports (EX_POST). One position per holder and sentence. A holder that speaks without its act
 * being told gives a POSITION_UNCLEAR diagnostic and no position: a stance nobody can read is not stored as one.
 */
export function extractPositions(context: ExtractionContext): PositionExtraction {
  const phase = phaseOf(context);
  const positions: ExtractedPosition[] = [];
  const diagnostics: Diagnostic[] = [];
  if (phase === null) return { positions, diagnostics };
  const findMentions = mentionFinder(context);
  let memory = NOBODY_YET;
  let item: number | null = null;
  for (const placed of sentencesUnderItems(context)) {
    if (placed.agendaItem !== item) memory = NOBODY_YET;
    item = placed.agendaItem;
    const found = extractFromSentence(context, phase, findMentions, placed, memory);
    positions.push(...found.positions);
    diagnostics.push(...found.diagnostics);
    memory = found.memory;
  }
  return { positions, diagnostics };
}

function phaseOf(context: ExtractionContext): PositionPhase | null {
  if (context.kind === "ANNOTATED_AGENDA") return "EX_ANTE";
  return context.kind === "MEETING_REPORT" ? "EX_POST" : null;
}

function sentencesUnderItems(context: ExtractionContext): readonly PlacedSentence[] {
  return context.part.passages.filter(isRunningText).flatMap((passage) => {
    const agendaItem = agendaItemOf(context, passage.order);
    return agendaItem === null ? [] : sentencesOf(passage, context.source).map((sentence) => ({ sentence, agendaItem }));
  });
}

function isRunningText(passage: Passage): boolean {
  return passage.kind === "PARAGRAPH" || passage.kind === "LIST_ITEM";
}

function extractFromSentence(
  context: ExtractionContext,
  phase: PositionPhase,
  findMentions: MentionFinder,
  placed: PlacedSentence,
  memory: Memory,
): SentenceExtraction {
  const { text, quote } = placed.sentence;
  if (text.length > LONGEST_SENTENCE) {
    return {
      positions: [],
      diagnostics: [diagnose("POSITION_UNCLEAR", "too long for a sentence: no position was read in it", quote)],
      memory,
    };
  }
  const reading = readSentence(text, findMentions(text));
  const resolved = resolve(reading, memory);
  const diagnostics: Diagnostic[] = [];
  if (reading.unclear) diagnostics.push(diagnose("POSITION_UNCLEAR", "somebody spoke here, but not told what for or against", quote));
  if (resolved.some(({ holders }) => holders.length === 0)) {
    diagnostics.push(diagnose("POSITION_HOLDER_UNKNOWN", "these words point back to somebody who was not named before", quote));
  }
  const topics = topicsIn(text, context.knowledge);
  const positions = firstOfEachHolder(resolved)
    .filter(({ statement, holder }) => isPosition(statement, holder, phase, text))
    .map(({ statement, holder, anaphor }) => ({
      ...holderFields(holder),
      ...attitudeFields(statement, anaphor, quote),
      phase,
      topics,
      agendaItem: placed.agendaItem,
    }));
  return { positions, diagnostics, memory: remember(memory, reading, resolved) };
}

interface Held {
  readonly statement: Statement;
  readonly holder: Holder;
  readonly anaphor: boolean;
}

function firstOfEachHolder(resolved: readonly Resolved[]): readonly Held[] {
  const held = new Map<string, Held>();
  for (const { statement, holders, anaphor } of resolved) {
    for (const holder of holders) {
      const key = `${holder.actor} ${holder.quantifier ?? ""}`;
      if (!held.has(key)) held.set(key, { statement: asPlan(statement, holder), holder, anaphor });
    }
  }
  return [...held.values()];
}

function holderFields(holder: Holder) {
  return {
    actor: holder.actor,
    actorKind: holder.kind,
    quantifier: holder.quantifier,
    includesNetherlands: holder.includesNetherlands,
    namedMembers: holder.members,
    spokesperson: holder.spokesperson,
  };
}

function attitudeFields({ act, stance, condition, confidence }: Statement, anaphor: boolean, quote: Sentence["quote"]) {
  const sure = Math.max(0.1, confidence - (anaphor ? 0.1 : 0));
  return { speechAct: act, stance, condition, anaphor, extract: { quote, extractor: EXTRACTOR, confidence: Math.round(sure * 100) / 100 } };
}
