import type { SpeechAct, Stance } from "../../vocab/lists/position.js";
import { anyOf } from "../any-of.js";
import { type Clause, type ClauseWords, clauseWordsOf, finalVerbsOf, nextVerbOf } from "./clause-words.js";
import { SPEECH_ACT_RULES } from "./speech-act-lexicon.js";
import type { SpeechActRule } from "./speech-act-rule.js";
import { AUXILIARIES, VERBS } from "./verb-forms.js";
import type { Word } from "./words.js";

/** What a clause says its subject did. */
export interface Predicate {
  readonly act: SpeechAct;
  readonly stance: Stance;
  readonly confidence: number;
  /** Whether the subject underwent what the verb says: `werd opgeroepen`. */
  readonly passive: boolean;
  /** The finite verb, lower case. */
  readonly finite: string;
  /** The infinitive of the verb that decided. */
  readonly verb: string;
  /** The words between the verb and the content clause, lower case. */
  readonly near: string;
  /** The content clause (`dat …`, `welke …`), lower case; empty where there is none. */
  readonly content: string;
}

// Stand-ins for the finite verb of a subordinate clause, whose verbs stand last.
const AS_LAST_VERB: Word = { lower: "zal", start: 0, end: 0 };
const AS_COPULA: Word = { lower: "is", start: 0, end: 0 };

/** A rule with the verb of it that stands in the clause. */
interface RuleOfVerb {
  readonly rule: SpeechActRule;
  readonly verb: string;
}

interface Reading {
  readonly rule: SpeechActRule;
  readonly verb: string;
  readonly finite: string;
  readonly passive: boolean;
  readonly near: string;
  readonly content: string;
}

/** Verbs whose perfect is formed with `zijn`. */
const INTRANSITIVE = new Set(["zijn", "blijven", "staan", "gaan"]);
const RULES_BY_FINITE = indexRules((verb) => VERBS.get(verb)?.finite);
const RULES_BY_FINAL = indexRules((verb) => VERBS.get(verb)?.final);
/** Words by which a statement says what ought to be. */
const NORMATIVE = anyOf(
  "moet, moeten, dient, dienen, nodig, noodzakelijk, noodzaak, belang, belangrijk, belangrijke, essentieel, essentiële",
  "cruciaal, cruciale, wenselijk",
  "prioriteit, randvoorwaarde*, behoefte, urgent, onmisbaar, vereist",
);
/** What one does for a cause: naming it as one's own is speaking for it. */
const PROMOTION = anyOf(
  "investering*, inspanning*, inzet, steun, ondersteuning, bevordering, versterking, stimulering, voorbeeld*, initiatie*, succes*",
);
const INQUIRY = anyOf("onderzoek*, studie*, verkenning*, evaluatie*");
const SELF = anyOf("Nederland, kabinet, minister, staatssecretaris, ik, NL");
const ABOUT_SELF = /^(?:(?:zij|ze|hij|men) |het (?:een|geen|niet|zich|de|dit|deze|het|nog|ook|voorstander|bereid|tegen)(?!\p{L}))/u;

/**
 * Reads what a clause says its subject did, or null when the lexicon knows no act for it; NONE stands for a verb of speaking whose act
 * cannot be told. Courtesies and verbs that say nothing give way to a verb that follows with the same subject.
 */
export function readPredicate(words: readonly Word[], clause: Clause): Predicate | "NONE" | null {
  const first = readVerb(words, clause);
  const next = first === null || first.rule.weak || first.rule.act === "NONE" ? nextVerbOf(words, clause) : null;
  const reading = (next === null ? null : readVerb(words, { ...clause, verb: next })) ?? first;
  if (reading === null) return null;
  if (reading.rule.act === "NONE") return "NONE";
  const predicate = toPredicate(reading);
  return reading.rule.act === "STATEMENT" ? (ownAttitude(words, clause, predicate) ?? predicate) : predicate;
}

function readVerb(words: readonly Word[], clause: Clause): Reading | null {
  const view = clauseWordsOf(words, clause);
  const direct = readFinite(view);
  if (!AUXILIARIES.has(view.finite)) return deeper(direct, view);
  const final = readFinal(view, () => true);
  const outer = /^(?:is|zijn|was|waren|blijf|heb|hee|had)/u.test(view.finite) ? (direct ?? final) : (final ?? direct);
  if (outer !== null && outer === final && isPassive(view.finite, final.verb)) return { ...final, passive: true };
  return deeper(outer, view);
}

