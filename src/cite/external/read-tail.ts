import { matchAt } from "../match-at.js";
import { type DescribedSource, printedParts } from "./described-source.js";
import { canBeAuthor, NAME } from "./names.js";
import { PRESS_NUMBER } from "./press-number.js";
import { PRINTED_DATE, printedIsoDate } from "./read-date.js";

/** What is printed behind the title of a source. */
export interface Tail {
  readonly end: number;
  readonly parts: Pick<DescribedSource["parts"], "author" | "date" | "number" | "pages">;
}

// What may stand behind a part: the next one, a link, or the end.
const BEHIND = "(?=[,;:)]|\\.(?:\\s|$)|\\s?$|\\s{1,2}\\(|\\s{1,2}(?:https?:|www\\.)|\\n)";
const DATE = new RegExp(`,?\\s\\(?(?:d\\.d\\.\\s|(?:gepubliceerd\\s)?op\\s|van\\s|of\\s)?${PRINTED_DATE}\\)?`, "iuy");
const NUMBER = new RegExp(`,?\\s\\(?(?<number>${PRESS_NUMBER})\\)?`, "uy");
const PAGES = /,\s(?:p|pp|pag|blz|page|pagina)\.?\s?(?<pages>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?!\d)/uy;
const EDITION = new RegExp(
  `,\\s(?:advies|rapport|nr\\.?|nummer|no\\.|deel|jaargang|vol\\.|notitie|paper|aflevering)\\s\\d{1,5}${BEHIND}`,
  "iuy",
);
const PUBLISHER = new RegExp(`,\\s(?:(?:in|door|by)\\s)?(?<publisher>${NAME})${BEHIND}`, "uy");
const PUBLISHER_IN_BRACKETS = new RegExp(`\\s\\((?<publisher>${NAME})(?:,\\s${PRINTED_DATE})?\\)${BEHIND}`, "uy");
const MOST_PARTS = 6;

/** Reads publisher, date, number and pages behind a title that ends at `at`, in whatever order they are printed. */
export function readTail(text: string, at: number): Tail {
  let end = at;
  let parts: Tail["parts"] = {};
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const next = readPart(text, end);
    if (next === undefined) break;
    end = next.end;
    parts = { ...next.parts, ...parts };
  }
  return { end, parts };
}

function readPart(text: string, at: number): Tail | undefined {
  const match =
    matchAt(DATE, text, at) ??
    matchAt(NUMBER, text, at) ??
    matchAt(PAGES, text, at) ??
    matchAt(EDITION, text, at) ??
    matchAt(PUBLISHER, text, at) ??
    matchAt(PUBLISHER_IN_BRACKETS, text, at);
  if (match === undefined) return undefined;
  const { number, pages, publisher: author, ...date } = match.groups ?? {};
  if (author !== undefined && !canBeAuthor(author)) return undefined;
  return { end: at + match[0].length, parts: printedParts({ author, date: printedIsoDate(date), number, pages }) };
}
