import type { Literal, Quad, Quad_Object } from "@rdfjs/types";
import { ArchiveError } from "../kernel/errors.js";
import { fromIri } from "../kernel/iri.js";
import { conceptIri } from "../model/define/fields.js";
import type { AnyRecord, EntityClass, EntityDefinition, FieldDefinition, LinkField, ScalarField } from "../model/define/metadata.js";
import { definitionOfId, ENTITY_CLASSES } from "../model/registry.js";
import { rdf } from "../vocab/terms/standard.js";

/** The objects of one subject by property. */
type Properties = Map<string, Quad_Object[]>;

/**
 * Rebuilds the records from their statements: the inverse of `recordToQuads`. Statements about things of somebody else, labels and
 * shortcuts are passed over; things that are only mentioned make no record. Fields that RDF does not carry are absent, and RDF keeps
 * no order of links. Throws `ArchiveError` INVALID_DATA where a statement cannot be read or a required value is missing.
 */
export function quadsToRecords(quads: Iterable<Quad>, base: string): ReadonlyMap<EntityClass, readonly AnyRecord[]> {
  const records = new Map<EntityClass, AnyRecord[]>(ENTITY_CLASSES.map((entityClass) => [entityClass, []]));
  for (const [iri, properties] of bySubject(quads)) {
    const id = fromIri(base, iri);
    const definition = id === undefined ? undefined : definitionOfId(id);
    if (id === undefined || definition === undefined || !isOf(definition, properties)) continue;
    records.get(definition.entityClass)?.push(toRecord(definition, id, properties, base));
  }
  return records;
}

function bySubject(quads: Iterable<Quad>): Map<string, Properties> {
  const subjects = new Map<string, Properties>();
  for (const { subject, predicate, object } of quads) {
    const properties: Properties = subjects.get(subject.value) ?? new Map();
    const objects = properties.get(predicate.value) ?? [];
    objects.push(object);
    subjects.set(subject.value, properties.set(predicate.value, objects));
  }
  return subjects;
}

function isOf(definition: EntityDefinition, properties: Properties): boolean {
  return (properties.get(rdf.type) ?? []).some((type) => type.value === definition.rdfClasses[0]);
}

function toRecord(definition: EntityDefinition, id: string, properties: Properties, base: string): AnyRecord {
  const values = definition.fields.flatMap((field): [string, unknown][] => {
    if (field.form === "link") return [[field.name, readLinks(field, id, properties, base)]];
    if (field.rdf === null || (field.form !== "scalar" && field.form !== "toOne")) return [];
    return [[field.name, readValue(definition, field, id, properties.get(field.rdf.iri) ?? [], base)]];
  });
  return { id, ...Object.fromEntries(values) };
}

function readLinks(field: LinkField, id: string, properties: Properties, base: string): unknown {
  const { edge } = field;
  if (edge === undefined) return (properties.get(field.rdf?.iri ?? "") ?? []).map((object) => readId(object, id, base));
  return Object.entries(edge.rdf).flatMap(([value, iri]) =>
    (properties.get(iri) ?? []).map((object) => ({ id: readId(object, id, base), [edge.name]: value })),
  );
}

function readValue(
  definition: EntityDefinition,
  field: FieldDefinition,
  id: string,
  objects: readonly Quad_Object[],
  base: string,
): unknown {
  if (field.form === "scalar" && field.type === "textList") return objects.map((object) => object.value);
  const language = field.rdf?.lang;
  const matching = language === undefined ? objects : objects.filter((object) => (object as Literal).language === language);
  const [object] = matching;
  if (matching.length > 1)
    throw new ArchiveError("INVALID_DATA", `${definition.name}.${field.name} has ${matching.length} values`, { place: id });
  if (object !== undefined) return field.form === "scalar" ? readScalar(field, object, id, base) : readId(object, id, base);
  if (field.nullable) return null;
  throw new ArchiveError("INVALID_DATA", `${definition.name}.${field.name} is missing`, { place: id });
}

function readScalar(field: ScalarField, object: Quad_Object, id: string, base: string): unknown {
  switch (field.type) {
    case "integer":
    case "decimal":
      return Number(object.value);
    case "boolean":
      return object.value === "true" || object.value === "1";
    case "node":
      return readId(object, id, base);
    case "concept": {
      const { list } = field;
      const key = list?.keys.find((candidate) => conceptIri(list, candidate) === object.value);
      if (key !== undefined) return key;
      throw new ArchiveError("INVALID_DATA", `${object.value} is not a value of ${list?.name ?? field.name}`, { place: id });
    }
    default:
      return object.value;
  }
}

function readId(object: Quad_Object, place: string, base: string): string {
  const id = object.termType === "NamedNode" ? fromIri(base, object.value) : undefined;
  if (id !== undefined) return id;
  throw new ArchiveError("INVALID_DATA", `${object.value} is not a thing of this archive`, {
    place,
    advice: `expected an IRI under ${base}id/`,
  });
}
