import type { Span } from "../../kernel/span.js";
import { matchAt } from "../match-at.js";
import { DASH, GAP, PAPER_LETTER, SPACE, WORD_END } from "./spelling.js";

/** One number of a paper in a dossier. The members of a range share the span of the range: `15 t/m 19`. */
export interface PrintedNumber extends Span {
  /** `1392`, `62a`; a letter (`C`, `AB`) for the Eerste Kamer. */
  readonly value: string;
}

/** A range of more papers than this is not believed; its two ends are taken as two numbers. */
const LONGEST_RANGE = 50;
/** More numbers than this are not read from one list. */
const LONGEST_LIST = 100;

const MONTH = "(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)";
// A number is not the start of the next dossier (`nr. 8 en 32 824, nr. 432`) and not the day of a date.
const NUMBER = `(?!\\d{2}(?:${SPACE}|\\.)\\d{3}(?!\\d))(?<number>[1-9]\\d{0,3}[a-z]?)${WORD_END}(?!\\s{1,2}${MONTH})`;
const LETTER = `(?<letter>${PAPER_LETTER})`;
const KEYWORD = `(?:stuk${SPACE}{0,2})?(?:(?<plural>[Nn]rs|nummers)|[Nn]r|nummer)\\.?${GAP}`;
const AGAIN = `(?<again>nrs?\\.?${SPACE}{0,2})?`;
const JOINED = `(?:,${SPACE}{0,2}(?:en${SPACE}{1,2})?|\\s{1,2}(?:en|&|alsmede)\\s{1,2})${AGAIN}`;

const FIRST = new RegExp(`(?:${SPACE}{0,2},${GAP}|${SPACE}{0,2})${KEYWORD}(?:${NUMBER}|${LETTER})`, "uy");
const NEXT = new RegExp(`${JOINED}${NUMBER}`, "uy");
const NEXT_OF_SINGULAR = new RegExp(`\\s{1,2}en\\s{1,2}${NUMBER}(?=\\s{0,2}(?:[).,;:\\]]|$))`, "uy");
const RANGE_END = new RegExp(`\\s{0,2}(?:t/m|tot en met|tot)\\s{0,2}${AGAIN}${NUMBER}`, "uy");
const DASHED_RANGE_END = new RegExp(`${SPACE}?${DASH}${SPACE}?${NUMBER}`, "uy");

/** The numbers printed after a dossier: `, nr. 1392`, ` nrs. 383, 348 en 309`, `, nrs. 15 t/m 19`, `, nr. E`. */
export function readPaperNumbers(text: string, at: number): readonly PrintedNumber[] {
  const first = matchAt(FIRST, text, at);
  if (first === undefined) return [];
  const plural = first.groups?.["plural"] !== undefined;
  const letter = first.groups?.["letter"];
  if (letter !== undefined) return [{ value: letter, ...ending(first, letter) }];
  const numbers: PrintedNumber[] = [];
  let item: RegExpExecArray | undefined = first;
  while (item !== undefined && numbers.length < LONGEST_LIST) {
    const members = readMembers(text, item, plural);
    numbers.push(...members);
    item = readNext(text, members.at(-1)?.end ?? text.length, plural);
  }
  return numbers;
}

// After the singular a bare `en 3` is a number only where the citation ends (`nr. 218 en 219)`); else it counts something (`en 3 moties`).
function readNext(text: string, at: number, plural: boolean): RegExpExecArray | undefined {
  const next = matchAt(NEXT, text, at);
  if (next !== undefined && (plural || next.groups?.["again"] !== undefined)) return next;
  return matchAt(NEXT_OF_SINGULAR, text, at);
}

function readMembers(text: string, item: RegExpExecArray, plural: boolean): PrintedNumber[] {
  const first = item.groups?.["number"] ?? "";
  const single = { value: first, ...ending(item, first) };
  const last = matchAt(RANGE_END, text, single.end) ?? (plural ? matchAt(DASHED_RANGE_END, text, single.end) : undefined);
  const lastValue = last?.groups?.["number"];
  if (last === undefined || lastValue === undefined) return [single];
  const length = Number(lastValue) - Number(first) + 1;
  if (!(length > 1 && length <= LONGEST_RANGE)) return [single, { value: lastValue, ...ending(last, lastValue) }];
  const span = { start: single.start, end: last.index + last[0].length };
  return Array.from({ length }, (_, index) => ({ value: String(Number(first) + index), ...span }));
}

/** The span of the words at the end of a match. */
function ending(match: RegExpExecArray, words: string): Span {
  const end = match.index + match[0].length;
  return { start: end - words.length, end };
}
