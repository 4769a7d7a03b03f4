import type { ChamberEntity } from "../source-record.js";

/** How the feed names a kind of record, its fields and its relations. */
export interface FeedEntityNames {
  /** Category of the feed, as asked for. */
  readonly category: string;
  /** Element with the record. */
  readonly element: string;
  /** Our name of a field → its element. */
  readonly fields: Readonly<Record<string, string>>;
  /** Our name of a relation → its elements, which point to the other with `ref`. */
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

/** Attributes that every record has; with a prefix or without. */
export const FEED_ATTRIBUTES = {
  id: "id",
  changedAt: "bijgewerkt",
  isDeleted: "verwijderd",
  reference: "ref",
  mediaType: "contentType",
  size: "contentLength",
};

/** The one place where names of the SyncFeed stand. The feed kept the words of version 2 when the OData service changed them. */
export const FEED_ENTITIES: Readonly<Record<ChamberEntity, FeedEntityNames>> = {
  CASE: {
    category: "Zaak",
    element: "zaak",
    fields: {
      number: "nummer",
      kind: "soort",
      dossierTitle: "titel",
      subject: "onderwerp",
      status: "status",
      date: "gestartOp",
      organisation: "organisatie",
      parliamentaryYear: "vergaderjaar",
      paperNumber: "volgnummer",
      isSettled: "afgedaan",
      cabinetAppreciation: "kabinetsappreciatie",
    },
    relations: {
      dossiers: ["kamerstukdossier"],
      activities: ["activiteit"],
      agendaPoints: ["agendapunt"],
      replaces: ["vervangenVanuit"],
      relatedCases: ["gerelateerdVanuit"],
    },
  },
  DOCUMENT: {
    category: "Document",
    element: "document",
    fields: {
      number: "documentNummer",
      kind: "soort",
      dossierTitle: "titel",
      subject: "onderwerp",
      date: "datum",
      registeredOn: "datumRegistratie",
      receivedOn: "datumOntvangst",
      chamber: "kamer",
      parliamentaryYear: "vergaderjaar",
      paperNumber: "volgnummer",
      answersNumber: "aanhangselnummer",
    },
    relations: {
      dossiers: ["kamerstukdossier"],
      cases: ["zaak"],
      activities: ["activiteit"],
      agendaPoints: ["agendapunt"],
      annexOf: ["bronDocument"],
      versions: ["huidigeDocumentVersie"],
    },
  },
  ACTIVITY: {
    category: "Activiteit",
    element: "activiteit",
    fields: {
      number: "nummer",
      kind: "soort",
      subject: "onderwerp",
      date: "datum",
      startsAt: "aanvangstijd",
      endsAt: "eindtijd",
      place: "locatie",
      isClosed: "besloten",
      status: "status",
      chamber: "kamer",
      parliamentaryYear: "vergaderjaar",
      note: "noot",
      committee: "voortouwnaam",
    },
    relations: { replaces: ["vervangenVanuit"], continues: ["voortgezetVanuit"] },
  },
  AGENDA_POINT: {
    category: "Agendapunt",
    element: "agendapunt",
    fields: { number: "nummer", subject: "onderwerp", order: "volgorde", section: "rubriek", note: "noot", status: "status" },
    relations: { activities: ["activiteit"] },
  },
  DOSSIER: {
    category: "Kamerstukdossier",
    element: "kamerstukdossier",
    fields: {
      number: "nummer",
      suffix: "toevoeging",
      title: "titel",
      highestPaperNumber: "hoogsteVolgnummer",
      isClosed: "afgesloten",
      chamber: "kamer",
    },
    relations: {},
  },
  DOCUMENT_VERSION: {
    category: "DocumentVersie",
    element: "documentVersie",
    fields: { status: "status", versionNumber: "versienummer", extension: "extensie", date: "datum", identifier: "externeidentifier" },
    relations: { documents: ["document"] },
  },
  PUBLICATION: {
    category: "DocumentPublicatie",
    element: "documentPublicatie",
    fields: {
      identifier: "identifier",
      format: "documentType",
      fileName: "fileName",
      publisher: "source",
      url: "url",
      publishedAt: "publicatieDatum",
    },
    relations: { versions: ["documentVersie"] },
  },
  COMMITMENT: {
    category: "Toezegging",
    element: "toezegging",
    fields: {
      number: "nummer",
      text: "tekst",
      status: "status",
      date: "aanmaakdatum",
      keptOn: "datumNakoming",
      keptByLetter: "kamerbriefNakoming",
      ministry: "ministerie",
      minister: "naam",
      office: "functie",
      activityNumber: "activiteitNummer",
    },
    relations: { activities: ["activiteit"] },
  },
};
