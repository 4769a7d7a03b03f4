import type { SpeechAct, Stance } from "../../vocab/lists/position.js";
import { anyOf } from "../any-of.js";
import { SPEECH_ACT_RULES, type SpeechActRule } from "./speech-act-lexicon.js";
import { AUXILIARIES, NOUN_LIKE, VERBS } from "./verb-forms.js";
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

/** A part of a sentence that one finite verb governs: indices among its words, `end` exclusive, without the words of the subject. */
export interface Clause {
  readonly verb: number;
  readonly end: number;
  /** Indices of the subject's words, `[from, to)`. */
  readonly subject: readonly [from: number, to: number];
}

// Stand-ins for the finite verb of a subordinate clause, whose verbs stand last.
const AS_LAST_VERB: Word = { lower: "zal", start: 0, end: 0 };
const AS_COPULA: Word = { lower: "is", start: 0, end: 0 };

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
const OPENERS = new Set(
  "dat welke hoe wat waarom wanneer wie hoeveel hoeverre omdat aangezien zodat waarbij waarmee waardoor waarin terwijl hoewel :".split(" "),
);
const RULES_BY_VERB = byVerb();
/** Words by which a statement says what ought to be. */
const NORMATIVE = anyOf(
  "moet, moeten, dient, dienen, nodig, noodzakelijk, noodzaak, belang, belangrijk, belangrijke, essentieel, essentiële, cruciaal, cruciale, wenselijk",
  "prioriteit, randvoorwaarde*, behoefte, urgent, onmisbaar, vereist",
);
/** What one does for a cause: naming it as one's own is speaking for it. */
const PROMOTION = anyOf(
  "investering*, inspanning*, inzet, steun, ondersteuning, bevordering, versterking, stimulering, voorbeeld*, initiatie*, succes*",
);
const INQUIRY = anyOf("onderzoek*, studie*, verkenning*, evaluatie*");
const BEFORE_NOUN = /^(?:de|het|deze|die|zijn|haar|hun|alle|meer|\p{L}*e)$/u;
const SELF = anyOf("Nederland, kabinet, minister, staatssecretaris, ik, NL");
const ABOUT_SELF = /^(?:(?:zij|ze|hij|men) |het (?:een|geen|niet|zich|de|dit|deze|het|nog|ook|voorstander|bereid|tegen)(?!\p{L}))/u;

/**
 * Reads what a clause says its subject did, or null when the lexicon knows no act for it; NONE stands for a verb of speaking whose act cannot be
 * told. Courtesies and verbs that say nothing give way to a verb that follows with the same subject.
 */
export function readPredicate(words: readonly Word[], clause: Clause): Predicate | "NONE" | null {
  const first = readVerb(words, clause);
  const next = first === null || first.rule.weak || first.rule.act === "NONE" ? nextVerb(words, clause) : null;
  const reading = (next === null ? null : readVerb(words, { ...clause, verb: next })) ?? first;
  if (reading === null) return null;
  if (reading.rule.act === "NONE") return "NONE";
  const predicate = toPredicate(reading);
  return reading.rule.act === "STATEMENT" ? (ownAttitude(words, clause, predicate) ?? predicate) : predicate;
}

/** The words of a clause as the rules look at them. */
interface ClauseWords {
  readonly finite: string;
  readonly near: readonly string[];
  readonly content: readonly string[];
  /** The near words, with those that open the content: a cue may be one of them (`wil dat`). */
  readonly cueText: string;
}

function readVerb(words: readonly Word[], clause: Clause): Reading | null {
  const own = ownWords(words, clause);
  const opener = own.findIndex((word, index) => isOpener(word, own[index + 1], index));
  const near = opener === -1 ? own : own.slice(0, opener);
  const content = opener === -1 ? [] : own.slice(opener);
  const view: ClauseWords = {
    finite: words[clause.verb]?.lower ?? "",
    near,
    content,
    cueText: [...near, ...content.slice(0, 2)].join(" "),
  };
  const direct = readFinite(view);
  if (!AUXILIARIES.has(view.finite)) return deeper(direct, view);
  const final = readFinal(view, () => true);
  const outer = /^(?:is|zijn|was|waren|blijf|heb|hee|had)/u.test(view.finite) ? (direct ?? final) : (final ?? direct);
  if (outer !== null && outer === final && isPassive(view.finite, final.verb)) return { ...final, passive: true };
  return deeper(outer, view);
}

