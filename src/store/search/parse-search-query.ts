import { ArchiveError } from "../../kernel/errors.js";
import { searchWords } from "./search-words.js";

/** One thing that a hit must have, or must not have. */
export interface SearchTerm {
  /** Words that stand next to each other in this order, as `searchWords` gives them; at least one. */
  readonly forms: readonly string[];
  /** Whether the last word is only the beginning of a word. Words of such a term are not stemmed. */
  readonly prefix: boolean;
}

export interface SearchQuery {
  readonly required: readonly SearchTerm[];
  readonly excluded: readonly SearchTerm[];
}

const MAX_WORDS = 50;
const CHUNK = /(?<minus>-)?(?:"(?<phrase>[^"]*)"(?<star>\*)?|(?<word>\d{2}[ \u00a0\u202f]\d{3}(?!\d)[^\s"]*|[^\s"]+))/gu;

/**
 * Reads what a person typed: words (all must occur, in any form: `raad` finds `raden`), `"words in a row"`, `-word` or `-"words"` (must not
 * occur) and `begin*`. An identifier is a row of words. There are no operators beside these, and whatever has no letter or digit is passed
 * over, so that every text is a query. Throws LIMIT_EXCEEDED for more than 50 words.
 */
export function parseSearchQuery(text: string): SearchQuery {
  const required: SearchTerm[] = [];
  const excluded: SearchTerm[] = [];
  let words = 0;
  for (const { groups = {} } of text.replace(/[“”„‟«»]/gu, '"').matchAll(CHUNK)) {
    const printed = groups["phrase"] ?? groups["word"] ?? "";
    const forms = searchWords(printed).map((word) => word.form);
    if (forms.length === 0) continue;
    words += forms.length;
    if (words > MAX_WORDS) throw tooLong();
    const prefix = groups["star"] !== undefined || (groups["word"] !== undefined && /[\p{L}\p{N}\p{M}]\*+$/u.test(printed));
    (groups["minus"] === undefined ? required : excluded).push({ forms, prefix });
  }
  return { required, excluded };
}

function tooLong(): ArchiveError {
  return new ArchiveError("LIMIT_EXCEEDED", `the search has more than ${MAX_WORDS} words`, { advice: "leave out words" });
}
