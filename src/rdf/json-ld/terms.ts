import type { EntityDefinition, FieldDefinition } from "../../model/define/metadata.js";
import { xsd } from "../../vocab/terms/standard.js";

/** A key of JSON-LD and the statements it stands for: those with this property and an IRI, or a text of this language or datatype. */
export interface ContextTerm {
  readonly key: string;
  readonly property: string;
  readonly object:
    | { readonly form: "iri" }
    | { readonly form: "text"; readonly language: string }
    | { readonly form: "literal"; readonly datatype: string };
  /** Always an array, also with one value. */
  readonly many: boolean;
}

/** The keys of an entity: the names of its fields, and for links that say something the name of each property. */
export function contextTerms(definition: EntityDefinition): readonly ContextTerm[] {
  return definition.fields.flatMap(termsOf);
}

function termsOf(field: FieldDefinition): readonly ContextTerm[] {
  if (field.form === "link" && field.edge !== undefined) {
    return Object.values(field.edge.rdf).map((property) => ({ key: localName(property), property, object: { form: "iri" }, many: true }));
  }
  if (field.rdf === null) return [];
  const { iri: property, lang, datatype } = field.rdf;
  const many = field.form === "link" || (field.form === "scalar" && field.type === "textList");
  if (lang !== undefined) return [{ key: field.name, property, object: { form: "text", language: lang }, many }];
  if (datatype !== undefined) return [{ key: field.name, property, object: { form: "literal", datatype }, many }];
  const literal = field.form === "scalar" && field.type === "text";
  return [{ key: field.name, property, object: literal ? { form: "literal", datatype: xsd.string } : { form: "iri" }, many }];
}

function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}
