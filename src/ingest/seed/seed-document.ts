import type { AgendaItemKind, CouncilKind, PresidencySource } from "../../vocab/lists/council.js";
import type { Chamber, DocumentKind, DocumentRole } from "../../vocab/lists/document.js";
import type { ActorKind, GroupQuantifier, PositionPhase, SpeechAct, Stance } from "../../vocab/lists/position.js";
import type { ReferenceKind } from "../../vocab/lists/reference.js";

/** A text in the two languages of the archive, in our own words. */
export interface SeedSummary {
  readonly nl: string;
  readonly en: string;
}

/** Another official number of a document: its scheme (`KENMERK`, `DOCUMENT_NUMBER`, `CASE_NUMBER`) and the number as printed. */
export interface SeedIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** A Council that a document is about (`role` set) or merely mentions (`role` null). */
export interface SeedCouncil {
  readonly slug: string;
  /** Lower-case code of the configuration or body. */
  readonly configuration: string;
  /** Code of the formation, as in the slug. */
  readonly formation: string;
  readonly kind: CouncilKind;
  readonly informal: boolean;
  /** ISO dates. */
  readonly startDate: string;
  readonly endDate: string;
  readonly place: string | null;
  /** Three-letter code, upper case. */
  readonly country: string | null;
  /** Key of the presidency. */
  readonly presidency: string;
  readonly presidencySource: PresidencySource;
  readonly role: DocumentRole | null;
}

/** An agenda item of the first Council of the document. */
export interface SeedAgendaItem {
  /** From 1. */
  readonly order: number;
  readonly title: string;
  readonly kind: AgendaItemKind;
  /** Keys of topics. */
  readonly topics: readonly string[];
}

/** A footnote: number and text as printed. */
export interface SeedFootnote {
  readonly number: string;
  readonly text: string;
}

/** One citation. */
export interface SeedReference {
  /** The normal form, with `.2` for a second occurrence in the document; `external-{textKey(surface)}` where there is no normal form. */
  readonly key: string;
  readonly kind: ReferenceKind;
  readonly surface: string;
  readonly normal: string | null;
  /** Number of the footnote it stands in. */
  readonly footnote: string | null;
  /** `order` of the agenda item. */
  readonly agendaItem: number | null;
  /** Of an external source, as far as printed. */
  readonly title: string | null;
  readonly author: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly url: string | null;
}

/** A position, summarised in our own words. */
export interface SeedPosition {
  /** `{actor}-{textKey(sentence)}` of the cleaned sentence, so that ingesting the text attaches to the same record. */
  readonly key: string;
  /** Key of the actor, lower case. */
  readonly actor: string;
  readonly actorKind: ActorKind;
  readonly quantifier: GroupQuantifier | null;
  readonly includesNetherlands: boolean | null;
  /** Keys of the actors that are named as members of the group. */
  readonly namedMembers: readonly string[];
  readonly spokesperson: string | null;
  readonly phase: PositionPhase;
  readonly speechAct: SpeechAct;
  readonly stance: Stance;
  /** In the few words printed. */
  readonly condition: string | null;
  /** Whether the holder was named in an earlier sentence; null counts as no. */
  readonly anaphor: boolean | null;
  readonly agendaItem: number | null;
  readonly topics: readonly string[];
  readonly summary: SeedSummary;
}

/** When a commitment falls due: the few words printed, and the last day they allow (ISO date) if that can be known. */
export interface SeedDue {
  readonly text: string;
  readonly date: string | null;
}

/** A commitment to parliament, summarised in our own words. */
export interface SeedCommitment {
  /** `textKey(sentence)` of the cleaned sentence. */
  readonly key: string;
  /** Key of the actor. */
  readonly by: string;
  readonly due: SeedDue | null;
  readonly agendaItem: number | null;
  readonly summary: SeedSummary;
}

/** Who represented a member state at the first Council of the document. */
export interface SeedRepresentation {
  /** Key of the actor. */
  readonly actor: string;
  readonly person: string;
  readonly office: string | null;
}

/** A line of the list of attachments. */
export interface SeedAttachment {
  /** From 1. */
  readonly order: number;
  readonly title: string;
}

/** The records of one document: facts about it and summaries, never its text. */
export interface SeedDocument {
  readonly identifier: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly subject: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly place: string | null;
  /** Language of the document, BCP 47. */
  readonly language: string;
  readonly chamber: Chamber | null;
  /** Normal form of the dossier. */
  readonly dossier: string | null;
  /** Number in the dossier. */
  readonly number: string | null;
  /** Offices, as printed. */
  readonly senders: readonly string[];
  /** Issuing directorate of an internal note. */
  readonly organisation: string | null;
  readonly addressee: string | null;
  readonly signatories: readonly string[];
  readonly sourceUrl: string | null;
  /** Identifier of the document with which it came in one file. */
  readonly partOf: string | null;
  readonly otherIdentifiers: readonly SeedIdentifier[];
  /** The Council the document is about first. */
  readonly councils: readonly SeedCouncil[];
  /** Keys of the presidencies the text names, in order of first mention. */
  readonly presidenciesMentioned: readonly string[];
  readonly agendaItems: readonly SeedAgendaItem[];
  readonly footnotes: readonly SeedFootnote[];
  readonly references: readonly SeedReference[];
  readonly positions: readonly SeedPosition[];
  readonly commitments: readonly SeedCommitment[];
  readonly representations: readonly SeedRepresentation[];
  readonly attachments: readonly SeedAttachment[];
}
