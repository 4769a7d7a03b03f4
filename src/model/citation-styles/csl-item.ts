import { addressOf, CHAMBER_NAMES, type CitableDocument, knownTitle } from "./citable-document.js";
import { citedNumber, type OfficialNumber, printedNumber } from "./official-number.js";

/** An item of CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>>;

/**
 * An item of CSL-JSON. A paper of parliament is a `bill` in the fields in which the CSL style of the Leidraad voor juridische auteurs wants
 * it, so that programs with that style print what `dutchCitation` prints; everything that has no official series is a `report`.
 */
export function cslItem(document: CitableDocument): CslItem {
  const official = citedNumber(document);
  return {
    id: document.identifier,
    ...numberFields(document, official),
    title: knownTitle(document) ?? (official === null ? document.identifier : printedNumber(official)),
    author: document.senders.length === 0 ? undefined : document.senders.map((sender) => ({ literal: sender })),
    issued: issued(document, official),
    publisher: document.chamber === null ? undefined : CHAMBER_NAMES[document.chamber],
    URL: addressOf(document),
    language: document.language,
  };
}

function numberFields({ identifier }: CitableDocument, official: OfficialNumber | null): CslItem {
  if (official === null) return { type: "report", number: identifier };
  const { kind, series, year, number } = official;
  const container = series === null ? {} : { "container-title": series, ...(year === null ? {} : { volume: year }) };
  if (kind === "PARLIAMENTARY") return { type: "bill", ...container, number };
  if (kind === "GAZETTE") return { type: "legislation", ...container, page: number };
  return { type: kind === "JUDGMENT" ? "legal_case" : "report", number };
}

function issued({ date }: CitableDocument, official: OfficialNumber | null): unknown {
  if (date !== null) return { "date-parts": [date.split("-").map(Number)] };
  // What stands in an official gazette appeared in its year.
  return official?.kind === "GAZETTE" && official.year !== null ? { "date-parts": [[Number(official.year)]] } : undefined;
}
