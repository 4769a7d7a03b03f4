import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const SourceOrigin = closedList("SourceOrigin", "Where the archive has something from.", {
  FILE: { nl: "bestand", en: "file", doc: "A file that somebody handed over.", docNl: "Een bestand dat iemand heeft aangereikt." },
  ODATA: {
    nl: "open data van de Tweede Kamer",
    en: "open data of the House",
    doc: "The OData service of the House of Representatives.",
    docNl: "De OData-dienst van de Tweede Kamer.",
  },
  SYNCFEED: {
    nl: "SyncFeed van de Tweede Kamer",
    en: "SyncFeed of the House",
    doc: "The Atom feed of the House of Representatives.",
    docNl: "De Atom-feed van de Tweede Kamer.",
  },
  SRU: {
    nl: "zoekdienst van de officiële uitgever",
    en: "search service of the official publisher",
    doc: "The SRU service of the official publisher.",
    docNl: "De SRU-dienst van de officiële uitgever.",
  },
  REPOSITORY: {
    nl: "repository van de officiële uitgever",
    en: "repository of the official publisher",
    doc: "The files of the official publisher.",
    docNl: "De bestanden van de officiële uitgever.",
  },
  SEED: {
    nl: "beginbestand",
    en: "seed",
    doc: "The facts that come with the program.",
    docNl: "De feiten die met het programma meekomen.",
  },
});
export type SourceOrigin = ValueOf<typeof SourceOrigin>;
