import { addressOf, CHAMBER_NAMES, type CitableDocument, knownTitle, oneLine } from "./citable-document.js";
import { citedNumber, printedNumber } from "./official-number.js";

/**
 * A RIS record of type report. Not written with `@citation-js/plugin-ris`: it breaks long values into lines without a tag, which readers
 * drop, and addresses with them.
 */
export function risRecord(document: CitableDocument): string {
  const official = citedNumber(document);
  const { series, year, number } = official?.kind === "PARLIAMENTARY" ? official : { series: null, year: null, number: null };
  const printed = official === null ? document.identifier : printedNumber(official);
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "RPRT"],
    ...document.senders.map((sender) => ["AU", officeName(sender)] as const),
    ["TI", knownTitle(document) ?? printed],
    ["PY", document.date?.slice(0, 4) ?? null],
    ["DA", document.date?.replaceAll("-", "/") ?? null],
    // SN is where Zotero and EndNote look for the number of a report, M3 for its type.
    ["M3", series === null ? null : [series, year].filter((part) => part !== null).join(" ")],
    ["SN", number ?? printed],
    ["PB", document.chamber === null ? null : CHAMBER_NAMES[document.chamber]],
    ["LA", document.language],
    ["UR", addressOf(document)],
    ["ID", document.identifier],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

// RIS takes what stands before a comma for a family name, and a name without one for that of a person: `minister van Landbouw Visserij,`.
function officeName(name: string): string {
  return `${name.replaceAll(",", " ")},`;
}
