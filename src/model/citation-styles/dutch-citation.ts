import { dateWords } from "../../kernel/date-words.js";
import type { DocumentKind } from "../../vocab/lists/document.js";
import { type CitableDocument, knownTitle, oneLine } from "./citable-document.js";
import { citedNumber, type OfficialNumber, officialNumber, printedNumber } from "./official-number.js";

/**
 * A citation by the Leidraad voor juridische auteurs, in plain text: `Kamerstukken II 2025/26, 21501-33, nr. 1149, p. 3.` What is attached
 * to a Kamerstuk is cited by it (`Bijlage bij …`), a letter that is not printed yet by its sender, date and reference.
 *
 * @param pages as they are to be printed: `3`, `3-5`
 */
export function dutchCitation(document: CitableDocument, pages: string | null): string {
  const place = pages === null ? "" : `, p. ${oneLine(pages)}`;
  const own = officialNumber(document);
  if (own !== null) return `${numbered(document, own, place)}.`;
  const ofParent = citedNumber(document);
  if (ofParent !== null) return `${printedNumber(ofParent)}${place}${inBrackets(knownTitle(document))}.`;
  return LETTERS.has(document.kind) && document.senders.length > 0 ? `${letter(document)}${place}.` : `${other(document)}${place}.`;
}

function numbered(document: CitableDocument, own: OfficialNumber, place: string): string {
  // The number of old Handelingen is that of a page; the pages asked for stand in its place.
  const printed = `${place === "" ? printedNumber(own) : printedNumber(own).replace(/, p\. \d+$/, "")}${place}`;
  const title = knownTitle(document);
  // Papers of parliament are cited by their number alone.
  if (own.kind === "PARLIAMENTARY" || title === null) return printed;
  if (own.kind === "GAZETTE") return `${title} (${printed})`;
  // The title of an act of the EU begins with its number.
  return title.includes(own.number) ? `${title}${place}` : `${title}, ${printed}`;
}

// What the government sends to parliament as a letter.
const LETTERS: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  "ANNOTATED_AGENDA",
  "MEETING_REPORT",
  "COMMITMENT_LETTER",
  "BNC_FICHE",
  "LETTER",
  "QUARTERLY_REPORT",
]);

const SHORT_CHAMBERS = { TWEEDE_KAMER: " aan de Tweede Kamer", EERSTE_KAMER: " aan de Eerste Kamer" } as const;

function letter(document: CitableDocument): string {
  const { senders, chamber, date } = document;
  const to = chamber === null ? "" : SHORT_CHAMBERS[chamber];
  const on = date === null ? "" : ` van ${dateWords(date, "nl")}`;
  return `Brief van ${senders.map(withArticle).join(" en ")}${to}${on}, ${senderReference(document)}${inBrackets(knownTitle(document))}`;
}

function other(document: CitableDocument): string {
  const date = document.date === null ? [] : [dateWords(document.date, "nl")];
  return [...document.senders, knownTitle(document) ?? [], ...date, senderReference(document)].flat().map(oneLine).join(", ");
}

function withArticle(sender: string): string {
  return /^(?:minister|staatssecretaris)\b/i.test(sender) ? `de ${oneLine(sender)}` : oneLine(sender);
}

/** The number that the sender gave, as the sender prints it: `kenmerk BPZ / 106477204`. */
function senderReference({ identifier }: CitableDocument): string {
  const [, directorate, number] = /^(?:(\p{L}[\p{L}-]*)-)?(\d{6,12})$/u.exec(identifier) ?? [];
  if (number === undefined) return identifier;
  return directorate === undefined ? `kenmerk ${number}` : `kenmerk ${directorate.toUpperCase()} / ${number}`;
}

function inBrackets(title: string | null): string {
  return title === null ? "" : ` (${title})`;
}
