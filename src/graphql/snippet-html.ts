import { FOUND_END, FOUND_START } from "../store/search/make-snippet.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A snippet of a search as HTML that can be put into any page: what was found in `mark` elements, all other text escaped. */
export function snippetHtml(snippet: string): string {
  return snippet
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(FOUND_START, "<mark>")
    .replaceAll(FOUND_END, "</mark>");
}
