import type { Span } from "../../kernel/span.js";
import { alternatives, endsWithAnyOf } from "../any-of.js";
import { PERSON_AFTER_OFFICE } from "./actor-lexicon.js";
import type { Holder, Mention } from "./mentions.js";
import { FINITE_FORMS, VERBS } from "./verb-forms.js";
import { type Word, wordAt } from "./words.js";

/** One or more holders that act together, with the members that are named of a group: `een aantal lidstaten, waaronder Nederland`. */
export interface HolderPhrase extends Span {
  readonly mentions: readonly Mention[];
  /** Codes of the members named after `waaronder`, lower case. */
  readonly members: readonly string[];
}

/** How a phrase stands to the verb. */
export type SubjectRole =
  /** Before the verb: `Nederland benadrukte`. */
  | "BEFORE_VERB"
  /** After the verb: `Daarbij benadrukte Nederland`. */
  | "AFTER_VERB"
  /** In a subordinate clause that reports too: `waarbij enkele lidstaten opriepen`. */
  | "SUBORDINATE"
  /** After a preposition: `door Nederland`, `volgens Nederland`, `de inzet van Nederland`. */
  | "PREPOSITIONAL";

/** A holder phrase with its verb. */
export interface Subject {
  readonly phrase: HolderPhrase;
  readonly role: SubjectRole;
  /** Index of the finite verb among the words; null where it must be sought. */
  readonly verb: number | null;
  /** The words before a prepositional phrase, up to the start of the sentence. */
  readonly before: string;
  /** Who speaks for the holder, where the name follows a portfolio. */
  readonly spokesperson: string | null;
}

/** What joins holders into one phrase. */
const JOINERS = alternatives(
  "en, of, als, alsmede, alsook, evenals, net als, samen met, tezamen met, in samenwerking met, namens, mede namens",
  "gesteund door, mede gesteund door",
  "ondersteund door",
);
const JOINED = new RegExp(`^[,)]?\\s?(?:,|[,(]?\\s?(?:${JOINERS})(?: (?:ook|met name|onder meer|onder andere))?)\\s$`, "iu");
/** What opens the list of members after a group: `, waaronder`, ` (`. */
const MEMBERS = alternatives("waaronder, onder wie, onder meer, met inbegrip van, inclusief, zoals, met name, te weten, namelijk");
const OPENS_MEMBERS = new RegExp(`^(?:\\s?[,(]\\s?|\\s)(?:(?:${MEMBERS})(?: (?:ook|onder meer|onder andere))?\\s)?$`, "iu");
const SENTENCE_OPENER = /^(?:(?:ook|met name|vooral|alleen|zelfs|zowel|juist|maar|en|echter)\s|[-–•«“"(]\s?)?$/iu;
const CLAUSE_OPENER = /(?:[;:,]\s(?:en |maar |want |dus )?|\s(?:en|maar)\s)(?:(?:ook|alleen|enkel|slechts|met name) )?$/iu;
const REPORTED = "(?:verwachting is|verwacht wordt|(?:bekend|duidelijk) is|is (?:bekend|duidelijk)|bleek|blijkt|werd duidelijk) dat";
const SUBORDINATOR = new RegExp(`(?<!\\p{L})(?:terwijl|waarbij|waarna|waarop|${REPORTED})\\s(?:ook |met name |onder meer )?$`, "iu");
const PREPOSITION = endsWithAnyOf(
  "volgens, vanuit, door, onder, bij, van, namens, voor, binnen, wat, tussen, met, aan, naar, over, op, tegen, in, uit",
  "richting, om, als, evenals",
);
/** Adverbs that may stand between an inverted verb and its subject. */
const FILLERS = new Set(
  (
    "ook tevens echter daarom daarnaast verder er zich onder meer met name bovendien eveneens tenslotte vervolgens daarbij " +
    "hierbij dan nog wel opnieuw tot slot ten"
  ).split(" "),
);
const WITHIN_SUBJECT = new Set("van voor uit met in zoals op aan bij onder zelf daarentegen allen echter ook beide".split(" "));
const CLAUSE_WORDS = new Set(["dat", "die", "om", "omdat", "waar", "waarbij", "terwijl", "of"]);
/** Verbs that take those who are spoken to as an object: after `en` such a phrase is spoken to, it does not speak. */
const ADDRESSING = new Set(
  ["vragen", "verzoeken", "oproepen", "uitnodigen", "danken", "bedanken", "steunen", "complimenteren"].flatMap((verb) => [
    ...(VERBS.get(verb)?.finite ?? []),
  ]),
);
/** How many words may stand between a subject and its verb, insertions not counted. */
const REACH = 16;

/** The phrases of a sentence in which holders stand, with the role of each that has one; phrases that are mere objects are left out. */
export function subjectsOf(text: string, words: readonly Word[], mentions: readonly Mention[]): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const phrase of phrasesOf(text, mentions)) {
    const subject = roleOf(text, words, phrase, subjects);
    if (subject !== null) subjects.push(subject);
  }
  return subjects;
}

