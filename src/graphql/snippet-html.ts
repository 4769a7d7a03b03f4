import { htmlText } from "../kernel/html-text.js";
import { FOUND_END, FOUND_START } from "../store/search/make-snippet.js";

/** A snippet of a search as HTML that can be put into any page: what was found in `mark` elements, all other text escaped. */
export function snippetHtml(snippet: string): string {
  return htmlText(snippet).replaceAll(FOUND_START, "<mark>").replaceAll(FOUND_END, "</mark>");
}
