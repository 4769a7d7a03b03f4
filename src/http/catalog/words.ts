import type { PageLanguage } from "../html.js";

/** The words of the pages of the catalogue. */
export const WORDS = {
  nl: {
    catalog: "Catalogus",
    publisher: "Uitgever",
    unnamed: "niet genoemd",
    contact: "Contact",
    licence: "Licentie",
    licenceName: "CC0 1.0: vrij te gebruiken, ook zonder naamsvermelding",
    coverage: "Bijeenkomsten",
    until: "tot en met",
    changed: "Laatst gewijzigd",
    revision: "revisie",
    identifier: "IRI van de dataset",
    holds: "Wat erin staat",
    files: "Bestanden",
    filesOf: "De bestanden van",
    noFiles: "Er is nog geen uitgave in bestanden.",
    file: "Bestand",
    content: "Inhoud",
    size: "Grootte",
    checksum: "SHA-256",
    services: "Diensten",
    versions: "Uitgaven",
    version: "Uitgave",
    statements: "Uitspraken",
    statementsOf: "uitspraken",
    rows: "rijen",
    date: "Datum",
    pages: "Bladzijden met uitgaven",
    machine: "Voor programma's",
    machineIntro: "Deze bladzijde is er ook als",
    profile: "De catalogus volgt",
    figures: "Cijfers van de dataset (VoID)",
    back: "Naar de catalogus",
    unpacked: "uitgepakt",
  },
  en: {
    catalog: "Catalogue",
    publisher: "Publisher",
    unnamed: "not named",
    contact: "Contact",
    licence: "Licence",
    licenceName: "CC0 1.0: free to use, with or without credit",
    coverage: "Meetings",
    until: "to",
    changed: "Last changed",
    revision: "revision",
    identifier: "IRI of the dataset",
    holds: "What it holds",
    files: "Files",
    filesOf: "The files of",
    noFiles: "There is no dump yet.",
    file: "File",
    content: "Content",
    size: "Size",
    checksum: "SHA-256",
    services: "Services",
    versions: "Versions",
    version: "Version",
    statements: "Statements",
    statementsOf: "statements",
    rows: "rows",
    date: "Date",
    pages: "Pages with versions",
    machine: "For programs",
    machineIntro: "This page also comes as",
    profile: "The catalogue keeps to",
    figures: "Figures of the dataset (VoID)",
    back: "To the catalogue",
    unpacked: "unpacked",
  },
} as const;

/** A number as people of the language write it: 17.033. */
export function number(value: number, lang: PageLanguage): string {
  return value.toLocaleString(lang);
}

/** A size in bytes for people: 12,4 MB. */
export function size(bytes: number, lang: PageLanguage): string {
  const unit = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const digits = { maximumFractionDigits: unit === 0 ? 0 : 1 };
  return `${(bytes / 1000 ** unit).toLocaleString(lang, digits)} ${UNITS[unit]}`;
}

const UNITS = ["bytes", "kB", "MB", "GB", "TB"] as const;