/** Joins neighbouring mentions into phrases: lists, supporters, and the members of a group. */
export function phrasesOf(text: string, mentions: readonly Mention[]): readonly HolderPhrase[] {
  const phrases: { start: number; end: number; mentions: Mention[]; members: string[]; inMembers: boolean }[] = [];
  for (const mention of mentions) {
    const last = phrases.at(-1);
    const gap = last === undefined ? "" : text.slice(last.end, mention.start);
    const isGroup = last?.mentions.at(-1)?.holder?.kind === "GROUP";
    const isState = mention.holder?.kind === "MEMBER_STATE";
    if (last !== undefined && isState && isGroup && OPENS_MEMBERS.test(gap) && gap !== " ") last.inMembers = true;
    else if (last === undefined || !JOINED.test(gap)) {
      phrases.push({ start: mention.start, end: mention.end, mentions: [mention], members: [], inMembers: false });
      continue;
    } else if (!isState) last.inMembers = false;
    if (last.inMembers && mention.holder !== null) last.members.push(mention.holder.actor);
    else last.mentions.push(mention);
    last.end = mention.end;
  }
  return phrases.map(({ start, end, mentions: own, members }) => ({ start, end, mentions: own, members }));
}

function roleOf(text: string, words: readonly Word[], phrase: HolderPhrase, earlier: readonly Subject[]): Subject | null {
  const before = text.slice(0, phrase.start);
  const make = (role: SubjectRole, verb: number | null): Subject => {
    return { phrase, role, verb, before, spokesperson: nameAfterOffice(text, words, phrase, verb) };
  };
  if (PREPOSITION.test(before)) return make("PREPOSITIONAL", null);
  if (SUBORDINATOR.test(before)) return make("SUBORDINATE", null);
  if (SENTENCE_OPENER.test(before) || (CLAUSE_OPENER.test(before) && !isObjectOfEarlier(words, phrase))) {
    const verb = verbAfter(text, words, phrase.end);
    if (verb !== null || SENTENCE_OPENER.test(before)) return make("BEFORE_VERB", verb);
  }
  const verb = verbBefore(words, phrase.start);
  if (verb === null || earlier.some((subject) => subject.verb === verb)) return null;
  const previous = words[verb - 1]?.lower ?? "";
  const coordinated = earlier.length > 0 && (previous === "en" || previous === "maar" || previous === ",");
  if (coordinated && (earlier[0]?.role === "BEFORE_VERB" || ADDRESSING.has(words[verb]?.lower ?? ""))) return null;
  return make("AFTER_VERB", verb);
}

// `… aan Oekraïne, Moldavië en Georgië zijn`: a phrase after a comma is a new subject only when a verb follows at once.
function isObjectOfEarlier(words: readonly Word[], phrase: HolderPhrase): boolean {
  const next = words[wordAt(words, phrase.end)]?.lower ?? "";
  return !FINITE_FORMS.has(next) && next !== "," && next !== "(";
}

/** The finite verb after a subject; skips what belongs to the subject: insertions between commas or brackets, `uit het noorden`, names. */
function verbAfter(text: string, words: readonly Word[], offset: number): number | null {
  let within = false;
  for (let index = wordAt(words, offset), steps = 0; index < words.length && steps < REACH; index += 1, steps += 1) {
    const word = words[index];
    if (word === undefined) return null;
    if (FINITE_FORMS.has(word.lower)) return index;
    const closing = word.lower === "," ? "," : word.lower === "(" ? ")" : null;
    if (closing === "," && FINITE_FORMS.has(words[index + 1]?.lower ?? "")) return index + 1;
    if (closing !== null) {
      const end = words.findIndex((other, at) => at > index && at < index + 40 && other.lower === closing);
      if (end === -1) return null;
      index = end;
      continue;
    }
    if (CLAUSE_WORDS.has(word.lower)) return null;
    if (WITHIN_SUBJECT.has(word.lower)) within = true;
    else if (!within && !/\p{Lu}/u.test(text[word.start] ?? "") && word.lower !== ")") return null;
  }
  return null;
}

function verbBefore(words: readonly Word[], offset: number): number | null {
  let index = wordAt(words, offset) - 1;
  for (let steps = 0; steps < 3 && FILLERS.has(words[index]?.lower ?? ""); steps += 1) index -= 1;
  return FINITE_FORMS.has(words[index]?.lower ?? "") ? index : null;
}

// `Eurocommissaris voor Klimaat Wopke Hoekstra`: the name stands before the verb, or, after an inverted verb, before the rest of the
// clause.
function nameAfterOffice(text: string, words: readonly Word[], phrase: HolderPhrase, verb: number | null): string | null {
  const last = phrase.mentions.at(-1)?.holder ?? null;
  if (last === null || last.kind !== "INSTITUTION" || last.spokesperson !== null) return null;
  const verbStart = verb === null ? undefined : words[verb]?.start;
  const end = verbStart !== undefined && verbStart > phrase.end ? verbStart : phrase.end + 120;
  return PERSON_AFTER_OFFICE.exec(text.slice(phrase.end, end))?.groups?.["person"] ?? null;
}

/** The holder with the members that the phrase names. */
export function withMembers(holder: Holder, members: readonly string[]): Holder {
  if (holder.kind !== "GROUP" || members.length === 0) return holder;
  const includesNetherlands = members.includes("nld") ? true : holder.includesNetherlands;
  return { ...holder, members: [...holder.members, ...members], includesNetherlands };
}
