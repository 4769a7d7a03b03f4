import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const ReferenceKind = closedList("ReferenceKind", "What sort of document a reference points to.", {
  KAMERSTUK: { nl: "Kamerstuk", en: "parliamentary paper", doc: "A numbered paper of the Dutch parliament." },
  DOSSIER: { nl: "dossier", en: "dossier", doc: "A whole dossier of parliamentary papers." },
  HANDELINGEN: { nl: "Handelingen", en: "proceedings", doc: "The proceedings of a chamber." },
  AANHANGSEL: { nl: "Aanhangsel", en: "appendix to the proceedings", doc: "Parliamentary questions with answers." },
  COM: { nl: "Commissiedocument", en: "Commission document", doc: "COM, JOIN, SWD and C documents of the European Commission." },
  COUNCIL_DOCUMENT: { nl: "Raadsdocument", en: "Council document", doc: "A numbered document of the Council of the EU." },
  PROCEDURE: { nl: "procedure", en: "procedure", doc: "An interinstitutional procedure." },
  EU_ACT: {
    nl: "EU-handeling",
    en: "EU act",
    doc: "A regulation, directive or decision, or any document printed with its CELEX number; the normal form is the CELEX number.",
  },
  OFFICIAL_JOURNAL: { nl: "Publicatieblad", en: "Official Journal", doc: "A place in the Official Journal of the EU." },
  ECLI: { nl: "ECLI", en: "ECLI", doc: "A judgment by its European case law identifier." },
  STAATSBLAD: { nl: "Staatsblad", en: "Bulletin of Acts and Decrees", doc: "A publication in the Staatsblad." },
  STAATSCOURANT: { nl: "Staatscourant", en: "Government Gazette", doc: "A publication in the Staatscourant." },
  TRACTATENBLAD: { nl: "Tractatenblad", en: "Treaty Series", doc: "A publication in the Tractatenblad." },
  COMMITMENT_NUMBER: { nl: "toezeggingsnummer", en: "commitment number", doc: "A registered commitment of the government." },
  PARLIAMENT_NUMBER: {
    nl: "nummer van de Kamer",
    en: "number of the House",
    doc: "A document or case number of the House of Representatives.",
  },
  URL: { nl: "webadres", en: "web address", doc: "A link." },
  SHORT_FORM: {
    nl: "korte vorm",
    en: "short form",
    doc: "Words that point back (`idem`, `zie voetnoot 3`) to what cannot be told for certain. One that can be told has the kind of what it points back to.",
  },
  EXTERNAL: { nl: "externe bron", en: "external source", doc: "A source described in words: a press release, a paper, a web page." },
});
export type ReferenceKind = ValueOf<typeof ReferenceKind>;

export const ReferenceStatus = closedList("ReferenceStatus", "How far a reference could be followed.", {
  RESOLVED: { nl: "opgelost", en: "resolved", doc: "It leads to exactly one document whose text the archive holds." },
  KNOWN: { nl: "bekend", en: "known", doc: "It leads to exactly one document of which the archive knows the metadata." },
  NOT_HELD: {
    nl: "niet aanwezig",
    en: "not held",
    doc: "A well-formed reference to a document that the archive knows only from being cited.",
  },
  AMBIGUOUS: {
    nl: "meerduidig",
    en: "ambiguous",
    doc: "It fits several documents, which are the candidates, or it points back to something that cannot be told for certain.",
  },
  SUSPECT: {
    nl: "verdacht",
    en: "suspect",
    doc: "Very probably misprinted. It stays as printed and leads nowhere; the candidates say what may have been meant.",
  },
  EXTERNAL: {
    nl: "extern",
    en: "external",
    doc: "It points to something that is not a document of the archive: a web page, a judgment, a procedure, a whole dossier.",
  },
});
export type ReferenceStatus = ValueOf<typeof ReferenceStatus>;
