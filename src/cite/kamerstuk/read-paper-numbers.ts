import type { Span } from "../../kernel/span.js";
import { matchAt } from "../match-at.js";
import { type NumberPatterns, numberPatterns, OF_OTHER_LIST, readListedNumbers } from "../read-listed-numbers.js";
import { AND, CITATION_END, DASH, GAP, PAGES, PAPER_LETTER, PAPER_NUMBER, SPACE } from "./spelling.js";

/** One number of a paper in a dossier. The members of a range share the span of the range: `15 t/m 19`. */
export interface PrintedNumber extends Span {
  /** `1392`, `62a`, `87-h1` for a reprint; a letter (`C`, `AB`) for the Eerste Kamer. */
  readonly value: string;
  /** The pages printed after it, which its span takes in. */
  readonly pages?: string;
  /** Whether more numbers are printed here than were read. */
  readonly cut?: true;
}

/** The patterns for lists of papers. */
export const PAPER_NUMBERS: NumberPatterns = {
  ...numberPatterns(PAPER_NUMBER),
  afterSlash: new RegExp(`${SPACE}?/${SPACE}?(?<number>${PAPER_NUMBER})`, "uy"),
};

/** More groups of numbers with pages between them than this are not read. */
const MOST_GROUPS = 20;

const KEYWORD = `(?:(?:stuk(?:ken)?|onder)${SPACE}{0,2})?(?:(?<plural>[Nn]rs|nummers)|[Nn]r|NR|nummer|no)[.:,]{0,2}${GAP}`;
const BEFORE = `(?:,${SPACE}?enz\\.)?(?:${SPACE}{0,2}(?<comma>[,;]|${DASH})${GAP}|${SPACE}{0,2})`;
const NUMBERED = new RegExp(
  `${BEFORE}(?<bracket>\\()?(?<keyword>${KEYWORD})(?:(?<number>${PAPER_NUMBER})|(?<letter>${PAPER_LETTER}))`,
  "uy",
);
const CLOSING_BRACKET = new RegExp(`${SPACE}?\\)`, "uy");
const GROUP = new RegExp(
  `(?:,${GAP}(?:en\\s{1,2})?|\\s{1,2}${AND}\\s{1,2})(?:(?<plural>nrs)|nr)\\.?${GAP}(?<number>${PAPER_NUMBER})(?!${OF_OTHER_LIST})`,
  "uy",
);
/** The first letter of a range with a dash, which is else the start of a compound: `A-C`. */
const FIRST_LETTER = `[A-Z](?=${DASH}[A-Z]${CITATION_END})`;
const LETTERED = new RegExp(`,${GAP}(?<word>letters?\\s{1,2})?(?<letter>${FIRST_LETTER}|${PAPER_LETTER})`, "uy");
const LAST_LETTER = new RegExp(`${SPACE}?(?:t/m|tot en met|${DASH})${SPACE}?(?<letter>[A-Z])(?=${CITATION_END})`, "uy");
const NEXT_LETTER = new RegExp(`(?:,${SPACE}|,?${SPACE}${AND}${SPACE})(?<letter>${PAPER_LETTER})(?=${CITATION_END}|\\s${AND}\\s)`, "uy");
const SOME_PAGES = new RegExp(PAGES, "uy");

/**
 * The numbers printed after a dossier: `, nr. 1392`, ` nrs. 383, 348 en 309`, `, nrs. 15 t/m 19`, `, nr. 12, p. 3-5 en nr. 14`, `, nr. E`.
 * `led` says whether the word Kamerstuk or the like stands before the dossier.
 */
export function readPaperNumbers(text: string, at: number, led: boolean): readonly PrintedNumber[] {
  const first = matchAt(NUMBERED, text, at);
  const { comma, bracket, keyword = "", letter } = first?.groups ?? {};
  // `21 501-33 Nr. 1149` is the head of a paper.
  if (first === undefined || (!led && comma === undefined && /^\p{Lu}/u.test(keyword))) return [];
  if (letter !== undefined) return bracket === undefined ? withPages([{ value: letter, ...ending(first, letter) }], text) : [];
  const numbers = readGroups(first, text);
  return bracket === undefined ? numbers : withClosingBracket(numbers, text);
}

/** Lists of numbers, each with its pages. */
function readGroups(first: RegExpExecArray, text: string): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  let group: RegExpExecArray | undefined = first;
  for (let count = 0; group !== undefined && count < MOST_GROUPS; count += 1) {
    const { number = "", plural } = group.groups ?? {};
    const list = readListedNumbers(text, ending(group, number), { plural: plural !== undefined, numbers: PAPER_NUMBERS });
    numbers.push(...withPages(list, text));
    group = matchAt(GROUP, text, numbers.at(-1)?.end ?? text.length);
  }
  return numbers;
}

/** `26 643 (nr. 1392)`: the bracket belongs to the number; one that is opened and not closed belongs to the sentence. */
function withClosingBracket(numbers: readonly PrintedNumber[], text: string): PrintedNumber[] {
  const last = numbers.at(-1);
  const closing = last === undefined ? undefined : matchAt(CLOSING_BRACKET, text, last.end);
  if (last === undefined || closing === undefined) return [];
  return numbers.map((number) => (number.end === last.end ? { ...number, end: number.end + closing[0].length } : number));
}

/** The letters printed after a dossier: `, C`, `, letter Y`, `, C en D`; `worded` says whether the word `letter` is printed. */
export function readPaperLetters(text: string, at: number): { readonly letters: readonly PrintedNumber[]; readonly worded: boolean } {
  const letters: PrintedNumber[] = [];
  const first = matchAt(LETTERED, text, at);
  for (let next = first; next !== undefined && letters.length < MOST_GROUPS; ) {
    const letter = next.groups?.["letter"] ?? "";
    letters.push(...lettersTo(matchAt(LAST_LETTER, text, next.index + next[0].length), { value: letter, ...ending(next, letter) }));
    next = matchAt(NEXT_LETTER, text, letters.at(-1)?.end ?? text.length);
  }
  return { letters: withPages(letters, text), worded: first?.groups?.["word"] !== undefined };
}

/** The letters of a range (`A t/m C`), which share its span, or the one letter alone. */
function lettersTo(range: RegExpExecArray | undefined, first: PrintedNumber): PrintedNumber[] {
  const last = range?.groups?.["letter"];
  const [from, to] = [first.value.charCodeAt(0), last?.charCodeAt(0) ?? 0];
  if (range === undefined || first.value.length > 1 || to <= from) return [first];
  const end = range.index + range[0].length;
  return Array.from({ length: to - from + 1 }, (_, index) => ({ ...first, value: String.fromCharCode(from + index), end }));
}

/** The numbers with the pages that are printed after the last of them, to which they belong. */
export function withPages(numbers: readonly PrintedNumber[], text: string): PrintedNumber[] {
  const last = numbers.at(-1);
  const match = last === undefined ? undefined : matchAt(SOME_PAGES, text, last.end);
  const pages = match?.groups?.["pages"];
  if (last === undefined || match === undefined || pages === undefined) return [...numbers];
  return numbers.map((number) => (number.start === last.start ? { ...number, end: number.end + match[0].length, pages } : number));
}

/** The span of the words at the end of a match. */
function ending(match: RegExpExecArray, words: string): Span {
  const end = match.index + match[0].length;
  return { start: end - words.length, end };
}
