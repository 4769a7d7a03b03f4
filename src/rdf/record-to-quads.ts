import type { NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { ArchiveError, invariant } from "../kernel/errors.js";
import { toIri } from "../kernel/iri.js";
import { conceptIri } from "../model/define/fields.js";
import {
  type AnyRecord,
  type EntityDefinition,
  type FieldDefinition,
  fieldOf,
  type LinkField,
  type RdfProperty,
  type ScalarField,
} from "../model/define/metadata.js";
import { rdf, rdfs } from "../vocab/terms/standard.js";
import { addressIri, decimalText } from "./literals.js";
import { termFactory } from "./n3.js";

const { namedNode, literal, quad } = termFactory;

type Statement = readonly [property: string, object: Quad_Object];

/**
 * The statements of a record: its classes, its labels and one statement a value, all in the graph of the document it comes from.
 * No blank nodes. Throws `ArchiveError` INVALID_DATA for a web address that is not one.
 */
export function recordToQuads(definition: EntityDefinition, record: AnyRecord, base: string): Quad[] {
  const subject = namedNode(toIri(base, record.id));
  const graph = namedNode(graphIri(definition, record, base));
  const statements = [
    ...definition.rdfClasses.map((iri): Statement => [rdf.type, namedNode(iri)]),
    ...labels(definition, record),
    ...definition.fields.flatMap((field) => fieldStatements(definition, field, record, base)),
  ];
  return statements.map(([property, object]) => quad(subject, namedNode(property), object, graph));
}

/** The graph a record stands in: that of the document whose facts these are, or the one for what documents share. */
export function graphIri(definition: EntityDefinition, record: AnyRecord, base: string): string {
  const owner = definition.ownedBy === undefined ? undefined : record[definition.ownedBy];
  return `${base}graph/${typeof owner === "string" ? toIri("", owner).slice("id/".length) : "archive"}`;
}

// Dutch words are not said to be English: the label in English is left out where it is only the Dutch one again.
function labels(definition: EntityDefinition, record: AnyRecord): Statement[] {
  const dutch = definition.label.text(record, "nl");
  const english = definition.label.text(record, "en");
  const inEnglish =
    english !== dutch || definition.label.from.some((name) => isEnglish(fieldOf(definition, name)) && record[name] !== null);
  const label = (text: string, language: string): Statement => [rdfs.label, literal(text, language)];
  return inEnglish ? [label(dutch, "nl"), label(english, "en")] : [label(dutch, "nl")];
}

function isEnglish(field: FieldDefinition): boolean {
  return field.rdf?.lang === "en";
}

function fieldStatements(definition: EntityDefinition, field: FieldDefinition, record: AnyRecord, base: string): Statement[] {
  const value = record[field.name];
  if (value === null || value === undefined) return [];
  if (field.form === "link") return linkStatements(field, value as readonly unknown[], base);
  const property = field.rdf;
  if (property === null) return [];
  if (field.form === "toOne") return [[property.iri, thing(base, value)]];
  if (field.form !== "scalar") return [];
  if (field.type !== "textList") return [[property.iri, scalarTerm(definition, field, property, record, base)]];
  return [...new Set(value as readonly string[])].map((text): Statement => [property.iri, textTerm(text, property)]);
}

function linkStatements(field: LinkField, links: readonly unknown[], base: string): Statement[] {
  const { edge, rdf: property } = field;
  if (edge === undefined) {
    invariant(property !== null, `the link ${field.name} has no RDF property`);
    return links.map((id): Statement => [property.iri, thing(base, id)]);
  }
  return (links as readonly Readonly<Record<string, string>>[]).map((link): Statement => {
    const iri = edge.rdf[link[edge.name] ?? ""];
    invariant(iri !== undefined, `${field.name} has no RDF property for ${link[edge.name]}`);
    return [iri, thing(base, link["id"])];
  });
}

function scalarTerm(definition: EntityDefinition, field: ScalarField, property: RdfProperty, record: AnyRecord, base: string): Quad_Object {
  const value = record[field.name];
  switch (field.type) {
    case "node":
      return thing(base, value);
    case "concept":
      invariant(field.list !== undefined, `${field.name} has no closed list`);
      return namedNode(conceptIri(field.list, String(value)));
    case "url": {
      const iri = addressIri(String(value));
      if (iri !== undefined) return namedNode(iri);
      throw new ArchiveError("INVALID_DATA", `${definition.name}.${field.name} is not an absolute address: ${String(value)}`, {
        place: record.id,
      });
    }
    case "decimal":
      return textTerm(decimalText(Number(value)), property);
    default:
      return textTerm(String(value), property);
  }
}

function textTerm(text: string, property: RdfProperty): Quad_Object {
  if (property.lang !== undefined) return literal(text, property.lang);
  return property.datatype === undefined ? literal(text) : literal(text, namedNode(property.datatype));
}

function thing(base: string, id: unknown): NamedNode {
  invariant(typeof id === "string", "a relation holds an id");
  return namedNode(toIri(base, id));
}
