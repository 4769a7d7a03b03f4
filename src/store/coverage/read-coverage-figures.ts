import type { Database } from "../database.js";
import { DEFAULT_REPORT_DAYS } from "./coverage-request.js";
import { readCoverage } from "./read-coverage.js";
import { readDossierGaps } from "./read-dossier-gaps.js";

/** The coverage of a whole archive by formation and year, and the gaps of its dossiers; the same on every day on which one looks. */
export async function readCoverageFigures(database: Database) {
  const whole = { formation: null, from: null, until: null, asOf: "9999-12-31", reportDays: DEFAULT_REPORT_DAYS };
  return { formationYears: await readCoverage(database, "FORMATION_YEAR", whole), dossiers: await readDossierGaps(database, null) };
}
