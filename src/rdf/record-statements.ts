import { ArchiveError, invariant } from "../kernel/errors.js";
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

/** How statements are made: as terms of RDF/JS, or straight as the text of a format. It knows the base of the archive's own IRIs. */
export interface TermMaker<Property, Value> {
  property(iri: string): Property;
  iri(iri: string): Value;
  /** A thing of the archive by its id, or with a fragment a part of it. The fragment is percent-encoded already. */
  thing(id: string, fragment?: string): Value;
  /** The named graph of a thing by its id: that in which the facts of a document stand. */
  graph(id: string): Value;
  literal(text: string, kind: LiteralKind): Value;
}

/** A text in a language (BCP 47), a literal with a datatype (its IRI), or a plain text. */
export interface LiteralKind {
  readonly lang?: string;
  readonly datatype?: string;
}

/** Is told of one statement about a record. */
export type Emit<Property, Value> = (property: Property, value: Value) => void;

/** Gives the statements of a record to `emit`: its classes, its labels and one a value. Throws INVALID_DATA for a web address that is none. */
export type RecordStatements<Property, Value> = (record: AnyRecord, emit: Emit<Property, Value>) => void;

/**
 * What the definition of an entity says about its records in RDF, worked out once, so that a record costs no more than its values. Properties
 * and concepts are made here and not again.
 */
export function recordStatements<Property, Value>(
  definition: EntityDefinition,
  terms: TermMaker<Property, Value>,
): RecordStatements<Property, Value> {
  const type = terms.property(rdf.type);
  const classes = definition.rdfClasses.map((iri) => terms.iri(iri));
  const labels = labelStatements(definition, terms);
  const fields = definition.fields.flatMap((field) => fieldStatements(definition, field, terms) ?? []);
  return (record, emit) => {
    for (const each of classes) emit(type, each);
    labels(record, emit);
    for (const each of fields) each(record, emit);
  };
}

/** The statements of records of any entity: each entity is worked out when its first record comes. */
export function archiveStatements<Property, Value>(
  terms: TermMaker<Property, Value>,
): (definition: EntityDefinition) => RecordStatements<Property, Value> {
  const known = new Map<EntityDefinition, RecordStatements<Property, Value>>();
  return (definition) => {
    const statements = known.get(definition) ?? recordStatements(definition, terms);
    known.set(definition, statements);
    return statements;
  };
}

// Dutch words are not said to be English: the label in English is left out where it is only the Dutch one again.
function labelStatements<P, V>(definition: EntityDefinition, terms: TermMaker<P, V>): RecordStatements<P, V> {
  const label = terms.property(rdfs.label);
  const english = definition.label.from.filter((name) => fieldOf(definition, name).rdf?.lang === "en");
  return (record, emit) => {
    const dutch = definition.label.text(record, "nl");
    emit(label, terms.literal(dutch, DUTCH));
    const text = definition.label.text(record, "en");
    if (text !== dutch || english.some((name) => record[name] !== null)) emit(label, terms.literal(text, ENGLISH));
  };
}

const DUTCH = { lang: "nl" } as const;
const ENGLISH = { lang: "en" } as const;

// Undefined for what RDF does not carry, or what stands at the other side of the relation.
function fieldStatements<P, V>(
  definition: EntityDefinition,
  field: FieldDefinition,
  terms: TermMaker<P, V>,
): RecordStatements<P, V> | undefined {
  const { name, rdf: property } = field;
  if (field.form === "link") return linkStatements(field, terms);
  if (property === null || (field.form !== "scalar" && field.form !== "toOne")) return undefined;
  const predicate = terms.property(property.iri);
  if (field.form === "scalar" && field.type === "textList") {
    return (record, emit) => {
      for (const text of new Set((record[name] ?? []) as readonly string[])) emit(predicate, terms.literal(text, property));
    };
  }
  const toValue = field.form === "toOne" ? (id: unknown) => thing(terms, id) : scalarValue(definition, field, property, terms);
  return (record, emit) => {
    const value = record[name];
    if (value !== null && value !== undefined) emit(predicate, toValue(value, record.id));
  };
}

function linkStatements<P, V>(field: LinkField, terms: TermMaker<P, V>): RecordStatements<P, V> {
  const { name, edge, rdf: property } = field;
  if (edge === undefined) {
    invariant(property !== null, `the link ${name} has no RDF property`);
    const predicate = terms.property(property.iri);
    return (record, emit) => {
      for (const id of (record[name] ?? []) as readonly unknown[]) emit(predicate, thing(terms, id));
    };
  }
  const predicates = new Map(Object.entries(edge.rdf).map(([key, iri]) => [key, terms.property(iri)]));
  return (record, emit) => {
    for (const link of (record[name] ?? []) as readonly Readonly<Record<string, string>>[]) {
      const predicate = predicates.get(link[edge.name] ?? "");
      invariant(predicate !== undefined, `${name} has no RDF property for ${link[edge.name]}`);
      emit(predicate, thing(terms, link["id"]));
    }
  };
}

function scalarValue<P, V>(
  definition: EntityDefinition,
  field: ScalarField,
  property: RdfProperty,
  terms: TermMaker<P, V>,
): (value: unknown, place: string) => V {
  switch (field.type) {
    case "node":
      return (id) => thing(terms, id);
    case "concept":
      return conceptValue(field, terms);
    case "url":
      return (value, place) => {
        const iri = addressIri(String(value));
        if (iri !== undefined) return terms.iri(iri);
        throw new ArchiveError("INVALID_DATA", `${definition.name}.${field.name} is not an absolute address: ${String(value)}`, { place });
      };
    case "decimal":
      return (value) => terms.literal(decimalText(Number(value)), property);
    default:
      return (value) => terms.literal(String(value), property);
  }
}

function conceptValue<P, V>({ name, list }: ScalarField, terms: TermMaker<P, V>): (value: unknown) => V {
  invariant(list !== undefined, `${name} has no closed list`);
  const concepts = new Map(list.keys.map((key) => [key, terms.iri(conceptIri(list, key))]));
  return (value) => concepts.get(String(value)) ?? terms.iri(conceptIri(list, String(value)));
}

function thing<P, V>(terms: TermMaker<P, V>, id: unknown): V {
  invariant(typeof id === "string", "a relation holds an id");
  return terms.thing(id);
}
