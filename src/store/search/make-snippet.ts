import type { Span } from "../../kernel/span.js";
import type { SearchTerm } from "./parse-search-query.js";
import { type SearchWord, searchWords } from "./search-words.js";
import { stemDutch } from "./stem-dutch.js";

/** Stands before words that were found. */
export const FOUND_START = "\u0002";

/** Stands after words that were found. */
export const FOUND_END = "\u0003";

const LENGTH = 240;
const LEAD = 60;
const MAX_STARTS = 100;

/** Where a term was found. */
interface Found extends Span {
  readonly term: SearchTerm;
}

/**
 * A few words of the text that shows most of the terms, the earliest of equals, around the place where they stand together: at most about
 * 240 UTF-16 code units, on one line, `…` where it was cut. What was found stands between `FOUND_START` and `FOUND_END`; these characters
 * occur nowhere else in it. It is plain text: whoever puts it into HTML escapes it first and then replaces the two characters.
 */
export function makeSnippet(texts: readonly string[], terms: readonly SearchTerm[]): string {
  let best: { text: string; words: readonly SearchWord[]; found: readonly Found[] } = { text: "", words: [], found: [] };
  for (const text of texts) {
    const words = searchWords(text);
    const found = findTerms(words, terms);
    if (best.text === "" || countTerms(found) > countTerms(best.found)) best = { text, words, found };
  }
  const window = chooseWindow(best.text, best.words, best.found);
  const lead = window.start > 0 ? "…" : "";
  const tail = window.end < best.text.length ? "…" : "";
  return `${lead}${markFound(best.text, window, best.found)}${tail}`.trim();
}

/** Where the terms stand, in order. */
function findTerms(words: readonly SearchWord[], terms: readonly SearchTerm[]): readonly Found[] {
  const forms = words.map((word) => word.form);
  const stems = forms.map(stemDutch);
  const found = terms.flatMap((term) => {
    const wanted = term.prefix ? term.forms : term.forms.map(stemDutch);
    const present = term.prefix ? forms : stems;
    return words.flatMap((word, index) => {
      const last = words[index + wanted.length - 1];
      if (last === undefined || !wanted.every((form, offset) => isWanted(term, offset, form, present[index + offset] ?? ""))) return [];
      return [{ start: word.start, end: last.end, term }];
    });
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isWanted(term: SearchTerm, offset: number, wanted: string, present: string): boolean {
  return term.prefix && offset === term.forms.length - 1 ? present.startsWith(wanted) : present === wanted;
}

function countTerms(found: readonly Found[]): number {
  return new Set(found.map((place) => place.term)).size;
}

function chooseWindow(text: string, words: readonly SearchWord[], found: readonly Found[]): Span {
  let best: { first: Found | undefined; count: number } = { first: found[0], count: 0 };
  for (const first of found.slice(0, MAX_STARTS)) {
    const count = countTerms(found.filter((place) => place.start >= first.start && place.end <= first.start + LENGTH - LEAD));
    if (count > best.count) best = { first, count };
  }
  const anchor = best.first ?? { start: 0, end: 0 };
  const from = anchor.start <= LEAD ? 0 : (words.find((word) => word.start >= anchor.start - LEAD)?.start ?? anchor.start);
  if (text.length <= from + LENGTH) return { start: from, end: text.length };
  // A cut between two words never parts a surrogate pair.
  const end = words.findLast((word) => word.end <= from + LENGTH)?.end ?? 0;
  return { start: from, end: Math.max(end, anchor.end) };
}

function markFound(text: string, window: Span, found: readonly Found[]): string {
  let marked = "";
  let at = window.start;
  for (const place of found) {
    if (place.start < at || place.end > window.end) continue;
    marked += `${onOneLine(text.slice(at, place.start))}${FOUND_START}${onOneLine(text.slice(place.start, place.end))}${FOUND_END}`;
    at = place.end;
  }
  return marked + onOneLine(text.slice(at, window.end));
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
