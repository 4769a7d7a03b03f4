import type { Span } from "../../kernel/span.js";

/** A word of a text as search sees it: where it stands, and its form in lower case without diacritics. */
export interface SearchWord extends Span {
  readonly form: string;
}

// The first alternative is a dossier number as parliament prints it, with a space after two of its five digits: one word. A genitive or
// plural 's belongs to its word. A run of letters beyond 64 is cut, so that no word is longer than an index can hold.
const WORD = /(?<![\p{L}\p{N}])\d{2}[ \u00a0\u202f]\d{3}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]{1,64}(?:['’]s(?![\p{L}\p{N}]))?/gu;

/**
 * The words of a text in order. Everything that is neither letter nor digit only separates, so that an identifier is a row of words:
 * `21 501-33` → `21501`, `33`. Forms consist of letters and digits only and are never empty.
 */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const form = fold(match[0]);
    return form === "" ? [] : [{ start: match.index, end: match.index + match[0].length, form }];
  });
}

function fold(word: string): string {
  return word
    .replace(/['’]s$/u, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
