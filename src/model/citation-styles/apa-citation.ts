import { dateWords } from "../../kernel/date-words.js";
import { addressOf, CHAMBER_NAMES, type CitableDocument, knownTitle, oneLine } from "./citable-document.js";
import { citedNumber, printedNumber } from "./official-number.js";

const WITHOUT_DATE = { nl: "z.d.", en: "n.d." } as const;

/**
 * A reference by APA, 7th edition, in plain text, as a report of a government: author, date, title with number, publisher, address. Where
 * no author is known the title stands first.
 *
 * @param lang language of the text in which it is cited
 */
export function apaCitation(document: CitableDocument, lang: "nl" | "en"): string {
  const official = citedNumber(document);
  const number = official === null ? document.identifier : printedNumber(official);
  const title = knownTitle(document);
  const work = title === null ? number : `${title} (${number})`;
  const date = `(${dateOf(document, lang)})`;
  const authors = document.senders.map(capitalised).join(" & ");
  const publisher = official?.kind === "PARLIAMENTARY" && document.chamber !== null ? ` ${CHAMBER_NAMES[document.chamber]}.` : "";
  const head = authors === "" ? `${work}. ${date}.` : `${authors}. ${date}. ${work}.`;
  return `${head}${publisher} ${addressOf(document)}`;
}

function dateOf({ date }: CitableDocument, lang: "nl" | "en"): string {
  if (date === null) return WITHOUT_DATE[lang];
  const [day = "", month = "", year = ""] = dateWords(date, lang).split(" ");
  return lang === "nl" ? `${year}, ${day} ${month}` : `${year}, ${month} ${day}`;
}

function capitalised(name: string): string {
  const printed = oneLine(name);
  return printed.slice(0, 1).toUpperCase() + printed.slice(1);
}
