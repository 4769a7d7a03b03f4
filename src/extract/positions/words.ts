import type { Span } from "../../kernel/span.js";

/** A word or a punctuation mark of a sentence, with its place. */
export interface Word extends Span {
  /** Lower case. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}]+(?:[-’'.&/][\p{L}\p{N}]+)*|[,;:()«»“”"–]/gu;

/** The words and punctuation marks of a sentence, in order. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The index of the first word that begins at or after an offset; the number of words when there is none. */
export function wordAt(words: readonly Word[], offset: number): number {
  const index = words.findIndex((word) => word.start >= offset);
  return index === -1 ? words.length : index;
}
