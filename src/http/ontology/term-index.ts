import type { Quad } from "@rdfjs/types";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { owl, rdf, rdfs, skos } from "../../vocab/terms/standard.js";
import type { PageLanguage } from "../html.js";

/** A text in both languages of the ontology. */
export type Bilingual = Readonly<Record<PageLanguage, string>>;

/** A term of the ontology, as its statements describe it. */
export interface Term {
  readonly iri: string;
  /** Local name: what the fragment of its address is. */
  readonly name: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  /** The objects of a property, in the order of the ontology. */
  objects(property: string): readonly string[];
}

/** The terms of the ontology by kind, each in the order of the ontology. */
export interface TermIndex {
  readonly about: Term;
  readonly classes: readonly Term[];
  readonly properties: readonly Term[];
  readonly schemes: readonly Term[];
  readonly concepts: readonly Term[];
  readonly individuals: readonly Term[];
}

const KINDS = {
  classes: [owl.Class],
  properties: [owl.ObjectProperty, owl.DatatypeProperty],
  schemes: [skos.ConceptScheme],
  concepts: [skos.Concept],
};

/** Sorts the statements of the ontology into terms. */
export function indexTerms(quads: readonly Quad[]): TermIndex {
  const subjects = new Map<string, Quad[]>();
  for (const quad of quads) subjects.set(quad.subject.value, [...(subjects.get(quad.subject.value) ?? []), quad]);
  const terms = [...subjects].filter(([iri]) => iri.startsWith(ONTOLOGY_IRI)).map(([iri, statements]) => toTerm(iri, statements));
  const of = (kinds: readonly string[]) => terms.filter((term) => term.objects(rdf.type).some((type) => kinds.includes(type)));
  const known = new Set(Object.values(KINDS).flatMap((kinds) => of(kinds)));
  const ontology = ONTOLOGY_IRI.slice(0, -1);
  return {
    about: toTerm(ontology, subjects.get(ontology) ?? []),
    classes: of(KINDS.classes),
    properties: of(KINDS.properties),
    schemes: of(KINDS.schemes),
    concepts: of(KINDS.concepts),
    individuals: terms.filter((term) => !known.has(term)),
  };
}

function toTerm(iri: string, statements: readonly Quad[]): Term {
  const text = (properties: readonly string[], language: PageLanguage): string =>
    statements.find(
      ({ predicate, object }) => properties.includes(predicate.value) && object.termType === "Literal" && object.language === language,
    )?.object.value ?? "";
  const both = (...properties: readonly string[]): Bilingual => ({ nl: text(properties, "nl"), en: text(properties, "en") });
  return {
    iri,
    name: iri.slice(ONTOLOGY_IRI.length),
    label: both(rdfs.label, skos.prefLabel),
    definition: both(skos.definition, "http://purl.org/dc/terms/description"),
    objects: (property) => statements.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value),
  };
}
