import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const ReferenceKind = closedList("ReferenceKind", "What sort of document a reference points to.", {
  KAMERSTUK: {
    nl: "Kamerstuk",
    en: "parliamentary paper",
    doc: "A numbered paper of the Dutch parliament.",
    docNl: "Een genummerd stuk van het Nederlandse parlement.",
  },
  DOSSIER: {
    nl: "dossier",
    en: "dossier",
    doc: "A whole dossier of parliamentary papers.",
    docNl: "Een heel dossier van parlementaire stukken.",
  },
  HANDELINGEN: { nl: "Handelingen", en: "proceedings", doc: "The proceedings of a chamber.", docNl: "De handelingen van een kamer." },
  AANHANGSEL: {
    nl: "Aanhangsel",
    en: "appendix to the proceedings",
    doc: "Parliamentary questions with answers.",
    docNl: "Kamervragen met antwoorden.",
  },
  COM: {
    nl: "Commissiedocument",
    en: "Commission document",
    doc: "COM, JOIN, SWD and C documents of the European Commission.",
    docNl: "COM-, JOIN-, SWD- en C-documenten van de Europese Commissie.",
  },
  COUNCIL_DOCUMENT: {
    nl: "Raadsdocument",
    en: "Council document",
    doc: "A numbered document of the Council of the EU.",
    docNl: "Een genummerd document van de Raad van de EU.",
  },
  PROCEDURE: { nl: "procedure", en: "procedure", doc: "An interinstitutional procedure.", docNl: "Een interinstitutionele procedure." },
  EU_ACT: {
    nl: "EU-handeling",
    en: "EU act",
    doc: "A regulation, directive or decision, or any document printed with its CELEX number; the normal form is the CELEX number.",
    docNl:
      "Een verordening, richtlijn of besluit, of een document dat met zijn CELEX-nummer is gedrukt; de normaalvorm is het CELEX-nummer.",
  },
  OFFICIAL_JOURNAL: {
    nl: "Publicatieblad",
    en: "Official Journal",
    doc: "A place in the Official Journal of the EU.",
    docNl: "Een plaats in het Publicatieblad van de EU.",
  },
  ECLI: {
    nl: "ECLI",
    en: "ECLI",
    doc: "A judgment by its European case law identifier.",
    docNl: "Een uitspraak, met haar European Case Law Identifier.",
  },
  STAATSBLAD: {
    nl: "Staatsblad",
    en: "Bulletin of Acts and Decrees",
    doc: "A publication in the Staatsblad.",
    docNl: "Een publicatie in het Staatsblad.",
  },
  STAATSCOURANT: {
    nl: "Staatscourant",
    en: "Government Gazette",
    doc: "A publication in the Staatscourant.",
    docNl: "Een publicatie in de Staatscourant.",
  },
  TRACTATENBLAD: {
    nl: "Tractatenblad",
    en: "Treaty Series",
    doc: "A publication in the Tractatenblad.",
    docNl: "Een publicatie in het Tractatenblad.",
  },
  COMMITMENT_NUMBER: {
    nl: "toezeggingsnummer",
    en: "commitment number",
    doc: "A registered commitment of the government.",
    docNl: "Een geregistreerde toezegging van de regering.",
  },
  PARLIAMENT_NUMBER: {
    nl: "nummer van de Kamer",
    en: "number of the House",
    doc: "A document or case number of the House of Representatives.",
    docNl: "Een document- of zaaknummer van de Tweede Kamer.",
  },
  URL: { nl: "webadres", en: "web address", doc: "A link.", docNl: "Een koppeling." },
  SHORT_FORM: {
    nl: "korte vorm",
    en: "short form",
    doc: "Words that point back (`idem`, `zie voetnoot 3`) to what cannot be told for certain. One that can be told has the kind of what it points back to.",
    docNl:
      "Woorden die terugwijzen (`idem`, `zie voetnoot 3`) naar iets dat niet met zekerheid te zeggen is. Is dat wel te zeggen, dan heeft de verwijzing de soort van waarnaar zij terugwijst.",
  },
  EXTERNAL: {
    nl: "externe bron",
    en: "external source",
    doc: "A source described in words: a press release, a paper, a web page.",
    docNl: "Een bron die in woorden wordt beschreven: een persbericht, een studie, een webpagina.",
  },
});
export type ReferenceKind = ValueOf<typeof ReferenceKind>;

export const ReferenceStatus = closedList("ReferenceStatus", "How far a reference could be followed.", {
  RESOLVED: {
    nl: "opgelost",
    en: "resolved",
    doc: "It leads to exactly one document whose text the archive holds.",
    docNl: "Leidt naar precies één document waarvan het archief de tekst heeft.",
  },
  KNOWN: {
    nl: "bekend",
    en: "known",
    doc: "It leads to exactly one document of which the archive knows the metadata.",
    docNl: "Leidt naar precies één document waarvan het archief de gegevens kent.",
  },
  NOT_HELD: {
    nl: "niet aanwezig",
    en: "not held",
    doc: "A well-formed reference to a document that the archive knows only from being cited.",
    docNl: "Een welgevormde verwijzing naar een document dat het archief alleen kent doordat het wordt aangehaald.",
  },
  AMBIGUOUS: {
    nl: "meerduidig",
    en: "ambiguous",
    doc: "It fits several documents, which are the candidates, or it points back to something that cannot be told for certain.",
    docNl: "Past op meer dan één document, de kandidaten, of wijst terug naar iets dat niet met zekerheid te zeggen is.",
  },
  SUSPECT: {
    nl: "verdacht",
    en: "suspect",
    doc: "Very probably misprinted. It stays as printed and leads nowhere; the candidates say what may have been meant.",
    docNl:
      "Zeer waarschijnlijk verkeerd gedrukt. Zij blijft zoals gedrukt en leidt nergens heen; de kandidaten zeggen wat bedoeld kan zijn.",
  },
  EXTERNAL: {
    nl: "extern",
    en: "external",
    doc: "It points to something that is not a document of the archive: a web page, a judgment, a procedure, a whole dossier.",
    docNl: "Wijst naar iets dat geen document van het archief is: een webpagina, een uitspraak, een procedure, een heel dossier.",
  },
});
export type ReferenceStatus = ValueOf<typeof ReferenceStatus>;
