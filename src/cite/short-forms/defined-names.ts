import type { Span } from "../../kernel/span.js";
import { WORD_END } from "../kamerstuk/spelling.js";
import { type Mention, sameSource } from "./text-block.js";

/** A name that a text gives to what stands before it: `(hierna: de Verordening)`. */
export interface Definition extends Span {
  readonly name: string;
}

/** A name that stands for nothing known (`FOREIGN`), or for more than one thing (`SEVERAL`), or for one citation. */
export type Named = Mention | "FOREIGN" | "SEVERAL";

/** A document that gives more names than this has its later ones ignored, so that reading stays linear. */
const MOST_NAMES = 40;
const LONGEST_NAME = 60;

const NAMING = new RegExp(
  `(?<open>[(,]\\s?)(?:hierna|hieronder|verder|voortaan)(?:\\s(?:ook|te\\snoemen|genoemd|aangeduid\\sals|te\\snoemen\\sals)){0,2}${WORD_END}\\s?(?<colon>:)?\\s?(?:["“”„‘«'](?<quoted>[^"“”’»'\\n]{2,${LONGEST_NAME}})["”’»']|(?<plain>[\\p{L}\\p{N}][^"“”‘’«»(),.;:\\n]{1,${LONGEST_NAME}}))(?<close>\\s?\\))?`,
  "giu",
);
const SEVERAL_NAMES = /\s(?:en|of|dan wel)\s/u;

/** The names that a text defines, in order. Without quotation marks a name needs a colon and an end: a bracket or comma. */
export function findDefinitions(text: string): Definition[] {
  return [...text.matchAll(NAMING)].flatMap((match) => {
    const { colon, quoted, plain, close, open = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const name = (quoted ?? plain ?? "").trim();
    const isPlain = plain !== undefined;
    if (name.length < 2 || SEVERAL_NAMES.test(name) || (isPlain && colon === undefined)) return [];
    if (isPlain && close === undefined && (open.startsWith("(") || text.charAt(end) !== ",")) return [];
    return [{ start: match.index, end, name }];
  });
}

/** Remembers what a name stands for; one that was given to two things stands for neither. */
export function define(names: Map<string, Named>, name: string, named: Mention | null): void {
  const known = names.get(name);
  if (known === undefined) {
    if (names.size < MOST_NAMES) names.set(name, named ?? "FOREIGN");
  } else if (typeof known === "string" || named === null || !sameSource(known, named)) {
    names.set(name, known === "FOREIGN" && named === null ? "FOREIGN" : "SEVERAL");
  }
}

/** Where a name is used in a text after an offset: as defined, or with a capital at the head of a sentence. */
export function usesOf(name: string, text: string, from: number): Span[] {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const spellings = capital === name ? [name] : [name, capital];
  return spellings.flatMap((spelling) => occurrences(spelling, text, from)).sort((a, b) => a.start - b.start);
}

function occurrences(words: string, text: string, from: number): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(end))) found.push({ start, end });
  }
  return found;
}
