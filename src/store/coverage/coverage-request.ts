import type { SqlValue } from "../database.js";

/** Days after the last day of a Council in which its report may come before it counts as missing, where nobody says otherwise. */
export const DEFAULT_REPORT_DAYS = 60;

/** Which Councils are looked at, and on which day. */
export interface CoverageRequest {
  /** Code of a formation (`telecom`); null for all. */
  readonly formation: string | null;
  /** Only Councils whose first day is this one or later; ISO 8601. */
  readonly from: string | null;
  /** Only Councils whose first day is this one or earlier; ISO 8601. */
  readonly until: string | null;
  /** The day on which one looks, ISO 8601: what is due later is not missing. */
  readonly asOf: string;
  /** Days after the last day of a Council in which its report may come before it counts as missing, from 0. */
  readonly reportDays: number;
}

/** The parameters `?1` to `?5` of the statements on coverage. */
export function coverageParameters({ formation, from, until, asOf, reportDays }: CoverageRequest): SqlValue[] {
  return [formation, from, until, asOf, reportDays];
}
