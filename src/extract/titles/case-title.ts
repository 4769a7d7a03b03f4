import type { Citation } from "../../cite/recogniser.js";
import type { Span } from "../../kernel/span.js";
import type { CouncilKind } from "../../vocab/lists/council.js";
import type { KnownCountry, KnownFormation, KnownPresidency } from "../knowledge.js";

/** What a paper is for the Councils in its title. */
export type CaseRole =
  | "ANNOTATED_AGENDA"
  | "REPORT"
  | "WRITTEN_CONSULTATION"
  | "DEBATE"
  | "MOTION"
  | "BNC_FICHE"
  | "COMMITMENT_LETTER"
  | "QUARTERLY_REPORT"
  | "OTHER";

/** A formation with the days between which the Council met in it; null where there is no bound. ISO 8601. */
export interface DatedFormation extends KnownFormation {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** What the reader of titles knows of the world. */
export interface TitleKnowledge {
  readonly formations: readonly DatedFormation[];
  readonly presidencies: readonly KnownPresidency[];
  readonly countries: readonly KnownCountry[];
}

/** What a case record says beside its title. */
export interface TitleContext {
  /** The day of the record, ISO 8601; null where it has none. */
  readonly date: string | null;
  /** The title of the dossier the case is in; null where it is in none. */
  readonly dossierTitle: string | null;
  /** What the Chamber calls the record: `Brief regering`, `Motie`, `Commissiedebat`. */
  readonly kind: string;
}

/** One meeting of the Council that a title says the paper is about. */
export interface TitleCouncil {
  /** As in the contract of identifiers: first day, formation, suffix by kind. */
  readonly slug: string;
  readonly formationCode: string;
  /** Dutch name: `Telecomraad`. */
  readonly formation: string;
  readonly configuration: string;
  /** Whether the formation is printed; else it is that of the dossier the paper is in. */
  readonly formationPrinted: boolean;
  readonly kind: CouncilKind;
  /** Whether the kind is printed; else it is what such a meeting usually is. */
  readonly kindPrinted: boolean;
  readonly informal: boolean;
  /** ISO 8601, both days included. */
  readonly startDate: string;
  readonly endDate: string;
  /** The town where it met, where printed. */
  readonly place: string | null;
  /** Code of the country where it met, where printed or told by the town. */
  readonly country: string | null;
  /** Key of the presidency on its first day, `2025-2`; null where none is known for that day. */
  readonly presidency: string | null;
  /** Code of the country whose presidency the title names; null where it names none. */
  readonly presidencyNamed: string | null;
  /** What the paper is for this Council: a letter may be the agenda of one and the report on another. */
  readonly role: CaseRole;
  /** The words of the title that name the formation. */
  readonly span: Span;
  /** The words of the title that give the days. */
  readonly dateSpan: Span;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Why a Council that a title names was not read. */
export type Uncertainty =
  /** No day is printed. */
  | "NO_DATE"
  /** The calendar has no such day, or the days are in the wrong order. */
  | "IMPOSSIBLE_DATE"
  /** The weekday printed is not that of the day printed. */
  | "WEEKDAY"
  /** The year is not printed, and no year puts the day where such a paper can have it. */
  | "NO_YEAR"
  /** The day lies where no such paper can have it: the year or month is probably a misprint. */
  | "FAR_FROM_RECORD"
  /** More days than a Council takes. */
  | "TOO_LONG"
  /** The day may be that of something else that the title names between the Council and its date. */
  | "DATE_OF_ANOTHER"
  /** The day may be that of the debate. */
  | "DATE_OF_DEBATE"
  /** There was no such formation on that day. */
  | "NOT_YET_OR_NO_LONGER"
  /** The title says that the meeting did not take place. */
  | "CANCELLED"
  /** Ministers met, but the title does not say which. */
  | "NO_FORMATION";

/** A Council that a title may mean. */
export interface CouncilCandidate {
  readonly formationCode: string;
  /** Null where it is not printed. */
  readonly kind: CouncilKind | null;
  /** Null where the day must come from elsewhere. */
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** Words that name a Council which cannot be told with certainty, and what they may mean, likeliest first. */
export interface UncertainCouncil {
  readonly reason: Uncertainty;
  readonly span: Span;
  readonly role: CaseRole;
  readonly candidates: readonly CouncilCandidate[];
}

/** All that the title of a case says. */
export interface CaseTitle {
  readonly role: CaseRole;
  readonly councils: readonly TitleCouncil[];
  readonly uncertain: readonly UncertainCouncil[];
  /** The references printed in the title. */
  readonly references: readonly Citation[];
}
