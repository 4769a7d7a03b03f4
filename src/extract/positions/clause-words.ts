import { FINAL_FORMS, NOUN_LIKE, REPORTING_FORMS, VERBS } from "./verb-forms.js";
import type { Word } from "./words.js";

/** A part of a sentence that one finite verb governs: indices among its words, `end` exclusive, without the words of the subject. */
export interface Clause {
  readonly verb: number;
  readonly end: number;
  /** Indices of the subject's words, `[from, to)`. */
  readonly subject: readonly [from: number, to: number];
}

/** The words of a clause as the rules look at them, lower case, without those of the subject. */
export interface ClauseWords {
  readonly finite: string;
  /** Between the verb and the content clause. */
  readonly near: readonly string[];
  /** The content clause: `dat …`, `welke …`; empty where there is none. */
  readonly content: readonly string[];
  /** The near words, with those that open the content: a cue may be one of them (`wil dat`). */
  readonly cueText: string;
}

const OPENERS = new Set(
  "dat welke hoe wat waarom wanneer wie hoeveel hoeverre omdat aangezien zodat waarbij waarmee waardoor waarin terwijl hoewel :".split(" "),
);
const BEFORE_NOUN = /^(?:de|het|deze|die|zijn|haar|hun|alle|meer|\p{L}*e)$/u;

/** The words that follow the finite verb of a clause, parted at the content clause. */
export function clauseWordsOf(words: readonly Word[], { verb, end, subject }: Clause): ClauseWords {
  const own = words
    .filter((_, index) => index > verb && index < end && !(index >= subject[0] && index < subject[1]))
    .map(({ lower }) => lower);
  const opener = own.findIndex((word, index) => isOpener(word, own[index + 1], index));
  const near = opener === -1 ? own : own.slice(0, opener);
  const content = opener === -1 ? [] : own.slice(opener);
  return { finite: words[verb]?.lower ?? "", near, content, cueText: [...near, ...content.slice(0, 2)].join(" ") };
}

/** Participles and infinitives before an infinitive clause (`om … te`), and the verb that closes the clause after a long object. */
export function finalVerbsOf({ near, content }: ClauseWords): readonly string[] {
  const om = near.findIndex((word, index) => word === "om" && near.includes("te", index));
  const region = (om === -1 ? near : near.slice(0, om)).map((word, index, all) => {
    // `in te stemmen` is `instemmen`.
    const separable = word + (all[index + 2] ?? "");
    return all[index + 1] === "te" && VERBS.has(separable) ? separable : word;
  });
  const verbs = region.filter((word, index) => !NOUN_LIKE.has(word) || !BEFORE_NOUN.test(region[index - 1] ?? ""));
  return [...verbs, ...[...near, ...content].filter((word) => /\p{L}/u.test(word)).slice(-2)];
}

/** The index of the next finite verb with the same subject (`… en benadrukte`); null when there is none in the clause. */
export function nextVerbOf(words: readonly Word[], { verb, end }: Clause): number | null {
  for (let index = verb + 1; index < end - 1; index += 1) {
    const word = words[index]?.lower;
    if ((word === "en" || word === "maar") && REPORTING_FORMS.has(words[index + 1]?.lower ?? "")) return index + 1;
  }
  return null;
}

// `dat` is a pronoun right before the verb that ends the clause (`zal dat inbrengen`); `of` opens a question only right after the verb.
function isOpener(word: string, next: string | undefined, index: number): boolean {
  if (word === "of") return index <= 1;
  return OPENERS.has(word) && !(word === "dat" && next !== undefined && FINAL_FORMS.has(next));
}
