import { type Mention } from "./mentions.js";
import { type Clause, type Predicate, readPredicate } from "./predicate.js";
import { NOMINAL_ACTS, PRESUPPOSED } from "./nominal-acts.js";
import { attitudeOf, type Attitude } from "./stance.js";
import { phrasesOf, type Subject, subjectsOf } from "./subjects.js";
import { AUXILIARIES, FINITE_FORMS } from "./verb-forms.js";
import { type Word, wordAt, wordsOf } from "./words.js";

/** What one phrase of holders is said to have done in a sentence. */
export interface Statement extends Attitude {
  readonly subject: Subject;
  readonly confidence: number;
  /** The verb that reports, as infinitive; null where a preposition or noun does (`volgens`, `steun`). */
  readonly verb: string | null;
  /** Whether it lies ahead: `zal`, `is voornemens`, `naar verwachting`. */
  readonly prospective: boolean;
  /** Whether the group is said to give broad support. */
  readonly broad: boolean;
}

/** What is read in a sentence: its statements, the holders in it (for words that point back), and whether a holder spoke without its act being told. */
export interface SentenceReading {
  readonly statements: readonly Statement[];
  readonly subjects: readonly Subject[];
  readonly unclear: Subject | null;
}

const PROSPECTIVE = /\b(?:zal|zullen|voornemens|van plan|naar verwachting|beoogt|wil|willen)\b/iu;
const BROAD = /\b(?:brede|breed)\s+(?:steun|draagvlak|gesteund|gedragen|onderschreven|verwelkomd)\b/iu;
const VIEW = /(?:^|[,;]\s*|\s)(?:volgens|naar (?:de )?(?:mening|opvatting) van|naar het oordeel van|in de ogen van|wat)\s+$/iu;
const AGENT = /\b(?:door|vanuit|namens|van de zijde van)\s+(?:o\.a\. |onder meer |onder andere |met name |ook )?$/iu;
const AMONG = /\b(?:onder|bij|van|vanuit|tussen|door)\s+$/iu;
const FOR = /(?:^|[,;]\s*)voor\s+$/iu;
const IS_FOR = /\b(?:is|zijn|blijft|was)\s+(?:het\s+)?(?:\p{L}+\s)?voor\s+$/iu;
const ALONG_WITH = /(?:^|[\s,(])(?:samen met|tezamen met|net als|evenals|gesteund door|met steun van)\s+$/iu;
const INTENTION = /\b(?:inzet|wens|oproep|pleidooi|boodschap) van\s+$/iu;
const PASSIVE = new Set("is zijn was waren wordt worden werd werden".split(" "));
const IMPORTANT = /\b(?:belang|belangrijk|essentieel|cruciaal|prioriteit|noodzakelijk|wezenlijk)\b/u;

/** Reads a sentence. Of several statements by one phrase the first is given; a later one can only soften it (`maar …`). */
export function readSentence(text: string, mentions: readonly Mention[]): SentenceReading {
  const words = wordsOf(text);
  const subjects = subjectsOf(text, words, mentions);
  const statements: Statement[] = [];
  let unclear: Subject | null = null;
  for (const [index, subject] of subjects.entries()) {
    const end = subjects.slice(index + 1).find((later) => later.verb !== null || later.role === "SUBORDINATE")?.phrase.start ?? text.length;
    const statement = subject.role === "PREPOSITIONAL" ? prepositional(text, words, subject) : verbal(text, words, subject, end);
    if (statement === "NONE") unclear ??= subject;
    else if (statement !== null) statements.push(statement);
  }
  statements.push(...companions(text, subjects, statements));
  const own = statements.length === 0 ? unnamedAgent(text, words, mentions) : null;
  return { statements: own === null ? statements : [own], subjects, unclear: statements.length === 0 && own === null ? unclear : null };
}

// `Daarom pleit Nederland er samen met Duitsland voor`, `Net als Duitsland steunde Nederland`: who goes along holds the same position.
function companions(text: string, subjects: readonly Subject[], statements: readonly Statement[]): readonly Statement[] {
  const main = statements.find(({ subject }) => subject.role === "BEFORE_VERB" || subject.role === "AFTER_VERB");
  if (main === undefined) return [];
  return subjects.flatMap((subject) => {
    const between = text.slice(main.subject.phrase.end, subject.phrase.start);
    const along = subject.role === "PREPOSITIONAL" && ALONG_WITH.test(subject.before) && !/\b(?:dat|om|die|waar\w*|welke)\b/u.test(between);
    return along ? [{ ...main, subject, confidence: main.confidence - 0.2 }] : [];
  });
}

function verbal(text: string, words: readonly Word[], subject: Subject, end: number): Statement | "NONE" | null {
  const from = wordAt(words, subject.phrase.start);
  const to = wordAt(words, subject.phrase.end);
  const verb = subject.verb ?? (subject.role === "SUBORDINATE" ? to - 1 : unknownVerb(words, to));
  if (verb === null) return null;
  const clause: Clause = { verb, end: wordAt(words, end), subject: [from, to] };
  const predicate = subject.role === "SUBORDINATE" ? subordinatePredicate(words, clause) : readPredicate(words, clause);
  if (predicate === null || predicate === "NONE") return predicate;
  // `De Commissie werd opgeroepen`: the holder is spoken to, it does not speak.
  return predicate.passive ? null : statement(text, subject, predicate, text.slice(subject.role === "AFTER_VERB" ? (words[verb]?.start ?? 0) : subject.phrase.start, end));
}

function statement(text: string, subject: Subject, predicate: Predicate, clause: string): Statement {
  const doubt = subject.role === "BEFORE_VERB" || subject.role === "AFTER_VERB" ? 0 : 0.1;
  return {
    ...attitudeOf(predicate, clause, text.slice(0, Math.max(0, text.indexOf(clause)))),
    subject,
    confidence: Math.max(0.1, predicate.confidence - doubt),
    verb: predicate.verb,
    prospective: PROSPECTIVE.test(text),
    broad: BROAD.test(clause),
  };
}

// A verb the lexicon does not know (`bedankte zich`): only a verb that follows it with the same subject can be read.
function unknownVerb(words: readonly Word[], to: number): number | null {
  return to < words.length ? to : null;
}

// In a subordinate clause the verb stands last: `waarbij enkele lidstaten opriepen tot`, `terwijl Polen tegen is`.
function subordinatePredicate(words: readonly Word[], clause: Clause): Predicate | "NONE" | null {
  const finite = words.findIndex((word, index) => index >= clause.subject[1] && index < clause.end && FINITE_FORMS.has(word.lower));
  const direct = readPredicate(words, { ...clause, verb: finite === -1 ? clause.verb : finite });
  if (direct !== null) return direct;
  const reordered = [...words.slice(0, clause.subject[1]), ...(finite === -1 ? [] : words.slice(finite, finite + 1)), ...words.slice(clause.subject[1])];
  const asAuxiliary = finite === -1 ? [...words.slice(0, clause.subject[1]), AUXILIARY, ...words.slice(clause.subject[1])] : reordered;
  return readPredicate(asAuxiliary, { ...clause, verb: clause.subject[1], end: clause.end + 1 });
}

const AUXILIARY: Word = { lower: "zal", start: 0, end: 0 };

function prepositional(text: string, words: readonly Word[], subject: Subject): Statement | null {
  const { before, phrase } = subject;
  const rest = text.slice(phrase.end);
  const make = (attitude: Attitude, confidence: number, verb: string | null = null): Statement => ({
    ...attitude,
    subject,
    confidence,
    verb,
    prospective: PROSPECTIVE.test(text),
    broad: BROAD.test(text),
  });
  if (VIEW.test(before) || (FOR.test(before) && /^\s+(?:is|zijn|blijft)\b/u.test(rest) && IMPORTANT.test(rest)) || (IS_FOR.test(before) && IMPORTANT.test(rest.slice(0, 60)))) {
    return /^wat\s/iu.test(before.trimStart()) && !/^\s+betreft/u.test(rest) ? null : make({ act: "STRESSES", stance: "SUPPORT", condition: null }, 0.8);
  }
  if (INTENTION.test(before) && /^[^,]{0,40}?\s(?:is|blijft|zal|was)\b/u.test(rest)) return make({ act: "CALLS_FOR", stance: "SUPPORT", condition: null }, 0.75);
  const agent = AGENT.test(before) || (/\bvan\s+$/iu.test(before) && /^Nederlandse zijde/u.test(text.slice(phrase.start)));
  const passive = agent && !/\sdat\s/u.test(before) ? agentOfPassive(words, subject) : null;
  if (passive !== null) return { ...statement(text, subject, passive, text), confidence: 0.8 };
  return AMONG.test(before) ? nominal(text, words, subject, make) : null;
}

// `werd door Nederland benadrukt`, `vanuit de meeste lidstaten werd waardering geuit`.
function agentOfPassive(words: readonly Word[], { phrase }: Subject): Predicate | null {
  const subject: [number, number] = [wordAt(words, phrase.start), wordAt(words, phrase.end)];
  const verb = words.findIndex((word, index) => PASSIVE.has(word.lower) && (index < subject[0] || index >= subject[1]));
  if (verb === -1) return null;
  const predicate = readPredicate(words, { verb, end: words.length, subject });
  return predicate === null || predicate === "NONE" || PASSIVE.has(predicate.verb) || ["zijn", "blijven"].includes(predicate.verb) ? null : predicate;
}

// `onder lidstaten was er brede steun voor`, `kreeg steun van een aantal lidstaten`.
function nominal(text: string, words: readonly Word[], { before, phrase }: Subject, make: (attitude: Attitude, confidence: number) => Statement): Statement | null {
  const isGroup = phrase.mentions[0]?.holder?.kind === "GROUP";
  const nearBefore = before.toLowerCase().split(/[,;:]/u).at(-1)?.slice(-80) ?? "";
  const after = text.slice(phrase.end).toLowerCase().split(/[,;:]/u)[0]?.slice(0, 80) ?? "";
  const scope = /\b(?:onder|vanuit|bij)\s+$/iu.test(before) ? `${nearBefore} ${after}` : nearBefore;
  const exists = words.some((word) => AUXILIARIES.has(word.lower) || /^(?:bestaat|bestond|klonk|kwam|kreeg|leek|blijkt|bleek|krijgt|oogstte)$/u.test(word.lower));
  const found = NOMINAL_ACTS.find(({ noun }) => noun.test(scope));
  if (!isGroup || !exists || found === undefined || PRESUPPOSED.test(scope)) return null;
  const little = /\b(?:geen|weinig|onvoldoende|nauwelijks)\b/u.test(scope);
  if (little) return found.act === "SUPPORTS" ? make({ act: "OPPOSES", stance: "OPPOSE", condition: null }, 0.65) : null;
  return make({ act: found.act, stance: found.stance, condition: null }, 0.7);
}

// `Aanvullend is ingebracht dat het kabinet …`: in a report, a passive without agent on what the own government does was brought in by itself.
function unnamedAgent(text: string, words: readonly Word[], mentions: readonly Mention[]): Statement | null {
  const first = phrasesOf(text, mentions)[0];
  if (first?.mentions[0]?.holder?.actor !== "nld" || !/\bdat\s+$/u.test(text.slice(0, first.start))) return null;
  const verb = words.findIndex((word) => PASSIVE.has(word.lower));
  if (verb === -1 || (words[verb]?.start ?? 0) > first.start) return null;
  const predicate = readPredicate(words, { verb, end: words.length, subject: [0, 0] });
  if (predicate === null || predicate === "NONE" || ["zijn", "blijven"].includes(predicate.verb)) return null;
  const subject: Subject = { phrase: first, role: "PREPOSITIONAL", verb: null, before: text.slice(0, first.start), spokesperson: null };
  return { ...statement(text, subject, predicate, text), confidence: 0.65 };
}
