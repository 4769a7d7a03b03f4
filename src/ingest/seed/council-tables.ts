import type { JoinConflict } from "../../extract/titles/case-join.js";
import { CouncilKind } from "../../vocab/lists/council.js";
import type { DocumentRole } from "../../vocab/lists/document.js";
import { isoDate, list, oneOf, optional, shaped, text } from "./cells.js";
import type { Columns } from "./csv.js";
import { yesOrNo } from "./yaml-shape.js";

/** What papers of a Council may disagree on. */
export type CouncilDoubt = JoinConflict["about"];

/** A row of `councils.csv`: a meeting of the Council, as the titles of the papers on it name it. */
export interface TabledCouncil {
  /** As in the contract of identifiers: `2025-10-09-telecom-informal`. */
  readonly slug: string;
  /** Code of the formation: `telecom`. */
  readonly formation: string;
  /** Lower-case code of the configuration or body: `tte`. */
  readonly configuration: string;
  readonly kind: CouncilKind;
  readonly informal: boolean;
  /** ISO dates, both days included. */
  readonly startDate: string;
  readonly endDate: string;
  /** The town, as printed. */
  readonly place: string | null;
  /** Three-letter code, upper case. */
  readonly country: string | null;
  /** Key of the presidency on the first day. */
  readonly presidency: string;
  /** On what the papers disagree; empty where they are of one mind. */
  readonly doubt: readonly CouncilDoubt[];
}

/** What the papers of the table are for their Councils, in the order in which they follow each other. */
export const TABLED_ROLES = ["ANNOTATED_AGENDA", "WRITTEN_CONSULTATION", "DEBATE", "REPORT"] as const satisfies readonly DocumentRole[];
export type TabledRole = (typeof TABLED_ROLES)[number];

/** A row of `council-papers.csv`: a paper of parliament on a Council. */
export interface TabledPaper {
  /** Slug of the Council. */
  readonly council: string;
  readonly role: TabledRole;
  /** Normal form: `kst-21501-33-1149`. */
  readonly identifier: string;
  /** ISO date. */
  readonly date: string;
}

const DOUBTS = ["DAYS", "KIND", "CITED_PAPER", "NEIGHBOUR", "PRESIDENCY", "COUNTRY"] as const satisfies readonly CouncilDoubt[];

const slug = shaped(/^\d{4}-\d{2}-\d{2}-[a-z-]+$/, "2025-10-09-telecom-informal");
const code = shaped(/^[a-z-]+$/, "telecom");

/** The columns of `councils.csv`, in the order of the file. */
export const councilColumns: Columns<TabledCouncil> = {
  slug: ["slug", slug],
  formation: ["formation", code],
  configuration: ["configuration", code],
  kind: ["kind", oneOf(CouncilKind)],
  informal: ["informal", yesOrNo],
  startDate: ["start_date", isoDate],
  endDate: ["end_date", isoDate],
  place: ["place", optional(text)],
  country: ["country", optional(shaped(/^[0-9A-Z]{3}$/, "DNK"))],
  presidency: ["presidency", shaped(/^\d{4}-[12]$/, "2025-2")],
  doubt: ["doubt", (content, fail) => list(content, fail).map((word) => among(DOUBTS, word, fail))],
};

/** The columns of `council-papers.csv`, in the order of the file. */
export const paperColumns: Columns<TabledPaper> = {
  council: ["council", slug],
  role: ["role", (content, fail) => among(TABLED_ROLES, content, fail)],
  identifier: ["identifier", shaped(/^kst-\d{5}(?:-[0-9A-Z]{1,5})?-\d{1,5}$/, "kst-21501-33-1149")],
  date: ["date", isoDate],
};

function among<T extends string>(values: readonly T[], word: string, fail: (message: string, advice: string) => never): T {
  return values.find((value) => value === word) ?? fail(`"${word}" is not known here`, `write one of ${values.join(", ")}`);
}
