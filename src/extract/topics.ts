import type { Knowledge } from "./knowledge.js";

/** Endings that a Dutch word may take without becoming another word: `minderjarige`, `chips`, `richtlijnen`. */
const ENDINGS = new Set(["", "e", "en", "n", "s", "’s", "'s", "se"]);
/** A term this short is a name or an abbreviation and takes no ending. */
const SHORTEST_INFLECTED = 4;

/**
 * The keys of the topics that a text names, in the order of `knowledge.topics`. A term counts as a whole word, with or without a common
 * ending, or as the first member of a compound with a hyphen (`AI-fabrieken` for `ai`); inside a longer word it does not.
 */
export function topicsIn(text: string, knowledge: Pick<Knowledge, "topics">): readonly string[] {
  const lower = text.toLowerCase();
  return knowledge.topics.filter((topic) => topic.terms.some((term) => hasTerm(lower, term))).map((topic) => topic.key);
}

function hasTerm(text: string, term: string): boolean {
  if (term === "") return false;
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) continue;
    const rest = /^[\p{L}\p{N}]*(?:[’']s)?/u.exec(text.slice(at + term.length, at + term.length + 40))?.[0] ?? "";
    if (rest === "" || (term.length >= SHORTEST_INFLECTED && ENDINGS.has(rest))) return true;
  }
  return false;
}
