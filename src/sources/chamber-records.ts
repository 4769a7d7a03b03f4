import type { Chamber } from "../vocab/lists/document.js";
import type { DossierReference, RecordBase } from "./record-base.js";

/** A case (`Zaak`): a letter, motion or other matter the Tweede Kamer deals with. */
export interface CaseRecord extends RecordBase<"CASE"> {
  /** `2025Z17288` */
  readonly number: string | null;
  /** `Brief regering`, `Motie`, in the words of the source. */
  readonly kind: string | null;
  /** Title of the dossier; what the case itself is about is `subject`. */
  readonly dossierTitle: string | null;
  readonly subject: string | null;
  readonly status: string | null;
  /** The day it was tabled, ISO 8601. */
  readonly date: string | null;
  readonly chambers: readonly Chamber[];
  /** `2024/25` */
  readonly parliamentaryYear: string | null;
  /** Number of the paper within its dossier, from 1; null where it has none. */
  readonly paperNumber: number | null;
  readonly isSettled: boolean | null;
  /** What the cabinet thinks of a motion: `Ontraden`. */
  readonly cabinetAppreciation: string | null;
  readonly dossiers: readonly DossierReference[];
  readonly documents: readonly string[];
  readonly activities: readonly string[];
  readonly agendaPoints: readonly string[];
  readonly replaces: readonly string[];
  readonly relatedCases: readonly string[];
}

/** A document: one letter, motion, list of decisions, annex. */
export interface DocumentRecord extends RecordBase<"DOCUMENT"> {
  /** `2025D40209` */
  readonly number: string | null;
  readonly kind: string | null;
  readonly dossierTitle: string | null;
  readonly subject: string | null;
  /** The day printed on it, ISO 8601. */
  readonly date: string | null;
  readonly registeredOn: string | null;
  readonly receivedOn: string | null;
  readonly chambers: readonly Chamber[];
  readonly parliamentaryYear: string | null;
  readonly paperNumber: number | null;
  /** `242501244`: year and number of answered questions. */
  readonly answersNumber: string | null;
  readonly mediaType: string | null;
  /** Bytes. */
  readonly size: number | null;
  readonly dossiers: readonly DossierReference[];
  readonly cases: readonly string[];
  readonly activities: readonly string[];
  readonly agendaPoints: readonly string[];
  readonly annexes: readonly string[];
  readonly annexOf: readonly string[];
  readonly versions: readonly string[];
}

/** An activity: a debate, a written consultation, a procedural meeting. */
export interface ActivityRecord extends RecordBase<"ACTIVITY"> {
  /** `2025A04831` */
  readonly number: string | null;
  readonly kind: string | null;
  readonly subject: string | null;
  /** ISO 8601 day in the Netherlands. */
  readonly date: string | null;
  /** Moments, in the form of `changedAt`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly isClosed: boolean | null;
  readonly status: string | null;
  readonly chambers: readonly Chamber[];
  readonly parliamentaryYear: string | null;
  /** HTML, in the words of the committee's clerk. */
  readonly note: string | null;
  readonly committee: string | null;
  readonly agendaPoints: readonly string[];
  readonly documents: readonly string[];
  readonly cases: readonly string[];
  readonly replaces: readonly string[];
  readonly continues: readonly string[];
}

/** A point on the agenda of an activity. */
export interface AgendaPointRecord extends RecordBase<"AGENDA_POINT"> {
  /** `2025P16435` */
  readonly number: string | null;
  readonly subject: string | null;
  /** Place on the agenda, as the source counts. */
  readonly order: number | null;
  readonly section: string | null;
  readonly note: string | null;
  readonly status: string | null;
  readonly activities: readonly string[];
  readonly documents: readonly string[];
  readonly cases: readonly string[];
}

/** A dossier (`Kamerstukdossier`). */
export interface DossierRecord extends RecordBase<"DOSSIER"> {
  /** `21501` */
  readonly number: string | null;
  /** `33` */
  readonly suffix: string | null;
  readonly title: string | null;
  /** The highest number given to a paper in it. */
  readonly highestPaperNumber: number | null;
  readonly isClosed: boolean | null;
  readonly chambers: readonly Chamber[];
}

/** A version of a document. */
export interface DocumentVersionRecord extends RecordBase<"DOCUMENT_VERSION"> {
  readonly status: string | null;
  readonly versionNumber: number | null;
  /** `.pdf` */
  readonly extension: string | null;
  readonly date: string | null;
  /** What the publisher calls it: `kst-21501-33-1149`. */
  readonly identifier: string | null;
  readonly documents: readonly string[];
  readonly publications: readonly string[];
}

/** A published file of a version. */
export interface PublicationRecord extends RecordBase<"PUBLICATION"> {
  /** `kst-21501-33-1149` */
  readonly identifier: string | null;
  /** `Xml`, `Pdf`, `Html`, `Odt`, `Metadata` */
  readonly format: string | null;
  readonly fileName: string | null;
  readonly publisher: string | null;
  readonly mediaType: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** Empty on most rows of the source. */
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly versions: readonly string[];
}

/** A promise of a minister (`Toezegging`). */
export interface CommitmentRecord extends RecordBase<"COMMITMENT"> {
  /** `TZ202402-035` */
  readonly number: string | null;
  readonly text: string | null;
  readonly status: string | null;
  /** The day it was made, ISO 8601. */
  readonly date: string | null;
  /** The day it was, or is to be, kept. */
  readonly keptOn: string | null;
  readonly keptByLetter: string | null;
  readonly ministry: string | null;
  readonly minister: string | null;
  readonly office: string | null;
  /** `2025A04831` */
  readonly activityNumber: string | null;
  readonly activities: readonly string[];
}
