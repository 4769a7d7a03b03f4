import { conceptIri } from "../../model/define/fields.js";
import { definitionOf, type EntityDefinition, type FieldDefinition, type RdfProperty } from "../../model/define/metadata.js";
import { rdfs, xsd } from "../../vocab/terms/standard.js";
import { type Constraints, datatype, pattern, textIn, thingOf, values } from "./constraints.js";
import { FIELD_RULES, PROPERTY_RULES } from "./field-rules.js";
import type { NodeShape, PropertyShape } from "./node-shape.js";
import type { TermTexts } from "./term-texts.js";
import { turtleIri } from "./turtle-text.js";

/** The fields of an entity that stand under one RDF property: `labelNl` and `labelEn` are both skos:prefLabel. */
interface PropertyGroup {
  readonly property: string;
  readonly fields: readonly FieldDefinition[];
}

/**
 * The shape of an entity, from its definition: its published classes, its IRI, and each property with its type, its number and what it
 * leads to. Properties that the shape does not name are allowed: RDF is open, and derived statements and other people add to a thing.
 */
export function entityShape(definition: EntityDefinition, texts: (property: string) => TermTexts): NodeShape {
  const [ownClass = "", ...published] = definition.rdfClasses;
  const label: PropertyShape = {
    path: rdfs.label,
    name: texts(rdfs.label).name,
    description: {},
    constraints: [...textIn("nl", "en"), ...values(1)],
  };
  return {
    name: definition.name,
    targetClass: ownClass,
    constraints: [...pattern(`/id/${definition.path}/[^/?#]`), ...published.map((iri) => ["sh:class", turtleIri(iri)] as const)],
    properties: [label, ...propertyGroups(definition).map((group) => propertyShape(definition, group, texts(group.property)))],
  };
}

function propertyGroups(definition: EntityDefinition): readonly PropertyGroup[] {
  const groups = new Map<string, FieldDefinition[]>();
  for (const field of definition.fields) {
    for (const property of propertiesOf(field)) groups.set(property, [...(groups.get(property) ?? []), field]);
  }
  return [...groups].map(([property, fields]) => ({ property, fields }));
}

function propertiesOf(field: FieldDefinition): readonly string[] {
  if (field.form === "link" && field.edge !== undefined) return Object.values(field.edge.rdf);
  return field.rdf === null ? [] : [field.rdf.iri];
}

function propertyShape(definition: EntityDefinition, { property, fields }: PropertyGroup, texts: TermTexts): PropertyShape {
  const [first] = fields;
  const { nl } = texts.definition;
  return {
    path: property,
    name: texts.name,
    description: { ...(nl === undefined ? {} : { nl }), en: fields.map((field) => field.doc).join(" / ") },
    constraints: [
      ...(first === undefined ? [] : valueConstraints(first, fields)),
      ...(PROPERTY_RULES[property] ?? []),
      ...fields.flatMap((field) => FIELD_RULES[`${definition.name}.${field.name}`] ?? []),
      ...counts(fields),
    ],
  };
}

function valueConstraints(field: FieldDefinition, fields: readonly FieldDefinition[]): Constraints {
  if (field.form !== "scalar") return thingOf(definitionOf(field.target()).path);
  if (field.list !== undefined) {
    const { list } = field;
    return [["sh:in", `( ${list.keys.map((key) => turtleIri(conceptIri(list, key))).join(" ")} )`]];
  }
  const property = field.rdf;
  if (field.type === "node") return thingOf("[^/?#]+");
  if (property === null || field.type === "url") return [["sh:nodeKind", "sh:IRI"]];
  return property.lang === undefined ? datatype(property.datatype ?? xsd.string) : textIn(...languagesOf(fields));
}

function languagesOf(fields: readonly FieldDefinition[]): readonly string[] {
  return fields
    .map((field) => (field.rdf as RdfProperty).lang ?? "")
    .sort()
    .reverse();
}

// Fields of one property in several languages: as many values as there are required fields, and one a field at most.
function counts(fields: readonly FieldDefinition[]): Constraints {
  const single = fields.filter((field) => field.form === "toOne" || (field.form === "scalar" && field.type !== "textList"));
  if (single.length === 0) return [];
  return values(single.filter((field) => !field.nullable).length, single.length);
}
