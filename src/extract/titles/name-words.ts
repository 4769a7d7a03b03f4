import { isOneSlipAway } from "./is-one-slip-away.js";
import type { Edit } from "./month-words.js";

/** Long words of the names of ministers who meet; none of them is one letter away from another word of the language in its inner letters. */
const WORDS =
  "buitenlandse concurrentievermogen ecofin eurogroep landbouw ministeriële ontwikkelingssamenwerking telecommunicatie visserijraad volksgezondheid werkgelegenheid".split(
    " ",
  );
const BY_FIRST = new Map(WORDS.map((word) => [word[0], WORDS.filter((other) => other[0] === word[0])]));
const LONG_WORD = /(?<![\p{L}-])\p{L}{6,}(?!\p{L})/gu;

/** The corrections of misspelled words in the names of Councils, where one slip inside the word explains it: `Buitenlande Zaken`. */
export function correctNames(text: string): readonly Edit[] {
  return [...text.matchAll(LONG_WORD)].flatMap(({ 0: printed, index }) => {
    const word = printed.toLowerCase();
    const meant = BY_FIRST.get(word[0])?.find((name) => word !== name && word.at(-1) === name.at(-1) && isOneSlipAway(word, name));
    return meant === undefined ? [] : [{ start: index, end: index + printed.length, words: meant }];
  });
}