function readFinite(view: ClauseWords): Reading | null {
  const found = (RULES_BY_FINITE.get(view.finite) ?? []).find(({ rule, verb }) => {
    const particle = VERBS.get(verb)?.particle ?? null;
    return (particle === null || view.near.includes(particle)) && hasCue(rule, view);
  });
  return found === undefined ? null : reading(found, view);
}

function readFinal(view: ClauseWords, accepts: (rule: SpeechActRule) => boolean): Reading | null {
  for (const word of finalVerbsOf(view)) {
    const found = (RULES_BY_FINAL.get(word) ?? []).find(({ rule }) => accepts(rule) && hasCue(rule, view));
    if (found !== undefined) return reading(found, view);
  }
  return null;
}

function hasCue({ cue }: SpeechActRule, { cueText }: ClauseWords): boolean {
  return cue === null || cue.test(cueText);
}

function isPassive(finite: string, verb: string): boolean {
  return /^(?:wordt|worden|werd|werden)$/u.test(finite) || (/^(?:is|zijn|was|waren)$/u.test(finite) && !INTRANSITIVE.has(verb));
}

function reading({ rule, verb }: RuleOfVerb, { near, content, finite }: ClauseWords): Reading {
  return { rule, verb, finite, passive: false, near: near.join(" "), content: content.join(" ") };
}

// `gaf aan voorstander te zijn`, `is voornemens in te stemmen`: the attitude inside the statement or the plan decides.
function deeper(outer: Reading | null, view: ClauseWords): Reading | null {
  const open = outer !== null && (outer.rule.act === "STATEMENT" || (outer.rule.act === "INFORMS" && outer.verb === "zijn"));
  return open && view.near.includes("te") ? (readFinal(view, isAttitude) ?? outer) : outer;
}

function isAttitude({ act }: SpeechActRule): boolean {
  return act !== "STATEMENT" && act !== "NAMING" && act !== "NONE" && act !== "INFORMS";
}

function toPredicate({ rule, verb, finite, passive, near, content }: Reading): Predicate {
  const { confidence } = rule;
  const make = (act: SpeechAct, stance: Stance): Predicate => ({ act, stance, confidence, passive, finite, verb, near, content });
  if (rule.act === "STATEMENT") {
    return NORMATIVE.test(content === "" ? near : content) ? make("STRESSES", "SUPPORT") : make("INFORMS", "NEUTRAL");
  }
  if (rule.act === "NAMING") return make("INFORMS", PROMOTION.test(near) && !INQUIRY.test(near) ? "SUPPORT" : "NEUTRAL");
  return make(rule.act === "NONE" ? "INFORMS" : rule.act, rule.stance);
}

// `gaf aan dat zij het voorstel steunen`, `dat Nederland voorstander is`: in a statement about itself the holder's attitude decides.
function ownAttitude(words: readonly Word[], clause: Clause, statement: Predicate): Predicate | null {
  const opener = words.findIndex((word, index) => index > clause.verb && index < clause.end && word.lower === "dat");
  const subject = lowerOf(words, ...clause.subject);
  const following = lowerOf(words, opener + 1, opener + 4);
  if (opener === -1 || !isSelf(following, subject)) return null;
  const verb = opener + (following.startsWith("het kabinet") ? 2 : 1);
  const readAs = (standIn: Word) =>
    readVerb([...words.slice(0, verb), standIn, ...words.slice(verb + 1)], { verb, end: clause.end, subject: [0, 0] });
  const asked = readAs(AS_LAST_VERB) ?? readAs(AS_COPULA);
  if (asked === null || !isAttitude(asked.rule)) return null;
  return { ...toPredicate(asked), confidence: Math.min(statement.confidence, 0.8), passive: statement.passive, finite: statement.finite };
}

function lowerOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

function isSelf(following: string, subject: string): boolean {
  if (ABOUT_SELF.test(following)) return true;
  return /^(?:nederland|het kabinet) /u.test(following) ? SELF.test(subject) : subject !== "" && following.startsWith(`${subject} `);
}

function indexRules(formsOf: (verb: string) => ReadonlySet<string> | undefined): ReadonlyMap<string, readonly RuleOfVerb[]> {
  const index = new Map<string, RuleOfVerb[]>();
  const entries = SPEECH_ACT_RULES.flatMap((rule) => rule.verbs.map((verb) => ({ rule, verb })));
  for (const entry of entries) {
    for (const form of formsOf(entry.verb) ?? []) {
      const found = index.get(form);
      if (found === undefined) index.set(form, [entry]);
      else found.push(entry);
    }
  }
  return index;
}
