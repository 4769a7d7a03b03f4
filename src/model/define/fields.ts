import { Field, Float, Int } from "type-graphql";
import { Check, Column, Index } from "typeorm";
import { type ClosedList, conceptName, type ValueOf } from "../../kernel/closed-list.js";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { xsd } from "../../vocab/terms/standard.js";
import { concept as conceptEnum } from "./enums.js";
import { collectField, type RdfProperty, type ScalarField, type ScalarType } from "./metadata.js";
import { DateScalar, DateTimeScalar, UrlScalar } from "./scalars.js";

// A decorator for properties of exactly type V: a wrong TypeScript type, or a forgotten null, does not compile.
type PropertyOf<V> = <K extends string, T extends Record<K, V>>(prototype: T, key: V extends T[K] ? K : never) => void;

interface ScalarOptions {
  readonly doc: string;
  /** The RDF property; null for a field that only the store needs (say why in a comment). */
  readonly rdf: string | null;
  readonly nullable?: boolean;
  /** False where GraphQL serves the value in another form. */
  readonly graphql?: boolean;
  readonly index?: boolean;
  readonly unique?: boolean;
}

type Nullable = { readonly nullable: true };

/** A text, with its language where it is human language. */
export function text(options: ScalarOptions & Nullable & { lang?: "nl" | "en" }): PropertyOf<string | null>;
export function text(options: ScalarOptions & { lang?: "nl" | "en" }): PropertyOf<string>;
export function text(options: ScalarOptions & { lang?: "nl" | "en" }) {
  return scalar("text", options, options.lang === undefined ? { datatype: xsd.string } : { lang: options.lang });
}

/** A whole number. */
export function integer(options: ScalarOptions & Nullable & { datatype?: string }): PropertyOf<number | null>;
export function integer(options: ScalarOptions & { datatype?: string }): PropertyOf<number>;
export function integer(options: ScalarOptions & { datatype?: string }) {
  return scalar("integer", options, { datatype: options.datatype ?? xsd.integer });
}

/** A decimal number. */
export function decimal(options: ScalarOptions): PropertyOf<number> {
  return scalar("decimal", options, { datatype: xsd.decimal });
}

/** True or false, or not known. */
export function flag(options: ScalarOptions & Nullable): PropertyOf<boolean | null>;
export function flag(options: ScalarOptions): PropertyOf<boolean>;
export function flag(options: ScalarOptions) {
  return scalar("boolean", options, { datatype: xsd.boolean });
}

/** A calendar day, ISO 8601 (`2025-10-09`): no time, no zone, so that it can never shift by a day. */
export function date(options: ScalarOptions & Nullable): PropertyOf<string | null>;
export function date(options: ScalarOptions): PropertyOf<string>;
export function date(options: ScalarOptions) {
  return scalar("date", options, { datatype: xsd.date });
}

/** A moment in UTC, ISO 8601 with `Z`. */
export function dateTime(options: ScalarOptions & Nullable): PropertyOf<string | null>;
export function dateTime(options: ScalarOptions): PropertyOf<string>;
export function dateTime(options: ScalarOptions) {
  return scalar("dateTime", options, { datatype: xsd.dateTime });
}

/** A web address, or the IRI of a thing in somebody else's data; an IRI in RDF. */
export function url(options: ScalarOptions & Nullable): PropertyOf<string | null>;
export function url(options: ScalarOptions): PropertyOf<string>;
export function url(options: ScalarOptions) {
  return scalar("url", options, {});
}

/** A value of a closed list: an enum in GraphQL, a SKOS concept in RDF, a check in SQL. */
export function concept<L extends ClosedList>(list: L, options: ScalarOptions & Nullable): PropertyOf<ValueOf<L> | null>;
export function concept<L extends ClosedList>(list: L, options: ScalarOptions): PropertyOf<ValueOf<L>>;
export function concept(list: ClosedList, options: ScalarOptions) {
  return scalar("concept", options, {}, list);
}

/** Several texts in the order printed, in one column as a JSON array. RDF does not keep the order. */
export function textList(options: ScalarOptions): PropertyOf<readonly string[]> {
  return scalar("textList", options, { datatype: xsd.string });
}

/** The id of a record of any entity. */
export function node(options: ScalarOptions): PropertyOf<string> {
  return scalar("node", options, {});
}

function scalar(type: ScalarType, options: ScalarOptions, term: Omit<RdfProperty, "iri">, list?: ClosedList) {
  return (prototype: object, name: string): void => {
    const { doc, nullable = false, graphql = true } = options;
    const field: ScalarField = {
      form: "scalar",
      name,
      type,
      doc,
      nullable,
      graphql,
      column: columnName(name),
      rdf: options.rdf === null ? null : { iri: options.rdf, ...term },
      ...(list === undefined ? {} : { list }),
    };
    collectField(prototype, field);
    if (graphql) publish(prototype, name, graphqlType(field), nullable, doc);
    store(prototype, field, options);
  };
}

/** Makes a property a field in GraphQL. */
export function publish(prototype: object, name: string, type: () => unknown, nullable: boolean, description: string): void {
  Field(type as () => StringConstructor, { nullable, description })(prototype, name);
}

/** `startDate` → `start_date`. */
export function columnName(property: string): string {
  return property.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

/** The table of the entity on whose prototype a field is being declared: its name, as a column name would be written. */
export function tableName(prototype: object): string {
  const name = prototype.constructor.name;
  return columnName(name.charAt(0).toLowerCase() + name.slice(1));
}

/** The IRI of a value of a closed list. */
export function conceptIri(list: ClosedList, key: string): string {
  return ONTOLOGY_IRI + conceptName(list, key);
}

const GRAPHQL_TYPES: Record<Exclude<ScalarType, "concept">, () => unknown> = {
  text: () => String,
  integer: () => Int,
  decimal: () => Float,
  boolean: () => Boolean,
  date: () => DateScalar,
  dateTime: () => DateTimeScalar,
  url: () => UrlScalar,
  textList: () => [String],
  node: () => String,
};

function graphqlType(field: ScalarField): () => unknown {
  if (field.type !== "concept") return GRAPHQL_TYPES[field.type];
  const values = conceptEnum(field.list as ClosedList);
  return () => values;
}

function store(prototype: object, field: ScalarField, options: ScalarOptions): void {
  const type = field.type === "integer" || field.type === "boolean" ? field.type : field.type === "decimal" ? "real" : "text";
  Column({ type, name: field.column, nullable: field.nullable })(prototype, field.name);
  if (options.unique === true) Index(`${tableName(prototype)}_${field.column}_unique`, { unique: true })(prototype, field.name);
  if (options.index === true) Index(`${tableName(prototype)}_${field.column}_index`)(prototype, field.name);
  const rule = checkOf(field);
  if (rule !== undefined) Check(`${tableName(prototype)}_${field.column}_check`, rule)(prototype, field.name);
}

function checkOf(field: ScalarField): string | undefined {
  const column = `"${field.column}"`;
  if (field.list !== undefined) return `${column} IN (${field.list.keys.map((key) => `'${key}'`).join(", ")})`;
  if (field.type === "date") return `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;
  if (field.type === "boolean") return `${column} IN (0, 1)`;
  return undefined;
}
