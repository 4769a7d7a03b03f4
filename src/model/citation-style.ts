import { dateWords } from "../kernel/date-words.js";
import type { Chamber, DocumentKind } from "../vocab/lists/document.js";
import { parliamentaryYear } from "./parliamentary-year.js";

/** The ways in which a document can be cited. */
export const CITATION_STYLES = {
  DUTCH: "As Dutch lawyers and officials cite (Leidraad voor juridische auteurs): `Kamerstukken II 2025/26, 21501-33, nr. 1149`.",
  APA: "APA, 7th edition, as plain text.",
  BIBTEX: "A BibTeX entry.",
  RIS: "A RIS record, for Zotero, EndNote and others.",
  CSL_JSON: "CSL-JSON: an array with one item.",
} as const;

export type CitationStyle = keyof typeof CITATION_STYLES;

/** What a citation says of a document. */
export interface CitableDocument {
  readonly iri: string;
  readonly identifier: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly subject: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly chamber: Chamber | null;
  readonly number: string | null;
  readonly language: string;
  readonly sourceUrl: string | null;
  readonly dossiers: readonly { readonly key: string; readonly title: string | null }[];
  readonly senders: readonly string[];
}

/** The citation of a document in one style. Unknown parts are left out, never guessed. */
export function cite(document: CitableDocument, style: CitationStyle): string {
  return WRITERS[style](document);
}

const WRITERS: Record<CitationStyle, (document: CitableDocument) => string> = {
  DUTCH: dutch,
  APA: apa,
  BIBTEX: bibtex,
  RIS: ris,
  CSL_JSON: cslJson,
};

const CHAMBERS: Record<Chamber, { readonly numeral: string; readonly name: string }> = {
  TWEEDE_KAMER: { numeral: "II", name: "Tweede Kamer der Staten-Generaal" },
  EERSTE_KAMER: { numeral: "I", name: "Eerste Kamer der Staten-Generaal" },
};

/** A parliamentary paper by its number; null for anything else. */
function paperNumber(document: CitableDocument): string | null {
  const [dossier] = document.dossiers;
  if (dossier === undefined || document.number === null) return null;
  const numeral = document.chamber === null ? "" : ` ${CHAMBERS[document.chamber].numeral}`;
  const year = document.date === null ? "" : ` ${parliamentaryYear(document.date)}`;
  // Papers of the Eerste Kamer carry letters, which are cited without `nr.`.
  const number = /^\d/.test(document.number) ? `nr. ${document.number}` : document.number;
  return `Kamerstukken${numeral}${year}, ${dossier.key}, ${number}`;
}

function titleOf(document: CitableDocument): string {
  return document.title ?? document.subject ?? document.identifier;
}

function dutch(document: CitableDocument): string {
  const paper = paperNumber(document);
  if (paper !== null) return `${paper}.`;
  const date = document.date === null ? [] : [dateWords(document.date, "nl")];
  return `${[...new Set([...document.senders, titleOf(document), ...date, document.identifier])].join(", ")}.`;
}

function apa(document: CitableDocument): string {
  const author = document.senders.length === 0 ? "" : `${document.senders.join(", ")}. `;
  const date = document.date === null ? "z.d." : `${document.date.slice(0, 4)}, ${dateWords(document.date, "nl").slice(0, -5)}`;
  const number = paperNumber(document) ?? document.identifier;
  return `${author}(${date}). ${titleOf(document)} (${number}). ${document.sourceUrl ?? document.iri}`;
}

function bibtex(document: CitableDocument): string {
  const fields: readonly (readonly [string, string | null])[] = [
    // Double braces keep the name of an office from being taken apart as that of a person.
    ["author", document.senders.length === 0 ? null : document.senders.map((sender) => `{${escapeBibtex(sender)}}`).join(" and ")],
    ["title", `{${escapeBibtex(titleOf(document))}}`],
    ["date", document.date],
    ["year", document.date?.slice(0, 4) ?? null],
    ["type", "Kamerstuk"],
    ["number", escapeBibtex(paperNumber(document) ?? document.identifier)],
    ["institution", document.chamber === null ? null : CHAMBERS[document.chamber].name],
    ["url", document.sourceUrl ?? document.iri],
    ["langid", document.language === "nl" ? "dutch" : null],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null || (name === "type" && paperNumber(document) === null) ? [] : [`  ${name} = {${value}}`],
  );
  return `@report{${document.identifier.replace(/[^\w:.-]/g, "_")},\n${written.join(",\n")}\n}\n`;
}

function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}&%$#_~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };

function ris(document: CitableDocument): string {
  const lines: readonly (readonly [string, string | null])[] = [
    ["TY", "RPRT"],
    ...document.senders.map((sender) => ["AU", sender] as const),
    ["TI", titleOf(document)],
    ["PY", document.date?.slice(0, 4) ?? null],
    ["DA", document.date?.replaceAll("-", "/") ?? null],
    ["M1", paperNumber(document) ?? document.identifier],
    ["PB", document.chamber === null ? null : CHAMBERS[document.chamber].name],
    ["LA", document.language],
    ["UR", document.sourceUrl ?? document.iri],
    ["ID", document.identifier],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join("");
}

function cslJson(document: CitableDocument): string {
  const item = {
    id: document.identifier,
    type: "report",
    title: titleOf(document),
    author: document.senders.map((sender) => ({ literal: sender })),
    issued: document.date === null ? undefined : { "date-parts": [document.date.split("-").map(Number)] },
    number: paperNumber(document) ?? document.identifier,
    publisher: document.chamber === null ? undefined : CHAMBERS[document.chamber].name,
    URL: document.sourceUrl ?? document.iri,
    language: document.language,
  };
  return JSON.stringify([item]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
