import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const SourceOrigin = closedList("SourceOrigin", "Where the archive has something from.", {
  FILE: { nl: "bestand", en: "file", doc: "A file that somebody handed over." },
  ODATA: { nl: "open data van de Tweede Kamer", en: "open data of the House", doc: "The OData service of the House of Representatives." },
  SYNCFEED: { nl: "SyncFeed van de Tweede Kamer", en: "SyncFeed of the House", doc: "The Atom feed of the House of Representatives." },
  SRU: {
    nl: "zoekdienst van de officiële uitgever",
    en: "search service of the official publisher",
    doc: "The SRU service of the official publisher.",
  },
  REPOSITORY: {
    nl: "repository van de officiële uitgever",
    en: "repository of the official publisher",
    doc: "The files of the official publisher.",
  },
  SEED: { nl: "beginbestand", en: "seed", doc: "The facts that come with the program." },
});
export type SourceOrigin = ValueOf<typeof SourceOrigin>;
