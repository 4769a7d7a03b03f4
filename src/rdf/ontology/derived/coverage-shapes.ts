import { rad } from "../../../vocab/terms/own.js";
import { rdfs, xsd } from "../../../vocab/terms/standard.js";
import { type Constraints, count, datatype, notBeyond, pattern, textIn, values } from "../constraints.js";
import { type DerivedShape, shapeOf } from "./derived-shape.js";

const optionalDays: Constraints = [...datatype(xsd.integer), ...values(0, 1)];

/** The shapes of what the archive has and misses: `rdf/coverage.ts`. */
export const COVERAGE_SHAPES: readonly DerivedShape[] = [
  {
    ...shapeOf("Coverage", rad.Coverage, {
      [rdfs.label]: [...textIn("nl", "en"), ...values(2, 2)],
      [rad.formation]: [...textIn("nl"), ...values(1, 1)],
      [rad.formationCode]: [...datatype(xsd.string), ...pattern("^[a-z0-9]+(-[a-z0-9]+)*$"), ...values(1, 1)],
      [rad.year]: [...datatype(xsd.gYear), ...values(1, 1)],
      [rad.councilCount]: count(),
      ...counted(rad.agendaCount, rad.heldAgendaCount),
      ...counted(rad.consultationCount, rad.heldConsultationCount),
      ...counted(rad.debateCount, rad.heldDebateCount),
      ...counted(rad.reportCount, rad.heldReportCount),
      ...ordered(rad.daysBeforeMinimum, rad.daysBeforeMedian, rad.daysBeforeMaximum),
      ...ordered(rad.daysAfterMinimum, rad.daysAfterMedian, rad.daysAfterMaximum),
      [rad.documentCount]: count(),
      [rad.heldDocumentCount]: [...count(), ...notBeyond(rad.documentCount)],
    }),
    constraints: pattern("/id/coverage/[a-z0-9-]+-[0-9]{4}$"),
  },
  shapeOf("DossierGaps", rad.Dossier, { [rad.numberGap]: [...datatype(xsd.string), ...pattern("^[0-9]+(-[0-9]+)?$")] }),
];

// Of how many Councils a paper is known, and of how many of these its text is held.
function counted(known: string, held: string): Readonly<Record<string, Constraints>> {
  return {
    [known]: [...count(), ...notBeyond(rad.councilCount)],
    [held]: [...count(), ...notBeyond(known)],
  };
}

function ordered(minimum: string, median: string, maximum: string): Readonly<Record<string, Constraints>> {
  return {
    [minimum]: [...optionalDays, ...notBeyond(median)],
    [median]: [...optionalDays, ...notBeyond(maximum)],
    [maximum]: optionalDays,
  };
}
