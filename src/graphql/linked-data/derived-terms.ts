import { rad } from "../../vocab/terms/own.js";
import { rdfs, xsd } from "../../vocab/terms/standard.js";
import type { RdfTerm } from "./rdf-term.js";

const CHOSEN = "Its language depends on an argument and on what there is";

/** The terms of fields that no column holds, by name; a name with a type before it goes first. */
export const DERIVED_TERMS: Readonly<Record<string, RdfTerm>> = {
  label: { why: `${CHOSEN}: see labels.` },
  labels: { iri: rdfs.label },
  page: { why: "The address of the description, not a statement about the thing." },
  rdf: { why: "The address of the description, not a statement about the thing." },
  summary: { why: `${CHOSEN}: see summaries.` },
  summaries: { iri: rad.summary },
  reason: { why: `${CHOSEN}: see reasons.` },
  reasons: { iri: rad.reason },
  due: { why: "It joins two properties, dueText and dueDate." },
  "DueDate.text": { iri: rad.dueText, language: "nl" },
  "DueDate.date": { iri: rad.dueDate, datatype: xsd.date },
  cite: { why: "A way of writing what is said elsewhere." },
  context: { why: "Words of the source around the anchor: how many is asked for." },
  days: { why: "It follows from the dates of both documents; cito:hasCitationTimeSpan says it of the pair." },
  previous: { why: "It follows from the days of the Councils of one formation." },
  next: { why: "It follows from the days of the Councils of one formation." },
  "Council.coverage": { why: "It follows from the documents and their status." },
  "Attestation.about": { iri: rad.attests },
  trio: { why: "The presidencies with the same rad:trio." },
  "Coverage.formation": { iri: rad.formation, language: "nl" },
  "Coverage.formationCode": { iri: rad.formationCode },
  "Coverage.year": { iri: rad.year, datatype: xsd.gYear },
  "Coverage.councils": { iri: rad.councilCount, datatype: xsd.nonNegativeInteger },
  "Coverage.documents": { iri: rad.documentCount, datatype: xsd.nonNegativeInteger },
  "Coverage.documentsHeld": { iri: rad.heldDocumentCount, datatype: xsd.nonNegativeInteger },
  "DossierGaps.gaps": { iri: rad.numberGap },
};

/** Types that are not things of the archive. */
export const DERIVED_TYPES: Readonly<Record<string, RdfTerm>> = {
  Query: { why: "Where questions start." },
  PageInfo: { why: "About an answer, not about the archive." },
  LanguageText: { why: "A literal with its language (rdf:langString)." },
  Coverage: { iri: rad.Coverage },
};

/** Why a type without a term has none. */
export function whyNoTerm(typeName: string): RdfTerm {
  if (typeName.endsWith("Connection") || typeName.endsWith("Edge"))
    return { why: "A page of a list: its records are things, the page is not." };
  return { why: "An answer that is made when it is asked for." };
}
