import type { Span } from "../../kernel/span.js";
import { matchAt } from "../match-at.js";
import { PRESS_NUMBER } from "./press-number.js";
import { PRINTED_DATE } from "./read-date.js";

/** A title where it stands, and where the words behind it begin. */
export interface PrintedTitle extends Span {
  readonly title: string;
}

const OPENING = /[‘“„"«'’](?=[\p{L}\p{N}])/uy;
const CLOSING: Readonly<Record<string, string>> = { "‘": "’", "’": "’", "“": "”", "„": "”“", '"': '"', "«": "»", "'": "'" };
const LONGEST_TITLE = 300;

// A bare title ends where the sentence, the web page's own title, a date, the number of a press release, or a link begins.
const LINK = "https?:|www\\.|[\\p{L}\\p{N}-]{1,40}\\.[\\p{L}\\p{N}.-]{2,40}[/)]";
const TITLE_END = new RegExp(
  `\\s{1,3}\\|\\s|[;\\n\\]]|[,.:]?\\s{1,3}\\(?(?:${LINK}|${PRESS_NUMBER})|(?:,\\s|\\s\\((?:d\\.d\\.\\s)?)(?=${PRINTED_DATE})|\\.(?=\\s|$)`,
  "iu",
);

/** The title in quotation marks that opens at this offset; the span takes in both marks. Undefined where no mark opens or none closes. */
export function readQuotedTitle(text: string, at: number): PrintedTitle | undefined {
  const mark = matchAt(OPENING, text, at)?.[0];
  if (mark === undefined) return undefined;
  const length = quotedLength(text.slice(at + 1, at + 1 + LONGEST_TITLE), mark);
  return length < 1 ? undefined : { title: text.slice(at + 1, at + 1 + length).trim(), start: at, end: at + 2 + length };
}

/** Closing marks are looked for one by one, since an apostrophe looks like one, and a title can quote with the same marks. */
function quotedLength(words: string, mark: string): number {
  const closing = CLOSING[mark] ?? mark;
  let depth = 1;
  let first = -1;
  for (let index = 0; index < words.length; index += 1) {
    const character = words.charAt(index);
    if (mark === "«" && character === mark) depth += 1;
    // A mark with a letter after it is an apostrophe: ‘Europe’s choice’.
    if (!closing.includes(character) || /^\p{L}/u.test(words.slice(index + 1, index + 3))) continue;
    depth -= 1;
    if (depth === 0) return index;
    if (first < 0) first = index;
  }
  return first;
}

/** The title without quotation marks that begins at this offset, to the end of its sentence or to a link. Undefined where none begins. */
export function readBareTitle(text: string, at: number): PrintedTitle | undefined {
  const words = text.slice(at, at + LONGEST_TITLE);
  const title = words.slice(0, TITLE_END.exec(words)?.index ?? words.length).trimEnd();
  return /^[\p{Lu}\p{N}]/u.test(title) && /\p{L}{3}/u.test(title) ? { title, start: at, end: at + title.length } : undefined;
}
