import { readChambers, readParliamentaryYear } from "./field-values.js";
import type { SourceName } from "./record-base.js";
import { paperNumberOf, type RecordFields } from "./record-fields.js";
import type { ChamberEntity, LiveRecord } from "./source-record.js";

/** What every record has, whatever it is about. */
export interface RecordHead {
  readonly source: SourceName;
  readonly id: string;
  readonly changedAt: string | null;
  readonly releasedAt: string | null;
  readonly deleted: false;
  readonly raw: string;
}

/** A record of the Tweede Kamer, from its fields at whichever of its services. */
export function buildChamberRecord(entity: ChamberEntity, head: RecordHead, fields: RecordFields): LiveRecord {
  return BUILDERS[entity](head, fields);
}

type Builder = (head: RecordHead, fields: RecordFields) => LiveRecord;

const BUILDERS: Readonly<Record<ChamberEntity, Builder>> = {
  CASE: caseRecord,
  DOCUMENT: documentRecord,
  ACTIVITY: activityRecord,
  AGENDA_POINT: (head, fields) => ({
    ...head,
    entity: "AGENDA_POINT",
    number: fields.text("number"),
    subject: fields.text("subject"),
    order: fields.integer("order"),
    section: fields.text("section"),
    note: fields.text("note"),
    status: fields.text("status"),
    activities: fields.ids("activities"),
    documents: fields.ids("documents"),
    cases: fields.ids("cases"),
  }),
  DOSSIER: (head, fields) => ({
    ...head,
    entity: "DOSSIER",
    number: fields.integer("number")?.toString() ?? null,
    suffix: fields.text("suffix"),
    title: fields.text("title"),
    highestPaperNumber: fields.integer("highestPaperNumber"),
    isClosed: fields.flag("isClosed"),
    chambers: readChambers(fields.text("chamber")),
  }),
  DOCUMENT_VERSION: (head, fields) => ({
    ...head,
    entity: "DOCUMENT_VERSION",
    status: fields.text("status"),
    versionNumber: fields.integer("versionNumber"),
    extension: fields.text("extension"),
    date: fields.day("date"),
    identifier: fields.text("identifier"),
    documents: fields.ids("documents"),
    publications: fields.ids("publications"),
  }),
  PUBLICATION: publicationRecord,
  COMMITMENT: commitmentRecord,
};

function caseRecord(head: RecordHead, fields: RecordFields): LiveRecord {
  return {
    ...head,
    entity: "CASE",
    number: fields.text("number"),
    kind: fields.text("kind"),
    dossierTitle: fields.text("dossierTitle"),
    subject: fields.text("subject"),
    status: fields.text("status"),
    date: fields.day("date"),
    chambers: readChambers(fields.text("organisation")),
    parliamentaryYear: readParliamentaryYear(fields.text("parliamentaryYear")),
    paperNumber: paperNumberOf(fields),
    isSettled: fields.flag("isSettled"),
    cabinetAppreciation: fields.text("cabinetAppreciation"),
    dossiers: fields.dossiers("dossiers"),
    documents: fields.ids("documents"),
    activities: fields.ids("activities"),
    agendaPoints: fields.ids("agendaPoints"),
    replaces: fields.ids("replaces"),
    relatedCases: fields.ids("relatedCases"),
  };
}

function documentRecord(head: RecordHead, fields: RecordFields): LiveRecord {
  return {
    ...head,
    entity: "DOCUMENT",
    number: fields.text("number"),
    kind: fields.text("kind"),
    dossierTitle: fields.text("dossierTitle"),
    subject: fields.text("subject"),
    date: fields.day("date"),
    registeredOn: fields.day("registeredOn"),
    receivedOn: fields.day("receivedOn"),
    chambers: readChambers(fields.integer("chamber")?.toString() ?? null),
    parliamentaryYear: readParliamentaryYear(fields.text("parliamentaryYear")),
    paperNumber: paperNumberOf(fields),
    answersNumber: fields.text("answersNumber"),
    mediaType: fields.text("mediaType"),
    size: fields.integer("size"),
    dossiers: fields.dossiers("dossiers"),
    cases: fields.ids("cases"),
    activities: fields.ids("activities"),
    agendaPoints: fields.ids("agendaPoints"),
    annexes: fields.ids("annexes"),
    annexOf: fields.ids("annexOf"),
    versions: fields.ids("versions"),
  };
}

function activityRecord(head: RecordHead, fields: RecordFields): LiveRecord {
  return {
    ...head,
    entity: "ACTIVITY",
    number: fields.text("number"),
    kind: fields.text("kind"),
    subject: fields.text("subject"),
    date: fields.day("date"),
    startsAt: fields.moment("startsAt"),
    endsAt: fields.moment("endsAt"),
    place: fields.text("place"),
    isClosed: fields.flag("isClosed"),
    status: fields.text("status"),
    chambers: readChambers(fields.text("chamber")),
    parliamentaryYear: readParliamentaryYear(fields.text("parliamentaryYear")),
    note: fields.text("note"),
    committee: fields.text("committee"),
    agendaPoints: fields.ids("agendaPoints"),
    documents: fields.ids("documents"),
    cases: fields.ids("cases"),
    replaces: fields.ids("replaces"),
    continues: fields.ids("continues"),
  };
}

function publicationRecord(head: RecordHead, fields: RecordFields): LiveRecord {
  return {
    ...head,
    entity: "PUBLICATION",
    identifier: fields.text("identifier"),
    format: fields.text("format"),
    fileName: fields.text("fileName"),
    publisher: fields.text("publisher"),
    mediaType: fields.text("mediaType"),
    size: fields.integer("size"),
    url: fields.text("url"),
    publishedAt: fields.moment("publishedAt"),
    versions: fields.ids("versions"),
  };
}

function commitmentRecord(head: RecordHead, fields: RecordFields): LiveRecord {
  return {
    ...head,
    entity: "COMMITMENT",
    number: fields.text("number"),
    text: fields.text("text"),
    status: fields.text("status"),
    date: fields.day("date"),
    keptOn: fields.day("keptOn"),
    keptByLetter: fields.text("keptByLetter"),
    ministry: fields.text("ministry"),
    minister: fields.text("minister"),
    office: fields.text("office"),
    activityNumber: fields.text("activityNumber"),
    activities: fields.ids("activities"),
  };
}