function readFinite(view: ClauseWords): Reading | null {
  for (const rule of SPEECH_ACT_RULES) {
    const verb = rule.verbs.find((infinitive) => isFiniteOf(infinitive, view.finite, view.near));
    if (verb !== undefined && (rule.cue === null || rule.cue.test(view.cueText))) return reading(rule, verb, view);
  }
  return null;
}

function readFinal(view: ClauseWords, accepts: (rule: SpeechActRule) => boolean): Reading | null {
  for (const word of finalCandidates(view)) {
    const found = (RULES_BY_VERB.get(word) ?? []).find(({ rule }) => accepts(rule) && (rule.cue === null || rule.cue.test(view.cueText)));
    if (found !== undefined) return reading(found.rule, found.verb, view);
  }
  return null;
}

function isPassive(finite: string, verb: string): boolean {
  return /^(?:wordt|worden|werd|werden)$/u.test(finite) || (/^(?:is|zijn|was|waren)$/u.test(finite) && !INTRANSITIVE.has(verb));
}

function reading(rule: SpeechActRule, verb: string, { near, content, finite }: ClauseWords): Reading {
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
  if (rule.act === "STATEMENT")
    return NORMATIVE.test(content === "" ? near : content) ? make("STRESSES", "SUPPORT") : make("INFORMS", "NEUTRAL");
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

function ownWords(words: readonly Word[], { verb, end, subject }: Clause): readonly string[] {
  return words.flatMap((word, index) => (index > verb && index < end && !(index >= subject[0] && index < subject[1]) ? [word.lower] : []));
}

// `dat` is a pronoun right before the verb that ends the clause (`zal dat inbrengen`); `of` opens a question only right after the verb.
function isOpener(word: string, next: string | undefined, index: number): boolean {
  if (word === "of") return index <= 1;
  return OPENERS.has(word) && !(word === "dat" && next !== undefined && RULES_BY_VERB.has(next));
}

function isFiniteOf(infinitive: string, finite: string, near: readonly string[]): boolean {
  const forms = VERBS.get(infinitive);
  return forms?.finite.has(finite) === true && (forms.particle === null || near.includes(forms.particle));
}

// Participles and infinitives before an infinitive clause, and the verb that closes the clause after a long object.
function finalCandidates({ near, content }: ClauseWords): readonly string[] {
  const om = near.findIndex((word, index) => word === "om" && near.includes("te", index));
  const region = om === -1 ? near : near.slice(0, om);
  const joined = region.map((word, index) => {
    const separable = word + (region[index + 2] ?? "");
    return region[index + 1] === "te" && VERBS.has(separable) ? separable : word;
  });
  const verbs = joined.filter((word, index) => !NOUN_LIKE.has(word) || !BEFORE_NOUN.test(joined[index - 1] ?? ""));
  return [...verbs, ...[...near, ...content].filter((word) => /\p{L}/u.test(word)).slice(-2)];
}

// The next finite verb with the same subject: `… en benadrukte`, `…, maar riep op`.
function nextVerb(words: readonly Word[], { verb, end }: Clause): number | null {
  for (let index = verb + 1; index < end - 1; index += 1) {
    const word = words[index]?.lower ?? "";
    const following = words[index + 1]?.lower ?? "";
    if ((word === "en" || word === "maar") && [...VERBS.values()].some((forms) => forms.finite.has(following))) return index + 1;
  }
  return null;
}

function byVerb(): ReadonlyMap<string, readonly { rule: SpeechActRule; verb: string }[]> {
  const index = new Map<string, { rule: SpeechActRule; verb: string }[]>();
  for (const rule of SPEECH_ACT_RULES) {
    for (const verb of rule.verbs)
      for (const form of VERBS.get(verb)?.final ?? []) index.set(form, [...(index.get(form) ?? []), { rule, verb }]);
  }
  return index;
}
