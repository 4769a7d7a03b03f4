import type { Literal, NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { termFactory } from "../rdf/n3.js";
import { rdf, xsd } from "../vocab/terms/standard.js";

const { namedNode, literal, quad } = termFactory;

/** What is said of a thing with one property: one value, several, or nothing where it is not known. */
export type Values = Quad_Object | readonly Quad_Object[] | null;

/** A text in the two languages of the catalogue. */
export interface BilingualText {
  readonly nl: string;
  readonly en: string;
}

/** The statements about one thing: its classes and, for each property, its values. Nothing is said where a value is null. */
export function describe(subject: string, classes: readonly string[], properties: readonly (readonly [string, Values])[]): Quad[] {
  const thing = namedNode(subject);
  const types = classes.map((iri) => quad(thing, namedNode(rdf.type), namedNode(iri)));
  const values = properties.flatMap(([property, value]) => toList(value).map((object) => quad(thing, namedNode(property), object)));
  return [...types, ...values];
}

/** A thing that is pointed to. */
export function node(iri: string): NamedNode {
  return namedNode(iri);
}

/** Several things that are pointed to. */
export function nodes(iris: readonly string[]): NamedNode[] {
  return iris.map((iri) => namedNode(iri));
}

/** A text without a language: identifiers, numbers of versions. */
export function plain(text: string): Literal {
  return literal(text);
}

/** A text in Dutch and in English. */
export function bilingual({ nl, en }: BilingualText): Literal[] {
  return [literal(nl, "nl"), literal(en, "en")];
}

/** A moment (ISO 8601) as xsd:dateTime. */
export function moment(iso: string): Literal {
  return literal(iso, namedNode(xsd.dateTime));
}

/** A day (ISO 8601) as xsd:date. */
export function day(iso: string): Literal {
  return literal(iso, namedNode(xsd.date));
}

/** A literal of a datatype. */
export function typed(text: string, datatype: string): Literal {
  return literal(text, namedNode(datatype));
}

/** A count as xsd:integer. */
export function count(value: number): Literal {
  return literal(String(value), namedNode(xsd.integer));
}

function toList(value: Values): readonly Quad_Object[] {
  if (value === null) return [];
  return "termType" in value ? [value] : value;
}
