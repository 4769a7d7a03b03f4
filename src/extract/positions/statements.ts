import { anyOf } from "../any-of.js";
import type { Clause } from "./clause-words.js";
import type { Mention } from "./mentions.js";
import { type Predicate, readPredicate } from "./predicate.js";
import { readPrepositional } from "./prepositional.js";
import { type Attitude, attitudeOf } from "./stance.js";
import { phrasesOf, type Subject, subjectsOf } from "./subjects.js";
import { FINITE_FORMS, PASSIVE_AUXILIARIES } from "./verb-forms.js";
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

/** What is read in a sentence: its statements, the phrases of holders in it, and whether a holder spoke without its act being told. */
export interface SentenceReading {
  readonly statements: readonly Statement[];
  readonly subjects: readonly Subject[];
  readonly unclear: boolean;
}

const PROSPECTIVE = anyOf("zal, zullen, voornemens, van plan, naar verwachting, beoogt, als doel, tot doel, het voornemen, de intentie");
const BROAD = anyOf("brede steun, breed draagvlak, breed gesteund, breed gedragen, breed onderschreven, breed verwelkomd");
const ALONG_WITH = /(?:^|[\s,(])(?:samen met|tezamen met|net als|evenals|gesteund door|met steun van)\s$/iu;
const ANOTHER_CLAUSE = anyOf("dat, om, die, waar*, welke");
// Stands for the finite verb of a clause that closes with it (`opriepen`): the lexicon then finds the verb at the end.
const AT_THE_END: Word = { lower: "zal", start: 0, end: 0 };

/** Reads a sentence. Of several statements by one phrase the first is given; a later one can only soften it (`maar …`). */
export function readSentence(text: string, mentions: readonly Mention[]): SentenceReading {
  const words = wordsOf(text);
  const subjects = subjectsOf(text, words, mentions);
  const statements: Statement[] = [];
  let unclear = false;
  for (const [index, subject] of subjects.entries()) {
    const end = subjects.slice(index + 1).find((later) => later.verb !== null || later.role === "SUBORDINATE")?.phrase.start ?? text.length;
    const read = subject.role === "PREPOSITIONAL" ? prepositional(text, words, subject) : verbal(text, words, subject, end);
    if (read === "NONE") unclear = true;
    else if (read !== null) statements.push(read);
  }
  statements.push(...companions(text, subjects, statements));
  if (statements.length === 0) statements.push(...broughtInByOwnGovernment(text, words, mentions));
  return { statements, subjects, unclear: unclear && statements.length === 0 };
}

function verbal(text: string, words: readonly Word[], subject: Subject, end: number): Statement | "NONE" | null {
  const from = wordAt(words, subject.phrase.start);
  const to = wordAt(words, subject.phrase.end);
  // Without a known verb after the subject, the word that stands there is taken for an unknown one: a known verb may follow (`… en
  // benadrukte`).
  const verb = subject.verb ?? (subject.role === "SUBORDINATE" ? to - 1 : to);
  if (verb >= words.length) return null;
  const clause: Clause = { verb, end: wordAt(words, end), subject: [from, to] };
  const predicate = subject.role === "SUBORDINATE" ? readSubordinate(words, clause) : readPredicate(words, clause);
  if (predicate === null || predicate === "NONE") return predicate;
  // `De Commissie werd opgeroepen`: the holder is spoken to, it does not speak.
  if (predicate.passive) return null;
  const start = subject.role === "AFTER_VERB" ? (words[verb]?.start ?? 0) : subject.phrase.start;
  return statementOf(text, subject, predicate, { start, end }, subject.role === "SUBORDINATE" ? 0.1 : 0);
}

// In a subordinate clause the verb stands last: `waarbij enkele lidstaten opriepen tot`, `terwijl Polen tegen is`.
function readSubordinate(words: readonly Word[], clause: Clause): Predicate | "NONE" | null {
  const [from, to] = clause.subject;
  const finite = words.findIndex((word, index) => index >= to && index < clause.end && FINITE_FORMS.has(word.lower));
  const direct = readPredicate(words, { ...clause, verb: finite === -1 ? clause.verb : finite });
  if (direct !== null) return direct;
  const verb = words[finite] ?? AT_THE_END;
  return readPredicate([...words.slice(0, to), verb, ...words.slice(to)], { verb: to, end: clause.end + 1, subject: [from, to] });
}

function prepositional(text: string, words: readonly Word[], subject: Subject): Statement | null {
  const read = readPrepositional(text, words, subject);
  if (read === null) return null;
  if ("near" in read) return statementOf(text, subject, read, { start: 0, end: text.length }, 0.1);
  return { ...read, condition: null, subject, verb: null, prospective: PROSPECTIVE.test(text), broad: BROAD.test(text) };
}

function statementOf(text: string, subject: Subject, predicate: Predicate, span: { start: number; end: number }, doubt: number): Statement {
  const clause = text.slice(span.start, span.end);
  return {
    ...attitudeOf(predicate, clause, text.slice(0, span.start)),
    subject,
    confidence: Math.max(0.1, predicate.confidence - doubt),
    verb: predicate.verb,
    prospective: PROSPECTIVE.test(text),
    broad: BROAD.test(clause),
  };
}

// `Daarom pleit Nederland er samen met Duitsland voor`, `Net als Duitsland steunde Nederland`: who goes along holds the same position.
function companions(text: string, subjects: readonly Subject[], statements: readonly Statement[]): readonly Statement[] {
  const main = statements.find(({ subject }) => subject.role === "BEFORE_VERB" || subject.role === "AFTER_VERB");
  if (main === undefined) return [];
  return subjects.flatMap((subject) => {
    const between = text.slice(main.subject.phrase.end, subject.phrase.start);
    const along = subject.role === "PREPOSITIONAL" && ALONG_WITH.test(subject.before) && !ANOTHER_CLAUSE.test(between);
    return along ? [{ ...main, subject, confidence: main.confidence - 0.2 }] : [];
  });
}

// `Aanvullend is ingebracht dat het kabinet …`: a passive without agent on what the own government does was brought in by itself.
function broughtInByOwnGovernment(text: string, words: readonly Word[], mentions: readonly Mention[]): readonly Statement[] {
  const phrase = phrasesOf(text, mentions)[0];
  if (phrase?.mentions[0]?.holder?.actor !== "nld" || !/\bdat\s$/u.test(text.slice(0, phrase.start))) return [];
  const verb = words.findIndex((word) => PASSIVE_AUXILIARIES.has(word.lower));
  if (verb === -1 || (words[verb]?.start ?? 0) > phrase.start) return [];
  const predicate = readPredicate(words, { verb, end: words.length, subject: [0, 0] });
  if (predicate === null || predicate === "NONE" || !predicate.passive) return [];
  const subject: Subject = { phrase, role: "PREPOSITIONAL", verb: null, before: text.slice(0, phrase.start), spokesperson: null };
  return [statementOf(text, subject, predicate, { start: 0, end: text.length }, 0.15)];
}
