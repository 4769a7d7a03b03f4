import type { Span } from "../../kernel/span.js";
import { PAGES, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import { ANY_NUMBER, documentNoun } from "./document-nouns.js";

/** `idem`, `ibid.`, `t.a.p.`: the same source as the one before. */
export interface SameSignal extends Span {
  readonly kind: "SAME";
  readonly pages: string | undefined;
}

/** `voetnoot 3`, and each member of `voetnoten 3 en 5`. */
export interface NoteSignal extends Span {
  readonly kind: "NOTE";
  readonly label: string;
  readonly pages: string | undefined;
}

/** `voornoemde brief`, `deze motie`: a word that points back with a noun. */
export interface PointingSignal extends Span {
  readonly kind: "POINTING";
  readonly noun: string;
  /** Whether the word alone says that the document was named before; `deze` may mean anything, also the document itself. */
  readonly certain: boolean;
  /** Whether it is one of `deze` and `dit`, which may mean the document that is being read. */
  readonly near: boolean;
}

/** A noun for a document, in any use. */
export interface NounSignal extends Span {
  readonly kind: "NOUN";
  readonly noun: string;
}

/** The end of the text of a motion that is read out: what was cited in it is not what is spoken of next. */
export interface ClosingSignal extends Span {
  readonly kind: "CLOSING";
}

export type Signal = SameSignal | NoteSignal | PointingSignal | NounSignal | ClosingSignal;

const SOME_PAGES = new RegExp(PAGES, "uy");
/** Pages of a note: `noot 1 hierboven, p. 4`. */
const NOTE_PAGES = new RegExp(`(?:\\shier(?:boven|voor))?${PAGES}`, "uy");
const SAME = new RegExp(
  `${WORD_START}(?<word>[Ii]bid(?:em${WORD_END}|\\.|${WORD_END})|[Ii]dem${WORD_END}|[Ii]d\\.|[Tt]\\.\\s?a\\.\\s?p\\.|[Aa]ldaar${WORD_END})`,
  "gu",
);
const NOTE = new RegExp(`(?<word>[Vv]oetno(?:ot|ten)|[Ee]indnoot|no(?:ot|ten))\\s(?:nr\\.\\s)?(?<label>\\d{1,4})${WORD_END}`, "gu");
/** Words before a mere `noot 3` that make it a note of this text. */
const BEFORE_NOTE = /(?:^|[^\p{L}])(?:zie|vgl\.|in|cf\.)\s(?:(?:ook|hiervoor|verder|eveneens|tevens)\s)?$/iu;
const LONGEST_BEFORE_NOTE = 24;
const NEXT_LABEL = new RegExp(`(?:,\\s|\\s(?:en|of)\\s)(?<label>\\d{1,4})${WORD_END}`, "uy");
/** What makes it the note of another text: `noot 5 bij het arrest`, `voetnoot 12 van het advies`. */
const OF_ANOTHER = /\s(?:bij|van|uit|in)\s(?!deze\s|dit\s)/uy;
const RANGE = /\s?(?:[-–—]|t\/m|tot en met)\s?\d/uy;

const CERTAIN =
  "(?:[Vv]oor(?:noemd|meld)|[Bb]oven(?:genoemd|vermeld|staand)|[Ee]erder(?:genoemd|\\sgenoemd|vermeld)|[Hh]ier(?:boven|voor)\\s(?:ge|ver)(?:noemd|meld)|[Ll]aatstgenoemd|[Gg]enoemd)e?";
/** The words before a noun that make it point back, with at most two adjectives between: `deze gewijzigde motie`. */
const POINTING = new RegExp(
  `${WORD_START}(?:(?<certain>${CERTAIN})|(?<near>[Dd]eze|[Dd]it)|[Dd]ie|[Dd]at|[Dd]ezelfde|[Hh]etzelfde)\\s(?:(?!(?:de|deze|die|dezelfde|hetzelfde)\\s)\\p{Ll}{2,20}e\\s){0,2}$`,
  "u",
);
const LONGEST_POINTING = 70;
/** A name that belongs to the noun: `motie-Jansen c.s.` */
const NAME = new RegExp(`(?:-\\p{Lu}[\\p{L}/]{0,60}(?:\\sc\\.s\\.)?)?${WORD_END}(?!-)`, "uy");
/** Words before `genoemde` that do not say where else it was named (`de in het rapport genoemde motie`). */
const BEFORE_NAMED =
  /(?:^|[,;:.(]\s?|(?<!\p{L})(?:de|het|deze|die|dit|dat|in|met|van|aan|bij|over|uit|op|voor|door|conform|via|naar|tot|en|of|dat)\s)$/iu;

const NOUN = new RegExp(`(?:${ANY_NUMBER})(?!\\p{L})`, "gu");
const LONGEST_PREFIX = 30;
const PART_OF_WORD = /[\p{L}\d-]/u;
const CLOSING = /gaat over tot de orde van de dag|(?<!\p{L})Zij krijgt(?=\snr\.\s)/gu;

/** Whether a text holds anything that may point back; most do not. */
export function mayPointBack(text: string): boolean {
  return text.search(SAME) >= 0 || text.search(NOTE) >= 0 || findNouns(text).some((noun) => readPointing(noun, text) !== undefined);
}

/** Everything in a text that points back, and everything that must be known to tell where to; sorted by place, without overlaps but of nouns. */
export function findSignals(text: string, tabular: boolean): Signal[] {
  const nouns = findNouns(text);
  const signals: Signal[] = [
    ...(tabular ? [] : [...text.matchAll(SAME)].map((match) => readSame(match, text))),
    ...[...text.matchAll(NOTE)].flatMap((match) => readNotes(match, text)),
    ...nouns.flatMap((noun) => readPointing(noun, text) ?? noun),
    ...[...text.matchAll(CLOSING)].map(({ index, 0: words }) => readClosing(index, words)),
  ];
  return signals.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readSame(match: RegExpExecArray, text: string): SameSignal {
  const end = match.index + match[0].length;
  const pages = matchAt(SOME_PAGES, text, end);
  return { kind: "SAME", start: match.index, end: end + (pages?.[0].length ?? 0), pages: pages?.groups?.["pages"] };
}

function readNotes(match: RegExpExecArray, text: string): NoteSignal[] {
  const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE_NOTE), match.index);
  if (PART_OF_WORD.test(before.slice(-1)) || (/^no/u.test(match[0]) && !BEFORE_NOTE.test(before))) return [];
  const notes: NoteSignal[] = [];
  let at = match.index;
  for (let next: RegExpExecArray | undefined = match; next !== undefined; next = matchAt(NEXT_LABEL, text, at)) {
    const label = next.groups?.["label"] ?? "";
    at = next.index + next[0].length;
    const start = notes.length === 0 ? next.index : at - label.length;
    const pages = matchAt(NOTE_PAGES, text, at);
    at += pages?.[0].length ?? 0;
    notes.push({ kind: "NOTE", start, end: at, label, pages: pages?.groups?.["pages"] });
  }
  if (matchAt(OF_ANOTHER, text, at) !== undefined || matchAt(RANGE, text, at) !== undefined) return [];
  return notes;
}

function readPointing({ start, end, noun }: NounSignal, text: string): PointingSignal | undefined {
  if (documentNoun(noun)?.plural !== false) return undefined;
  const from = Math.max(0, start - LONGEST_POINTING);
  const match = POINTING.exec(text.slice(from, start));
  const name = match === null ? undefined : matchAt(NAME, text, end);
  if (match === null || name === undefined) return undefined;
  const { certain, near } = match.groups ?? {};
  const at = from + match.index;
  if (/^genoemd/iu.test(certain ?? "") && !BEFORE_NAMED.test(text.slice(Math.max(0, at - 20), at))) return undefined;
  return { kind: "POINTING", start: at, end: end + name[0].length, noun, certain: certain !== undefined, near: near !== undefined };
}

/** The chair announces the number of a motion that was read out: `Zij krijgt nr. 203 (31311).` */
function readClosing(start: number, words: string): Signal {
  const end = start + words.length;
  return words.startsWith("Zij") ? { kind: "NOUN", start, end, noun: "motie" } : { kind: "CLOSING", start, end };
}

function findNouns(text: string): NounSignal[] {
  return [...text.matchAll(NOUN)].map((match) => {
    const end = match.index + match[0].length;
    let start = match.index;
    while (match.index - start < LONGEST_PREFIX && PART_OF_WORD.test(text.charAt(start - 1))) start -= 1;
    return { kind: "NOUN", start, end, noun: text.slice(start, end) };
  });
}
