import type { CouncilKind } from "../../vocab/lists/council.js";
import type { CaseRole, CaseTitle, TitleCouncil, Uncertainty } from "./case-title.js";

/** A case whose title has been read. */
export interface CaseRecord {
  /** Any key that is unique among the records. */
  readonly id: string;
  /** `kst-21501-33-1149`; null for a record that is no numbered paper. */
  readonly paper: string | null;
  /** ISO 8601; null where the record has none. */
  readonly date: string | null;
  /** What the Chamber calls it: `Brief regering`, `Plenair debat (tweeminutendebat)`. */
  readonly kind: string;
  /** Key of the dossier: `21501-33`; null where it is in none. */
  readonly dossier: string | null;
  readonly title: CaseTitle;
}

/** One title that names a Council. */
export interface Attestation {
  readonly record: CaseRecord;
  readonly council: TitleCouncil;
}

/** Why a paper is taken to be about a Council. */
export type JoinEvidence =
  /** Its title names the Council with its days. */
  | "TITLE"
  /** Its title cites a paper on the Council. */
  | "CITED_PAPER"
  /** Its title may mean the Council, and another paper says that there was one. */
  | "CONFIRMED_CANDIDATE"
  /** It was tabled in its dossier on the day of the one debate about the Council. */
  | "SAME_DAY_DEBATE";

/** A paper on a Council. */
export interface JoinedPaper {
  readonly id: string;
  readonly paper: string | null;
  readonly date: string | null;
  readonly role: CaseRole;
  readonly evidence: JoinEvidence;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Something on which the papers of a Council disagree. */
export interface JoinConflict {
  readonly about: /** The days: the papers name different ones that overlap. */
    | "DAYS"
    /** How the ministers met: two kinds are printed that exclude one another. */
    | "KIND"
    /** A paper names this Council and cites a paper on another. */
    | "CITED_PAPER"
    /** Another Council of the formation within three days, of which only one kind of paper tells: perhaps a misprint. */
    | "NEIGHBOUR"
    /** The presidency that a title names is not that of the day. */
    | "PRESIDENCY"
    /** An informal meeting in a country that did not preside. */
    | "COUNTRY";
  /** The records that say otherwise. */
  readonly ids: readonly string[];
}

/** One Council with all papers that are about it. */
export interface JoinedCouncil
  extends Pick<TitleCouncil, "slug" | "formationCode" | "formation" | "configuration" | "place" | "country" | "presidency"> {
  readonly kind: CouncilKind;
  readonly informal: boolean;
  readonly startDate: string;
  readonly endDate: string;
  /** By date, then by id. */
  readonly papers: readonly JoinedPaper[];
  readonly conflicts: readonly JoinConflict[];
}

/** A paper that speaks of a Council which cannot be told with certainty. */
export interface UnjoinedPaper {
  readonly id: string;
  readonly role: CaseRole;
  readonly reason: Uncertainty | "SEVERAL_DEBATES";
  /** The slugs of Councils it may be about, likeliest first. */
  readonly candidates: readonly string[];
}

/** The Councils that records tell of, in order of slug, and what could not be joined. */
export interface CaseJoin {
  readonly councils: readonly JoinedCouncil[];
  readonly unjoined: readonly UnjoinedPaper[];
}

/** A paper that is about a Council for another reason than that its title names it. */
export interface FoundJoin {
  readonly slug: string;
  readonly paper: JoinedPaper;
}
