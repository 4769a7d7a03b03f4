import type { ChamberEntity } from "../source-record.js";

/** How the service names a kind of record, its fields and its relations. */
export interface EntityNames {
  /** Name of the entity set, and of the entity type. */
  readonly set: string;
  /** Fields that no other kind has: they tell what a row is that comes without a name. */
  readonly telling: readonly string[];
  /** Our name of a field → its names there, that of the newest version first. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly relations: Readonly<Record<string, RelationNames>>;
}

/** How the service names a relation. */
export interface RelationNames {
  /** Names of the navigation property, and of a field with the bare id (ends in `_Id`). */
  readonly names: readonly string[];
  /** What it leads to. */
  readonly entity: ChamberEntity;
}

/** Fields that every kind has. */
export const COMMON_FIELDS = {
  id: ["Id"],
  changedAt: ["GewijzigdOp"],
  releasedAt: ["ApiGewijzigdOp"],
  isDeleted: ["Verwijderd"],
} as const;

/** Fields without which the archive loses nothing: no word is said when they are gone. */
export const DISPENSABLE_FIELDS: readonly string[] = [...COMMON_FIELDS.releasedAt];

const to = (entity: ChamberEntity, ...names: readonly string[]): RelationNames => ({ names, entity });

/**
 * The one place where names of the OData service stand. Version 5 renamed and dropped fields of version 4; both versions are read, so a field may have
 * several names.
 */
export const ODATA_ENTITIES: Readonly<Record<ChamberEntity, EntityNames>> = {
  CASE: {
    set: "Zaak",
    telling: ["GestartOp", "Kabinetsappreciatie", "Grondslagvoorhang"],
    fields: {
      number: ["Nummer"],
      kind: ["Soort"],
      dossierTitle: ["Titel"],
      subject: ["Onderwerp"],
      status: ["Status"],
      date: ["GestartOp"],
      organisation: ["Organisatie"],
      parliamentaryYear: ["Vergaderjaar"],
      paperNumber: ["Volgnummer"],
      isSettled: ["Afgedaan"],
      cabinetAppreciation: ["Kabinetsappreciatie"],
    },
    relations: {
      dossiers: to("DOSSIER", "Kamerstukdossier"),
      documents: to("DOCUMENT", "Document"),
      activities: to("ACTIVITY", "Activiteit"),
      agendaPoints: to("AGENDA_POINT", "Agendapunt"),
      replaces: to("CASE", "VervangenVanuit"),
      relatedCases: to("CASE", "GerelateerdVanuit", "GerelateerdNaar"),
    },
  },
  DOCUMENT: {
    set: "Document",
    telling: ["DocumentNummer", "Aanhangselnummer"],
    fields: {
      number: ["DocumentNummer"],
      kind: ["Soort"],
      dossierTitle: ["Titel"],
      subject: ["Onderwerp"],
      date: ["Datum"],
      registeredOn: ["DatumRegistratie"],
      receivedOn: ["DatumOntvangst"],
      chamber: ["Kamer"],
      parliamentaryYear: ["Vergaderjaar"],
      paperNumber: ["Volgnummer"],
      answersNumber: ["Aanhangselnummer"],
      mediaType: ["ContentType"],
      size: ["ContentLength"],
    },
    relations: {
      dossiers: to("DOSSIER", "Kamerstukdossier"),
      cases: to("CASE", "Zaak"),
      activities: to("ACTIVITY", "Activiteit"),
      agendaPoints: to("AGENDA_POINT", "Agendapunt"),
      annexes: to("DOCUMENT", "BijlageDocument"),
      annexOf: to("DOCUMENT", "BronDocument"),
      versions: to("DOCUMENT_VERSION", "HuidigeDocumentVersie", "HuidigeDocumentVersie_Id", "DocumentVersie"),
    },
  },
  ACTIVITY: {
    set: "Activiteit",
    telling: ["DatumSoort", "Besloten", "Voortouwnaam"],
    fields: {
      number: ["Nummer"],
      kind: ["Soort"],
      subject: ["Onderwerp"],
      date: ["Datum"],
      startsAt: ["Aanvangstijd"],
      endsAt: ["Eindtijd"],
      place: ["Locatie"],
      isClosed: ["Besloten"],
      status: ["Status"],
      chamber: ["Kamer"],
      parliamentaryYear: ["Vergaderjaar"],
      note: ["Noot"],
      committee: ["Voortouwnaam"],
    },
    relations: {
      agendaPoints: to("AGENDA_POINT", "Agendapunt"),
      documents: to("DOCUMENT", "Document"),
      cases: to("CASE", "Zaak"),
      replaces: to("ACTIVITY", "VervangenVanuit"),
      continues: to("ACTIVITY", "VoortgezetVanuit"),
    },
  },
  AGENDA_POINT: {
    set: "Agendapunt",
    telling: ["Rubriek", "Volgorde"],
    fields: {
      number: ["Nummer"],
      subject: ["Onderwerp"],
      order: ["Volgorde"],
      section: ["Rubriek"],
      note: ["Noot"],
      status: ["Status"],
    },
    relations: {
      activities: to("ACTIVITY", "Activiteit", "Activiteit_Id"),
      documents: to("DOCUMENT", "Document"),
      cases: to("CASE", "Zaak"),
    },
  },
  DOSSIER: {
    set: "Kamerstukdossier",
    telling: ["Toevoeging", "AantalDocumenten", "HoogsteVolgnummer"],
    fields: {
      number: ["Nummer"],
      suffix: ["Toevoeging"],
      title: ["Titel"],
      // Since version 5 called a number of documents; it still is the highest number given.
      highestPaperNumber: ["AantalDocumenten", "HoogsteVolgnummer"],
      isClosed: ["Afgesloten"],
      chamber: ["Kamer"],
    },
    relations: {},
  },
  DOCUMENT_VERSION: {
    set: "DocumentVersie",
    telling: ["Versienummer", "ExterneIdentifier"],
    fields: {
      status: ["Status"],
      versionNumber: ["Versienummer"],
      extension: ["Extensie"],
      date: ["Datum"],
      identifier: ["ExterneIdentifier"],
    },
    relations: {
      documents: to("DOCUMENT", "Document", "Document_Id"),
      publications: to("PUBLICATION", "DocumentPublicatie", "DocumentPublicatieMetadata"),
    },
  },
  PUBLICATION: {
    set: "DocumentPublicatie",
    telling: ["PublicatieDatum", "FileName"],
    fields: {
      identifier: ["Identifier"],
      format: ["DocumentType"],
      fileName: ["FileName"],
      publisher: ["Source"],
      mediaType: ["ContentType"],
      size: ["ContentLength"],
      url: ["Url"],
      publishedAt: ["PublicatieDatum"],
    },
    relations: { versions: to("DOCUMENT_VERSION", "DocumentVersie", "DocumentVersie_Id") },
  },
  COMMITMENT: {
    set: "Toezegging",
    telling: ["KamerbriefNakoming", "DatumNakoming", "ActiviteitNummer"],
    fields: {
      number: ["Nummer"],
      text: ["Tekst"],
      status: ["Status"],
      date: ["Aanmaakdatum"],
      keptOn: ["DatumNakoming"],
      keptByLetter: ["KamerbriefNakoming"],
      ministry: ["Ministerie"],
      minister: ["Naam"],
      office: ["Functie"],
      activityNumber: ["ActiviteitNummer"],
    },
    relations: { activities: to("ACTIVITY", "Activiteit") },
  },
};
