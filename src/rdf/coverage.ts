import type { Quad, Quad_Object } from "@rdfjs/types";
import { invariant } from "../kernel/errors.js";
import { type Id, toIri } from "../kernel/iri.js";
import type { Dossier } from "../model/entities/dossier.js";
import { rad } from "../vocab/terms/own.js";
import { rdf, rdfs, xsd } from "../vocab/terms/standard.js";
import { termFactory } from "./n3.js";

const { namedNode, literal, quad } = termFactory;

/** What the archive has and misses, as far as that does not depend on the day on which one looks. */
export interface CoverageFigures {
  /** The Councils of one formation and year each. */
  readonly formationYears: readonly FormationYear[];
  readonly dossiers: readonly NumberedDossier[];
}

export interface FormationYear {
  readonly formationCode: string | null;
  readonly formation: string | null;
  readonly year: number | null;
  readonly councils: number;
  readonly agenda: PaperFigures;
  readonly consultation: PaperFigures;
  readonly debate: PaperFigures;
  readonly report: PaperFigures;
  readonly daysBefore: DaysFigures | null;
  readonly daysAfter: DaysFigures | null;
  readonly documents: number;
  readonly documentsHeld: number;
}

/** Of how many Councils a paper is known, and of how many its text is held. */
interface PaperFigures {
  readonly known: number;
  readonly held: number;
}

interface DaysFigures {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
}

/** A dossier with the ranges of numbers, both ends in it, of which the archive neither holds nor knows the paper. */
export interface NumberedDossier {
  readonly dossier: Id<Dossier>;
  readonly gaps: readonly { readonly from: number; readonly until: number }[];
}

/** No figures: for statements of single records. */
export const NO_FIGURES: CoverageFigures = { formationYears: [], dossiers: [] };

/** The terms of our own that only these statements use. */
// biome-ignore format: names read better in rows
export const COVERAGE_TERMS: readonly string[] = [
  rad.Coverage, rad.year, rad.councilCount, rad.agendaCount, rad.heldAgendaCount, rad.consultationCount, rad.heldConsultationCount, rad.debateCount, rad.heldDebateCount,
  rad.reportCount, rad.heldReportCount, rad.daysBeforeMinimum, rad.daysBeforeMedian, rad.daysBeforeMaximum, rad.daysAfterMinimum, rad.daysAfterMedian, rad.daysAfterMaximum,
  rad.documentCount, rad.heldDocumentCount, rad.numberGap,
];

/** A thing `id/coverage/{formation}-{year}` for each formation and year, and the gaps of each dossier. They follow from the records and are not read back. */
export function* coverageQuads({ formationYears, dossiers }: CoverageFigures, base: string): Iterable<Quad> {
  const graph = namedNode(`${base}graph/archive`);
  for (const { formationCode, year, ...figures } of formationYears) {
    invariant(formationCode !== null && year !== null, "coverage in RDF is by formation and year");
    const subject = namedNode(toIri(base, `coverage/${formationCode}-${year}`));
    for (const [property, object] of formationYearStatements({ formationCode, year, ...figures }))
      yield quad(subject, namedNode(property), object, graph);
  }
  for (const { dossier, gaps } of dossiers) {
    const subject = namedNode(toIri(base, dossier));
    for (const { from, until } of gaps)
      yield quad(subject, namedNode(rad.numberGap), literal(from === until ? String(from) : `${from}-${until}`), graph);
  }
}

type Statement = readonly [property: string, object: Quad_Object];

function formationYearStatements(figures: FormationYear): Statement[] {
  const { formationCode, formation, year, agenda, consultation, debate, report, daysBefore, daysAfter } = figures;
  return [
    [rdf.type, namedNode(rad.Coverage)],
    [rdfs.label, literal(`${formation} ${year}: dekking`, "nl")],
    [rdfs.label, literal(`${formation} ${year}: coverage`, "en")],
    [rad.formation, literal(formation ?? "", "nl")],
    [rad.formationCode, literal(formationCode ?? "")],
    [rad.year, literal(String(year), namedNode(xsd.gYear))],
    count(rad.councilCount, figures.councils),
    ...paper(rad.agendaCount, rad.heldAgendaCount, agenda),
    ...paper(rad.consultationCount, rad.heldConsultationCount, consultation),
    ...paper(rad.debateCount, rad.heldDebateCount, debate),
    ...paper(rad.reportCount, rad.heldReportCount, report),
    ...days([rad.daysBeforeMinimum, rad.daysBeforeMedian, rad.daysBeforeMaximum], daysBefore),
    ...days([rad.daysAfterMinimum, rad.daysAfterMedian, rad.daysAfterMaximum], daysAfter),
    ...paper(rad.documentCount, rad.heldDocumentCount, { known: figures.documents, held: figures.documentsHeld }),
  ];
}

function paper(known: string, held: string, figures: PaperFigures): Statement[] {
  return [count(known, figures.known), count(held, figures.held)];
}

function count(property: string, number: number): Statement {
  return [property, literal(String(number), namedNode(xsd.nonNegativeInteger))];
}

function days([minimum, median, maximum]: readonly [string, string, string], figures: DaysFigures | null): Statement[] {
  if (figures === null) return [];
  const integer = (number: number) => literal(String(number), namedNode(xsd.integer));
  return [
    [minimum, integer(figures.minimum)],
    [median, integer(figures.median)],
    [maximum, integer(figures.maximum)],
  ];
}
