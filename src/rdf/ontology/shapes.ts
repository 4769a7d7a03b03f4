import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { conceptIri } from "../../model/define/fields.js";
import type { EntityDefinition, FieldDefinition, RdfProperty } from "../../model/define/metadata.js";
import { xsd } from "../../vocab/terms/standard.js";
import { type TurtleProperty, turtleFile, turtleIri, turtleSubject, turtleText } from "./turtle-text.js";

const COMMENT = `What a record of each entity must look like (SHACL Core).
Generated from the model (npm run ontology:emit): do not edit.
Relations are checked to be IRIs, not for the class of what they lead to: a part of an archive is valid by itself, and the
archive's own store keeps every relation whole with foreign keys.`;

/** The shapes of all entities in Turtle: a node shape for the entity's own class, and a property shape for each property. */
export function shapesTurtle(definitions: readonly EntityDefinition[]): string {
  return turtleFile(COMMENT, definitions.flatMap(entityShapes));
}

/** The fields of an entity that stand under one RDF property: `labelNl` and `labelEn` are both skos:prefLabel. */
interface PropertyGroup {
  readonly property: string;
  readonly fields: readonly FieldDefinition[];
}

function entityShapes(definition: EntityDefinition): string[] {
  const groups = propertyGroups(definition);
  const shape = `rad:${definition.name}Shape`;
  const label = turtleSubject(`${shape}-label`, [
    ["a", "sh:PropertyShape"],
    ["sh:path", "rdfs:label"],
    ["sh:name", turtleText("label")],
    ["sh:datatype", "rdf:langString"],
    ["sh:languageIn", '( "nl" "en" )'],
    ["sh:uniqueLang", "true"],
    ["sh:minCount", "1"],
  ]);
  const node = turtleSubject(shape, [
    ["a", "sh:NodeShape"],
    ["sh:targetClass", turtleIri(definition.rdfClasses[0] ?? "")],
    ["sh:nodeKind", "sh:IRI"],
    ["sh:property", `${shape}-label`, ...groups.map((group) => shapeName(definition, group))],
    ["rdfs:isDefinedBy", `<${ONTOLOGY_IRI.slice(0, -1)}>`],
  ]);
  return [node, label, ...groups.map((group) => propertyShape(definition, group))];
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

function shapeName(definition: EntityDefinition, { property }: PropertyGroup): string {
  return `rad:${definition.name}Shape-${property.slice(Math.max(property.lastIndexOf("#"), property.lastIndexOf("/")) + 1)}`;
}

function propertyShape(definition: EntityDefinition, group: PropertyGroup): string {
  const { property, fields } = group;
  const [first] = fields;
  return turtleSubject(shapeName(definition, group), [
    ["a", "sh:PropertyShape"],
    ["sh:path", turtleIri(property)],
    ["sh:name", turtleText(fields.map((field) => field.name).join(", "))],
    ["sh:description", turtleText(fields.map((field) => field.doc).join(" / "), "en")],
    ...(first === undefined ? [] : valueConstraints(first, fields)),
    ...counts(fields),
  ]);
}

function valueConstraints(field: FieldDefinition, fields: readonly FieldDefinition[]): TurtleProperty[] {
  const property = field.rdf;
  if (field.form === "scalar" && field.list !== undefined) {
    const { list } = field;
    return [["sh:in", `( ${list.keys.map((key) => turtleIri(conceptIri(list, key))).join(" ")} )`]];
  }
  if (field.form !== "scalar" || property === null || field.type === "url" || field.type === "node") return [["sh:nodeKind", "sh:IRI"]];
  return property.lang === undefined ? [["sh:datatype", turtleIri(property.datatype ?? xsd.string)]] : languageConstraints(fields);
}

function languageConstraints(fields: readonly FieldDefinition[]): TurtleProperty[] {
  const languages = fields
    .map((field) => (field.rdf as RdfProperty).lang ?? "")
    .sort()
    .reverse();
  return [
    ["sh:datatype", "rdf:langString"],
    ["sh:languageIn", `( ${languages.map((language) => JSON.stringify(language)).join(" ")} )`],
    ["sh:uniqueLang", "true"],
  ];
}

// Fields of one property in several languages: as many values as there are required fields, and one a field at most.
function counts(fields: readonly FieldDefinition[]): TurtleProperty[] {
  const single = fields.filter((field) => field.form === "toOne" || (field.form === "scalar" && field.type !== "textList"));
  if (single.length === 0) return [];
  const required = single.filter((field) => !field.nullable).length;
  const most: TurtleProperty = ["sh:maxCount", String(single.length)];
  return required === 0 ? [most] : [["sh:minCount", String(required)], most];
}
