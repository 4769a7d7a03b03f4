import type { CoverageFigures } from "../rdf/coverage.js";
import { DEFAULT_REPORT_DAYS } from "../store/coverage/coverage-request.js";
import { readCoverage } from "../store/coverage/read-coverage.js";
import { readDossierGaps } from "../store/coverage/read-dossier-gaps.js";
import type { Database } from "../store/database.js";

/** What RDF says of the coverage of a whole archive; the same on every day on which one looks. */
export async function readCoverageFigures(database: Database): Promise<CoverageFigures> {
  const whole = { formation: null, from: null, until: null, asOf: "9999-12-31", reportDays: DEFAULT_REPORT_DAYS };
  return { formationYears: await readCoverage(database, "FORMATION_YEAR", whole), dossiers: await readDossierGaps(database, null) };
}
