import {
  definitionOf,
  type EntityDefinition,
  type FieldDefinition,
  type LinkField,
  type ScalarField,
  type ToOneField,
} from "../../model/define/metadata.js";

/** A field that has a column in the table of its entity. */
export type ColumnField = ScalarField | ToOneField;

/**
 * The fields with a column of their own, in the order of the definition. A field that RDF does not carry has none here either: the whole
 * text of a file stands in its passages.
 */
export function columnFields(definition: EntityDefinition): readonly ColumnField[] {
  return definition.fields.filter((field): field is ColumnField => isColumn(field) && field.rdf !== null);
}

/** The links that have a table of their own. */
export function linkFields(definition: EntityDefinition): readonly LinkField[] {
  return definition.fields.filter((field): field is LinkField => field.form === "link");
}

/** The name of the file with the records of an entity: `agenda_item.csv`. */
export function entityFile(definition: EntityDefinition): string {
  return `${definition.table}.csv`;
}

/** The name of the file with links: `council_document.csv`. */
export function linkFile(field: LinkField): string {
  return `${field.table}.csv`;
}

/** The file with the records to which a relation leads. */
export function targetFile(field: ToOneField | LinkField): string {
  return entityFile(definitionOf(field.target()));
}

/** The columns of a table of links: where from, where to, the place among the links of its source from 1, and what the link says. */
export function linkColumns(field: LinkField): readonly string[] {
  return ["source", "target", "position", ...(field.edge === undefined ? [] : [field.edge.name])];
}

/** What stands between the texts of a list in one cell. No text that is printed on one line holds it. */
export const LIST_SEPARATOR = "\n";

function isColumn(field: FieldDefinition): field is ColumnField {
  return field.form === "scalar" || field.form === "toOne";
}
