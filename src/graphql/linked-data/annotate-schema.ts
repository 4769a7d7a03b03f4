import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { schemeName } from "../../kernel/closed-list.js";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { closedListNamed } from "../../model/define/enums.js";
import { conceptIri } from "../../model/define/fields.js";
import { definitionOf, type EntityDefinition, type FieldDefinition, fieldOf } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import { xsd } from "../../vocab/terms/standard.js";
import { DERIVED_TERMS, DERIVED_TYPES, whyNoTerm } from "./derived-terms.js";
import type { RdfTerm } from "./rdf-term.js";

interface Annotated {
  extensions: Readonly<Record<string, unknown>>;
}

/** Gives every type, field and value of the schema its RDF term, as the extension `rdf`. */
export function annotateSchema(schema: GraphQLSchema): void {
  const definitions = new Map(entityDefinitions().map((definition) => [definition.name, definition]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isEnumType(type)) annotateEnum(type);
    else if (isObjectType(type) || isInterfaceType(type)) annotateObject(type, definitions.get(type.name));
  }
}

function annotate(element: Annotated, term: RdfTerm): void {
  element.extensions = { ...element.extensions, rdf: term };
}

function annotateEnum(type: GraphQLEnumType): void {
  const list = closedListNamed(type.name);
  annotate(type, list === undefined ? { why: "Values that only a question knows." } : { iri: ONTOLOGY_IRI + schemeName(list) });
  if (list !== undefined) for (const value of type.getValues()) annotate(value, { iri: conceptIri(list, value.name) });
}

function annotateObject(type: GraphQLObjectType | GraphQLInterfaceType, definition: EntityDefinition | undefined): void {
  const ofType = typeTerm(type, definition);
  annotate(type, ofType);
  for (const field of Object.values(type.getFields())) {
    const term = fieldTerm(type.name, field, definition);
    if (term !== undefined) annotate(field, term);
  }
}

function typeTerm(type: GraphQLObjectType | GraphQLInterfaceType, definition: EntityDefinition | undefined): RdfTerm {
  const [own] = definition?.rdfClasses ?? [];
  if (own !== undefined) return { iri: own };
  if (isInterfaceType(type)) return { why: "Anything that has an IRI (rdfs:Resource)." };
  return DERIVED_TYPES[type.name] ?? whyNoTerm(type.name);
}

// The fields of a type that is no thing say nothing of their own: the reason stands with the type.
function fieldTerm(typeName: string, field: GraphQLField<unknown, unknown>, definition: EntityDefinition | undefined): RdfTerm | undefined {
  if (field.name === "id" && (definition !== undefined || typeName === "Node")) return { why: "The IRI of the thing itself." };
  const own = definition?.fields.find((candidate) => candidate.name === field.name);
  const derived = DERIVED_TERMS[`${typeName}.${field.name}`] ?? (definition === undefined ? undefined : DERIVED_TERMS[field.name]);
  return derived ?? (own === undefined ? undefined : recordTerm(own));
}

/** The term of a field that the model defines. */
function recordTerm(field: FieldDefinition): RdfTerm {
  if (field.form === "link" && field.edge !== undefined) return { why: `The property says the ${field.edge.name} of each.` };
  if (field.form === "toMany" && field.from === "id") return inverseOf(fieldOf(definitionOf(field.target()), field.by));
  if (field.form === "linkedFrom") return inverseOf(fieldOf(definitionOf(field.target()), field.by));
  if (field.rdf === null) return { why: "It follows from other fields." };
  const { iri, lang, datatype } = field.rdf;
  if (lang !== undefined) return { iri, language: lang };
  return datatype === undefined || datatype === xsd.string ? { iri } : { iri, datatype };
}

function inverseOf(field: FieldDefinition): RdfTerm {
  if (field.form === "link" && field.edge !== undefined) return { why: `The property says the ${field.edge.name} of each.` };
  return field.rdf === null ? { why: "It follows from other fields." } : { iri: field.rdf.iri, inverse: true };
}
