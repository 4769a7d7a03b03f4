import type { CoverageRow } from "../export/coverage/coverage-tables.js";
import type { MissingPaper } from "../store/coverage/list-missing-papers.js";
import type { Coverage, DaysSpread } from "../store/coverage/read-coverage.js";
import type { DossierGaps } from "../store/coverage/read-dossier-gaps.js";

/** A row of `COVERAGE_TABLE`. */
export function coverageRow(coverage: Coverage): CoverageRow {
  const { formationCode, formation, year, councils, planned, missing, documents, documentsHeld } = coverage;
  return {
    formationCode,
    formation,
    year,
    presidency: presidencyKey(coverage),
    councils,
    planned,
    ...Object.fromEntries(
      (["agenda", "consultation", "debate", "report"] as const).flatMap((paper) => [
        [`${paper}Known`, coverage[paper].known],
        [`${paper}Held`, coverage[paper].held],
      ]),
    ),
    agendaMissing: missing.agenda,
    discussionMissing: missing.discussion,
    reportMissing: missing.report,
    ...daysCells("daysBefore", coverage.daysBefore),
    ...daysCells("daysAfter", coverage.daysAfter),
    documents,
    documentsHeld,
  };
}

/** The key of the presidency of a group (`2025-2`), or null. */
export function presidencyKey({ presidency }: Coverage): string | null {
  return presidency?.slice("presidency/".length) ?? null;
}

function daysCells(name: string, days: DaysSpread | null): CoverageRow {
  return { [`${name}Minimum`]: days?.minimum ?? null, [`${name}Median`]: days?.median ?? null, [`${name}Maximum`]: days?.maximum ?? null };
}

/** A row of `MISSING_TABLE`. */
export function missingRow({ slug, formation, paper, due, daysOverdue }: MissingPaper): CoverageRow {
  return { council: slug, formation, paper, due, daysOverdue };
}

/** The rows of `GAPS_TABLE` of a dossier. */
export function gapRows({ key, gaps }: DossierGaps): CoverageRow[] {
  return gaps.map((gap) => ({ dossier: key, ...gap }));
}
