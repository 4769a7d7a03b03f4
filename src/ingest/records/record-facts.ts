import type { DiagnosticCode } from "../../kernel/diagnostic-codes.js";
import type { CouncilKind } from "../../vocab/lists/council.js";
import type { Chamber, DocumentKind, DocumentRole } from "../../vocab/lists/document.js";
import type { SourceOrigin } from "../../vocab/lists/source.js";

/** Fields of a Council that a record may tell of by itself; `configuration` and `formationCode` follow from the formation, `informal` from the kind. */
export type CouncilField = "formation" | "kind" | "startDate" | "endDate" | "place" | "country" | "presidency";

/** The coder of the Councils that the tables of the seed tell of. */
export const SEED_CODER = "council-table";

/** A Council that a document is about, as records know it. */
export interface RecordCouncil {
  /** As in the contract of identifiers: `2025-10-09-telecom-informal`. */
  readonly slug: string;
  /** `telecom` */
  readonly formationCode: string;
  /** Dutch name: `Telecomraad`. */
  readonly formation: string;
  /** Code of the configuration: `tte`. */
  readonly configuration: string;
  readonly kind: CouncilKind;
  readonly informal: boolean;
  /** ISO 8601, both days included. */
  readonly startDate: string;
  readonly endDate: string;
  readonly place: string | null;
  /** Code of the country, upper case. */
  readonly country: string | null;
  /** Key of the presidency: `2025-2`. */
  readonly presidency: string;
  /** What the document is for the Council. */
  readonly role: DocumentRole;
  /** The fields that the record itself prints as they stand here. */
  readonly says: readonly CouncilField[];
  /** Whether the document also stands for the fields that follow from these or from other papers: one document of each Council, at least, does. */
  readonly standsForAll: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A dossier of a document. */
export interface RecordDossier {
  /** `21501-33` */
  readonly key: string;
  readonly title: string | null;
}

/** Another official number of a document. */
export interface RecordIdentifier {
  /** `DOCUMENT_NUMBER`, `CASE_NUMBER` */
  readonly scheme: string;
  readonly value: string;
}

/** Something about a document that records leave open. */
export interface RecordDiagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
}

/**
 * All that records (of official services, or of the seed) say of one document, put together. A plain value of JSON, stored as it is: what a text says
 * counts for more, and what the text leaves open is filled from here whenever either of the two changes.
 */
export interface RecordFacts {
  /** `kst-21501-33-1149`, or `2025D40209`, `2025Z17288` for a document without a number in a dossier. */
  readonly identifier: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly subject: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly chamber: Chamber | null;
  /** Number within its dossier. */
  readonly number: string | null;
  readonly dossiers: readonly RecordDossier[];
  readonly identifiers: readonly RecordIdentifier[];
  readonly councils: readonly RecordCouncil[];
  readonly diagnostics: readonly RecordDiagnostic[];
  /** Where the records come from. Those of a service take the place of those of the seed (`SEED`). */
  readonly origin: SourceOrigin;
  /** The licence under which the service gives them; an IRI. */
  readonly licence: string | null;
  readonly sourceUrl: string | null;
  /** Identifier of the document to which it is attached. */
  readonly attachedTo: string | null;
  /** Who read the Councils: `case-title/1`, `SEED_CODER`. */
  readonly coder: string;
}
