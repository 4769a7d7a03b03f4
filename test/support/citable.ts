import type { CitableDocument } from "../../src/model/citation-styles/citable-document.js";

/** A letter that parliament has printed. */
export const PRINTED_LETTER: CitableDocument = {
  iri: "https://w3id.org/raadsarchief/id/document/kst-21501-33-1149",
  identifier: "kst-21501-33-1149",
  kind: "ANNOTATED_AGENDA",
  title: "Geannoteerde agenda Telecomraad",
  subject: null,
  date: "2025-09-18",
  chamber: "TWEEDE_KAMER",
  number: "1149",
  language: "nl",
  sourceUrl: null,
  dossiers: [{ key: "21501-33" }],
  senders: ["minister van Economische Zaken"],
  attachedTo: null,
};

/** A document of which nothing is known but its identifier. */
export function known(identifier: string, facts: Partial<CitableDocument> = {}): CitableDocument {
  return {
    ...PRINTED_LETTER,
    iri: `https://w3id.org/raadsarchief/id/document/${encodeURIComponent(identifier)}`,
    identifier,
    kind: "OTHER",
    title: null,
    date: null,
    chamber: null,
    number: null,
    dossiers: [],
    senders: [],
    ...facts,
  };
}
