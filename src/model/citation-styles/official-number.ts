import type { Chamber } from "../../vocab/lists/document.js";
import { parliamentaryYear } from "../parliamentary-year.js";
import type { CitableDocument, NumberedDocument } from "./citable-document.js";
import { euActName } from "./eu-act-name.js";

/** The number of an official publication, in the parts that citations print. */
export interface OfficialNumber {
  readonly kind: "PARLIAMENTARY" | "GAZETTE" | "EUROPEAN" | "JUDGMENT";
  /** The series, with the chamber: `Kamerstukken II`, `Stb.`; null where the number is known without one. */
  readonly series: string | null;
  /** The parliamentary year (`2025/26`) or calendar year of the series; null where it is not known. */
  readonly year: string | null;
  /** The number in the series: `21501-33, nr. 1149`. */
  readonly number: string;
}

/** A number as the Leidraad prints it: `Kamerstukken II 2025/26, 21501-33, nr. 1149`; without a year `Kamerstukken II 21501-33, nr. 1149`. */
export function printedNumber({ series, year, number }: OfficialNumber): string {
  if (series === null) return number;
  return year === null ? `${series} ${number}` : `${series} ${year}, ${number}`;
}

/**
 * The official number of a document, read from its identifier. Null for what has none: a letter that is not printed yet, a note. The year
 * of a Kamerstuk is that of its date; nothing else is derived, and nothing is guessed.
 */
export function officialNumber(document: NumberedDocument): OfficialNumber | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(document.identifier);
    if (match !== null) return read(match.slice(1), document);
  }
  const [dossier] = document.dossiers;
  return dossier === undefined || document.number === null ? null : paper([dossier.key, document.number], document);
}

/** The number by which a document is cited: its own, or for what is attached to a paper of parliament that of the paper. */
export function citedNumber(document: CitableDocument): OfficialNumber | null {
  const parent = document.attachedTo == null ? null : officialNumber(document.attachedTo);
  const ofParent = parent?.kind === "PARLIAMENTARY" ? { ...parent, series: `Bijlage bij ${parent.series}` } : null;
  return officialNumber(document) ?? ofParent;
}

type Groups = readonly (string | undefined)[];

const FORMS: readonly (readonly [form: RegExp, read: (groups: Groups, document: NumberedDocument) => OfficialNumber | null])[] = [
  [/^kst-(\d{4,6}(?:-[0-9A-Z]+)*)-(\d+[a-z]?|[A-Z]{1,3})$/, paper],
  [/^h-(tk|ek|vv)-(\d{4})(\d{4})-(\d+)(?:-(\d+))?$/, proceedings],
  [/^ah-(tk|ek)-(\d{4})(\d{4})-(\d+)$/, questions],
  [/^(stb|stcrt|trb)-(\d{4})-(.+)$/, gazette],
  [/^oj-([A-Z]+)-(\d{4})-(\w+)$/, officialJournal],
  [/^(ECLI:.+)$/, ([ecli = ""]) => ({ kind: "JUDGMENT", series: null, year: null, number: ecli })],
  [/^(COM|JOIN|SWD|SEC|C)\((\d{4})\)(\d+)$/, ([series = "", year = "", number = ""]) => commissionDocument(series, year, number)],
  [/^5(\d{4})([PD]C|JC)0*(\d+)$/, ([year = "", kind, number = ""]) => commissionDocument(kind === "JC" ? "JOIN" : "COM", year, number)],
  [/^ST-(\d+)-\d\d(\d\d)((?:-[A-Z]+-\d+)*)$/, councilDocument],
  [/^3(\d{4})([A-Z])0*(\d+)$/, euAct],
];

const NUMERALS: Readonly<Record<Chamber, string>> = { TWEEDE_KAMER: "II", EERSTE_KAMER: "I" };
const NUMERALS_OF_CODES: Readonly<Record<string, string>> = { tk: "II", ek: "I", vv: "VV" };

function paper([dossier = "", number = ""]: Groups, { chamber, date }: NumberedDocument): OfficialNumber {
  // Only the Eerste Kamer gives letters; both chambers give numbers.
  const printedBy = /[A-Za-z]$/.test(number) ? "EERSTE_KAMER" : chamber;
  return {
    kind: "PARLIAMENTARY",
    series: printedBy === null ? "Kamerstukken" : `Kamerstukken ${NUMERALS[printedBy]}`,
    year: date === null ? null : parliamentaryYear(date),
    // A chapter of the budget stands apart (`36410 VI`), the number of a series does not (`21501-33`).
    number: `${dossier.replace(/-(?=[A-Z])/g, " ")}, ${/^\d/.test(number) ? `nr. ${number}` : number}`,
  };
}

function proceedings([chamber = "", from = "", until = "", sitting = "", part]: Groups): OfficialNumber {
  // Until the end of 2010 the pages of a year were numbered through; since then each item of a sitting is a publication.
  const place = part === undefined ? "" : `, ${Number(until) <= 2010 ? "p." : "item"} ${part}`;
  const year = sessionYear(from, until);
  return { kind: "PARLIAMENTARY", series: `Handelingen ${NUMERALS_OF_CODES[chamber]}`, year, number: `nr. ${sitting}${place}` };
}

function questions([chamber = "", from = "", until = "", number = ""]: Groups): OfficialNumber {
  const series = `Aanhangsel Handelingen ${NUMERALS_OF_CODES[chamber]}`;
  return { kind: "PARLIAMENTARY", series, year: sessionYear(from, until), number: `nr. ${number}` };
}

function sessionYear(from: string, until: string): string {
  return `${from}/${until.endsWith("00") ? until : until.slice(2)}`;
}

function gazette([series = "", year = "", number = ""]: Groups): OfficialNumber {
  return { kind: "GAZETTE", series: `${series[0]?.toUpperCase()}${series.slice(1)}.`, year, number };
}

function officialJournal([series = "", year = "", number = ""]: Groups, { date }: NumberedDocument): OfficialNumber {
  // Since October 2023 each act is published by itself, and its own number is that of the publication.
  if (Number(year) >= 2024) return { kind: "GAZETTE", series: null, year: null, number: `PbEU ${series}, ${year}/${number}` };
  const ofCommunities = date === null ? Number(year) < 2003 : date < "2003-02-01";
  return { kind: "GAZETTE", series: ofCommunities ? "PbEG" : "PbEU", year, number: `${series} ${number}` };
}

function commissionDocument(series: string, year: string, number: string): OfficialNumber {
  return { kind: "EUROPEAN", series: null, year: null, number: `${series}(${Number(year) < 1998 ? year.slice(2) : year}) ${number}` };
}

function councilDocument([number = "", year = "", versions = ""]: Groups): OfficialNumber {
  return { kind: "EUROPEAN", series: null, year: null, number: `Raadsdocument ${number}/${year}${versions.replaceAll("-", " ")}` };
}

function euAct([year = "", kind = "", number = ""]: Groups, { date }: NumberedDocument): OfficialNumber | null {
  const name = euActName(Number(year), kind, number, date);
  return name === null ? null : { kind: "EUROPEAN", series: null, year: null, number: name };
}
