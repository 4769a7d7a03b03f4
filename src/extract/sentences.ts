import type { Passage } from "../document/model.js";
import { sourceSpan } from "../document/passage.js";
import type { Quote } from "../kernel/span.js";
import { quote } from "../kernel/span.js";

/** A sentence of a passage: its cleaned words, where they stand in the passage's cleaned text, and the quote from the source. */
export interface Sentence {
  /** The words without marks: `passage.text.slice(start, end)`. */
  readonly text: string;
  /** Half-open range in the passage's cleaned text. */
  readonly start: number;
  readonly end: number;
  /** From the first letter up to and including the final punctuation, as it stands in the source. */
  readonly quote: Quote;
}

/**
 * Abbreviations that never end a sentence, without their last full stop; lower case. From the letters and the Leidraad for Kamerstukken.
 */
const INNER_ABBREVIATIONS = new Set(
  (
    "nr nrs no art artt blz p pp par lid bijv bv dhr mevr mw drs dr mr ir ing prof ds jhr st vgl resp ca circa incl excl evt max min " +
    "o.a o.m d.w.z m.b.t i.v.m t.a.v t.b.v t.o.v n.a.v i.c i.c.m d.m.v a.d.h.v m.n m.u.v i.p.v i.t.t i.h.k.v d.d h t z.g zgn " +
    "chr ch ph th jr.h kamerst staatssecr min.pres gen tel"
  ).split(" "),
);

/** Abbreviations that may end a sentence: the next word's capital decides. */
const FINAL_ABBREVIATIONS = new Set("jl j.l a.s enz etc e.d e.a c.s e.v jr sr".split(" "));

const CLOSING = "»”’\"')\\]";
const OPENING = "«“‘\"'(\\[";
const CANDIDATE = new RegExp(`[.!?…]+[${CLOSING}]*`, "gu");
/**
 * A note number that stuck to the full stop in text made from a PDF (`Commissie.1 De`), then white space and something that can open a
 * sentence.
 */
const NEXT_SENTENCE = new RegExp(`^(?:\\d{1,3}(?=\\s))?\\s+[${OPENING}]*[\\p{Lu}\\p{N}]`, "u");
const FIRST_CHARACTER = new RegExp(`[${OPENING}]*[\\p{L}\\p{N}]`, "u");

/**
 * The sentences of a passage, in order, without overlap. White space, bullets and note numbers between sentences belong to none;
 * a passage that ends without punctuation ends its last sentence. Abbreviations, initials, decimals and list numbers do not split.
 */
export function sentencesOf(passage: Passage, source: string): readonly Sentence[] {
  const { text } = passage;
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (end: number): void => {
    const first = FIRST_CHARACTER.exec(text.slice(from, end));
    if (first !== null) {
      const start = from + first.index;
      sentences.push({ text: text.slice(start, end), start, end, quote: quote(source, sourceSpan(passage, start, end)) });
    }
    from = end;
  };
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, from, match.index, end)) continue;
    add(end);
    from += /^\d{1,3}(?=\s)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  }
  add(text.trimEnd().length);
  return sentences;
}

// Whether the punctuation at [stop, end) ends the sentence that began at `from`.
function endsSentence(text: string, from: number, stop: number, end: number): boolean {
  if (!NEXT_SENTENCE.test(text.slice(end, end + 12))) return false;
  if (text[stop] !== ".") return true;
  const glued = /^\d/u.test(text.slice(end, end + 1));
  if (glued && !/\p{L}/u.test(text[stop - 1] ?? "")) return false;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(from, stop - 30), stop))?.[0].toLowerCase() ?? "";
  if (FINAL_ABBREVIATIONS.has(word)) return true;
  return !INNER_ABBREVIATIONS.has(word) && !isInitials(text, stop, word) && !isListNumber(text, from, stop);
}

// `W.J.M. Aerdts`, `A. van der Berg`: single letters with full stops. A lone capital after a noun (`plan B.`) is taken for an initial too.
function isInitials(text: string, stop: number, word: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(word) && /\p{Lu}/u.test(text[stop - 1] ?? "");
}

// `2. Klimaat`: the number opens the sentence.
function isListNumber(text: string, from: number, stop: number): boolean {
  return /^\s*(?:\d{1,2}|[IVX]{1,4})$/u.test(text.slice(from, stop).slice(-10)) && stop - from < 8;
}
