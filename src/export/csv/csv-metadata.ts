import { definitionOf, type EntityDefinition, type LinkField } from "../../model/define/metadata.js";
import { rdf, xsd } from "../../vocab/terms/standard.js";
import { CITATION_TABLE } from "./citation-table.js";
import { column, foreignKey, iriColumn, type Json, oneOf, table } from "./csv-description.js";
import { type ColumnField, columnFields, entityFile, LIST_SEPARATOR, linkColumns, linkFields, linkFile, targetFile } from "./tables.js";

/** What the description says of all tables together. */
export interface TablesDescription {
  readonly title: string;
  /** IRI of the licence of the data. */
  readonly licence: string;
}

/**
 * The description of the tables of these entities, by Metadata Vocabulary for Tabular Data (W3C, CSVW): every column with its datatype and
 * the RDF property it stands for, keys, and the tables that relations lead to. With it the tables can be checked, and turned into RDF.
 */
export function csvMetadata(definitions: readonly EntityDefinition[], { title, licence }: TablesDescription): Json {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "@type": "TableGroup",
    "dc:title": title,
    "dc:license": { "@id": licence },
    dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"], doubleQuote: true, trim: false, commentPrefix: null },
    tables: [
      ...definitions.flatMap((definition) => [
        entityTable(definition),
        ...linkFields(definition).map((field) => linkTable(definition, field)),
      ]),
      CITATION_TABLE,
    ],
  };
}

function entityTable(definition: EntityDefinition): Json {
  const fields = columnFields(definition);
  const relations = fields.filter((field) => field.form === "toOne");
  return table(entityFile(definition), definition.name, definition.doc, {
    columns: [{ ...iriColumn("id", "Its IRI.", true), suppressOutput: true }, ...fields.map(fieldColumn), ...classColumns(definition)],
    aboutUrl: "{+id}",
    primaryKey: "id",
    ...(relations.length === 0 ? {} : { foreignKeys: relations.map((field) => foreignKey(field.name, targetFile(field))) }),
  });
}

// Columns that stand in no file: the classes of the record in RDF.
function classColumns({ rdfClasses }: EntityDefinition): readonly Json[] {
  return rdfClasses.map((valueUrl, index) => ({ name: `class${index + 1}`, virtual: true, propertyUrl: rdf.type, valueUrl }));
}

function linkTable(definition: EntityDefinition, field: LinkField): Json {
  const { edge } = field;
  const target = { ...iriColumn("target", `${definitionOf(field.target()).name}, by its IRI.`, true), valueUrl: "{+target}" };
  const columns: Json[] = [
    { ...iriColumn("source", `${definition.name}, by its IRI.`, true), suppressOutput: true },
    // Which property an edge stands for follows from what it says, which CSVW cannot express.
    field.rdf === null ? { ...target, suppressOutput: true } : { ...target, propertyUrl: field.rdf.iri },
    { ...column("position", "Place among the links of the source, from 1.", "positiveInteger", true), suppressOutput: true },
  ];
  if (edge !== undefined) columns.push({ ...column(edge.name, edge.list.doc, oneOf(edge.list.keys), true), suppressOutput: true });
  return table(linkFile(field), `${definition.name}.${field.name}`, field.doc, {
    columns,
    aboutUrl: "{+source}",
    primaryKey: linkColumns(field).filter((name) => name !== "position"),
    foreignKeys: [foreignKey("source", entityFile(definition)), foreignKey("target", targetFile(field))],
  });
}

function fieldColumn(field: ColumnField): Json {
  const property = field.rdf === null ? {} : { propertyUrl: field.rdf.iri };
  if (field.form === "toOne") {
    return { ...iriColumn(field.name, field.doc, !field.nullable), ...property, valueUrl: `{+${field.name}}` };
  }
  // An empty cell is no value in CSVW; a text that must be there may still be empty, so it cannot be required.
  const required = !field.nullable && field.type !== "text" && field.type !== "textList";
  return { ...column(field.name, field.doc, datatypeOf(field), required), ...property, ...formOf(field) };
}

function formOf(field: ColumnField): Json {
  if (field.form === "scalar" && field.type === "textList") return { separator: LIST_SEPARATOR };
  if (field.form === "scalar" && (field.type === "url" || field.type === "node")) return { valueUrl: `{+${field.name}}` };
  // A cell has the name of a concept as GraphQL has it; its IRI, which RDF has, no template can make of that.
  if (field.form === "scalar" && field.type === "concept") return { suppressOutput: true };
  return field.rdf?.lang === undefined ? {} : { lang: field.rdf.lang };
}

function datatypeOf(field: ColumnField): unknown {
  if (field.form === "toOne") return "anyURI";
  switch (field.type) {
    case "text":
    case "textList":
      return "string";
    case "url":
    case "node":
      return "anyURI";
    case "integer":
      return field.rdf?.datatype === xsd.nonNegativeInteger ? "nonNegativeInteger" : "integer";
    case "decimal":
      // Very small numbers are written with an exponent, which a decimal cannot have.
      return "double";
    case "boolean":
    case "date":
    case "dateTime":
      return field.type;
    case "concept":
      return oneOf(field.list?.keys ?? []);
  }
}
