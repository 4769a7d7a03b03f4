import { addressOf, CHAMBER_NAMES, type CitableDocument, knownTitle, oneLine } from "./citable-document.js";
import { citedNumber, type OfficialNumber, printedNumber } from "./official-number.js";

/**
 * An entry for BibTeX and BibLaTeX alike: a report where the document has a number of parliament, else `misc`. Not written with
 * `@citation-js/plugin-bibtex`: its keys lose their hyphens, so that two papers can get one key, and it either leaves out signs for which TeX
 * has no command or does not escape any.
 */
export function bibtexEntry(document: CitableDocument): string {
  const official = citedNumber(document);
  const isReport = official?.kind === "PARLIAMENTARY";
  const fields: Fields = [
    // Double braces keep the name of an office from being taken apart as that of a person, and a title in its case.
    ["author", document.senders.length === 0 ? null : braced(document.senders.map((sender) => braced(escaped(sender))).join(" and "))],
    ["title", braced(braced(escaped(knownTitle(document) ?? numberOf(document, official))))],
    ...dateFields(document),
    ...(isReport ? reportFields(document, official) : ([["howpublished", braced(escaped(numberOf(document, official)))]] as const)),
    ["url", braced(verbatim(addressOf(document)))],
    ["langid", LANGUAGES[document.language] ?? null],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${isReport ? "techreport" : "misc"}{${keyOf(document)},\n${written.join(",\n")}\n}\n`;
}

type Fields = readonly (readonly [name: string, value: string | null])[];

const LANGUAGES: Readonly<Record<string, string>> = { nl: "{dutch}", en: "{english}" };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// BibLaTeX reads the date. BibTeX knows only years, and months by names of its own.
function dateFields({ date }: CitableDocument): Fields {
  if (date === null) return [];
  return [
    ["date", braced(date)],
    ["year", braced(date.slice(0, 4))],
    ["month", MONTHS[Number(date.slice(5, 7)) - 1] ?? null],
  ];
}

function reportFields({ chamber }: CitableDocument, { series, year, number }: OfficialNumber): Fields {
  return [
    ["type", braced(escaped([series, year].filter((part) => part !== null).join(" ")))],
    ["number", braced(escaped(number))],
    ["institution", braced(chamber === null ? "Staten-Generaal" : CHAMBER_NAMES[chamber])],
  ];
}

function braced(text: string): string {
  return `{${text}}`;
}

function numberOf({ identifier }: CitableDocument, official: OfficialNumber | null): string {
  return official === null ? identifier : printedNumber(official);
}

function keyOf({ identifier }: CitableDocument): string {
  return identifier.replace(/[^\w:.-]/g, "_");
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

const SIGNS: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

// An address is read as it stands; only braces would end the field.
function verbatim(address: string): string {
  return address.replaceAll("{", "%7B").replaceAll("}", "%7D");
}
