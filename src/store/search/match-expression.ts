import type { SearchQuery, SearchTerm } from "./parse-search-query.js";
import { stemDutch } from "./stem-dutch.js";

/**
 * The query in the language of SQLite's FTS5, or undefined where nothing is required. Its strings hold letters, digits and spaces only, so
 * nothing that a person types can be read as a part of that language.
 */
export function matchExpression(query: SearchQuery): string | undefined {
  if (query.required.length === 0) return undefined;
  const required = query.required.map(termExpression).join(" AND ");
  if (query.excluded.length === 0) return required;
  return `(${required}) NOT (${query.excluded.map(termExpression).join(" OR ")})`;
}

// A beginning of a word need not be one of its stem (`verordeninge*`), so it is looked up among the unstemmed words.
function termExpression(term: SearchTerm): string {
  if (term.prefix) return `{words} : "${term.forms.join(" ")}" *`;
  return `{identifier title text} : "${term.forms.map(stemDutch).join(" ")}"`;
}
