import { matchAt } from "../match-at.js";
import { PRINTED_DATE, printedIsoDate } from "./read-date.js";

/** What follows the genre word of a source described in words. */
export interface Description {
  readonly title: string;
  readonly author: string | undefined;
  /** ISO 8601, as precise as printed. */
  readonly date: string | undefined;
  /** Offset of the end of the last word that belongs to it. */
  readonly end: number;
}

const NAME_WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&.+-]{0,40}";
const LINKING_WORD = "(?:van|de|het|der|den|voor|door|en|of|the|by|from|for|and|in|aan|over)";
const AUTHOR = `(?<author>(?:\\s(?:${NAME_WORD}|${LINKING_WORD})){1,10})`;
const YEAR_OF_AUTHOR = "(?:\\s\\((?<authorYear>(?:19|20)\\d{2})\\))?";

// Title in quotation marks; closing marks are looked for apart, since an apostrophe looks like one.
const QUOTED = new RegExp(`(?:${AUTHOR})?${YEAR_OF_AUTHOR}[,:]?\\s{1,2}(?<open>[‘“„"«'])(?=[\\p{L}\\p{N}])`, "uy");
const AFTER_COLON = new RegExp(`${AUTHOR}${YEAR_OF_AUTHOR}:\\s{1,3}(?=[\\p{Lu}\\p{N}])`, "uy");
const CLOSING: Readonly<Record<string, string>> = { "‘": "’", "“": "”", "„": "”“", '"': '"', "«": "»", "'": "'" };
const LONGEST_TITLE = 300;

// A bare title ends where the sentence, the web page's own title, brackets, a link or a date begin.
const TITLE_END = new RegExp(`\\s{1,3}[|(]|[;\\n\\]]|[,.]?\\s{1,3}(?:https?:|www\\.)|,\\s(?=${PRINTED_DATE})|\\.(?=\\s|$)`, "iu");
const DATE_AFTER = new RegExp(`,?\\s\\(?(?:d\\.d\\.\\s|van\\s)?${PRINTED_DATE}\\)?`, "iuy");

/** Title, author and date after a genre word that ends at `at`; undefined when no title can be told from prose. */
export function readDescription(text: string, at: number): Description | undefined {
  return readQuoted(text, at) ?? readAfterColon(text, at);
}

/** `‘Title’, 16-12-2024`, `van het CPB “Title” (2023)`. */
function readQuoted(text: string, at: number): Description | undefined {
  const opening = matchAt(QUOTED, text, at);
  const mark = opening?.groups?.["open"];
  if (opening === undefined || mark === undefined) return undefined;
  const start = at + opening[0].length;
  const length = titleLength(text.slice(start, start + LONGEST_TITLE), CLOSING[mark] ?? mark);
  if (length < 1) return undefined;
  return withDate(text, opening, text.slice(start, start + length), start + length + 1);
}

function titleLength(words: string, closing: string): number {
  for (let index = 0; index < words.length; index += 1) {
    // A mark with a letter after it is an apostrophe: ‘Europe’s choice’.
    if (closing.includes(words.charAt(index)) && !/^\p{L}/u.test(words.slice(index + 1, index + 3))) return index;
  }
  return -1;
}

/** ` Europese Commissie: Title`. */
function readAfterColon(text: string, at: number): Description | undefined {
  const opening = matchAt(AFTER_COLON, text, at);
  if (opening === undefined || authorOf(opening) === undefined) return undefined;
  const start = at + opening[0].length;
  const words = text.slice(start, start + LONGEST_TITLE);
  const ending = TITLE_END.exec(words)?.index ?? words.length;
  const title = words.slice(0, ending).trimEnd();
  return /\p{L}{3}/u.test(title) ? withDate(text, opening, title, start + title.length) : undefined;
}

function withDate(text: string, opening: RegExpExecArray, title: string, titleEnd: number): Description {
  const date = matchAt(DATE_AFTER, text, titleEnd);
  return {
    title: title.trim(),
    author: authorOf(opening),
    date: date === undefined ? opening.groups?.["authorYear"] : printedIsoDate(date.groups ?? {}),
    end: titleEnd + (date?.[0].length ?? 0),
  };
}

/** The author without the words that lead to the name; undefined when no name is left. */
function authorOf(opening: RegExpExecArray): string | undefined {
  const name = (opening.groups?.["author"] ?? "").trim().replace(/^(?:(?:van|door|by|from|of|de|het|the)\s)+/u, "");
  return /^\p{Lu}/u.test(name) ? name : undefined;
}
