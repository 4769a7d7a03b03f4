import type { SpeechAct, Stance } from "../../vocab/lists/position.js";
import { anyOf, endsWithAnyOf } from "../any-of.js";
import { NOMINAL_ACTS, PRESUPPOSED } from "./nominal-acts.js";
import { type Predicate, readPredicate } from "./predicate.js";
import type { Subject } from "./subjects.js";
import { AUXILIARIES, PASSIVE_AUXILIARIES } from "./verb-forms.js";
import { type Word, wordAt } from "./words.js";

/** An act that no verb of the lexicon carries. */
export interface VerblessAct {
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly confidence: number;
}

const VIEW = endsWithAnyOf(
  "volgens, naar mening van, naar de mening van, naar opvatting van, naar de opvatting van, naar het oordeel van, in de ogen van",
);
const AS_FOR = endsWithAnyOf("wat");
const FOR = /(?:^|[,;]\s|(?<!\p{L})(?:is|zijn|blijft|was)\s(?:het\s)?(?:\p{L}+\s)?)voor\s$/iu;
const INTENTION = endsWithAnyOf("inzet van, wens van, oproep van, pleidooi van, boodschap van");
const AGENT = /(?<!\p{L})(?:door|vanuit|namens|van de zijde van)\s(?:o\.a\.\s|onder meer\s|onder andere\s|met name\s|ook\s)?$/iu;
const OWN_SIDE = /^Nederlandse zijde/u;
const AMONG = endsWithAnyOf("onder, bij, van, vanuit, tussen, door");
const AMONG_THEM = endsWithAnyOf("onder, vanuit, bij");
const IMPORTANT = anyOf("belang, belangrijk, essentieel, cruciaal, prioriteit, noodzakelijk, wezenlijk");
const LITTLE = anyOf("geen, weinig, onvoldoende, nauwelijks");
const EXISTS = new Set([..."bestaat bestond klonk kwam kreeg leek blijkt bleek krijgt oogstte".split(" "), ...AUXILIARIES]);
/** How far around a group the noun that carries the act may stand, in code units. */
const REACH = 80;

/**
 * Reads what a holder after a preposition is said to think or do: its view (`volgens Nederland`, `voor Nederland is van belang`), its
 * intention (`de inzet van het kabinet is`), its words in a passive (`werd door Nederland benadrukt`), or a noun (`onder lidstaten was er
 * brede steun`).
 */
export function readPrepositional(text: string, words: readonly Word[], subject: Subject): VerblessAct | Predicate | null {
  const { before, phrase } = subject;
  const rest = text.slice(phrase.end);
  if (
    VIEW.test(before) ||
    (AS_FOR.test(before) && /^\sbetreft/u.test(rest)) ||
    (FOR.test(before) && IMPORTANT.test(rest.slice(0, REACH)))
  ) {
    return { act: "STRESSES", stance: "SUPPORT", confidence: 0.8 };
  }
  if (INTENTION.test(before) && /^[^,]{0,40}?\s(?:is|blijft|zal|was)\s/u.test(rest))
    return { act: "CALLS_FOR", stance: "SUPPORT", confidence: 0.75 };
  const isAgent = AGENT.test(before) || OWN_SIDE.test(text.slice(phrase.start));
  const passive = isAgent && !/\sdat\s/u.test(before) ? readPassive(words, subject) : null;
  if (passive !== null) return passive;
  return AMONG.test(before) ? readNoun(text, words, subject) : null;
}

// `werd door Nederland benadrukt`, `vanuit de meeste lidstaten werd waardering geuit`.
function readPassive(words: readonly Word[], { phrase }: Subject): Predicate | null {
  const subject = [wordAt(words, phrase.start), wordAt(words, phrase.end)] as const;
  const verb = words.findIndex((word, index) => PASSIVE_AUXILIARIES.has(word.lower) && (index < subject[0] || index >= subject[1]));
  if (verb === -1) return null;
  const predicate = readPredicate(words, { verb, end: words.length, subject });
  return predicate !== null && predicate !== "NONE" && predicate.passive ? predicate : null;
}

// `onder lidstaten was er brede steun voor`, `kreeg steun van een aantal lidstaten`.
function readNoun(text: string, words: readonly Word[], { before, phrase }: Subject): VerblessAct | null {
  if (phrase.mentions[0]?.holder?.kind !== "GROUP" || !words.some((word) => EXISTS.has(word.lower))) return null;
  const left = before.toLowerCase().split(/[,;:]/u).at(-1)?.slice(-REACH) ?? "";
  const right = text.slice(phrase.end).toLowerCase().split(/[,;:]/u)[0]?.slice(0, REACH) ?? "";
  const scope = AMONG_THEM.test(before) ? `${left} ${right}` : left;
  const found = NOMINAL_ACTS.find(({ noun }) => noun.test(scope));
  if (found === undefined || PRESUPPOSED.test(scope)) return null;
  if (!LITTLE.test(scope)) return { act: found.act, stance: found.stance, confidence: 0.7 };
  return found.act === "SUPPORTS" ? { act: "OPPOSES", stance: "OPPOSE", confidence: 0.65 } : null;
}
