import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { ClosedList } from "../../kernel/closed-list.js";
import type { Id } from "../../kernel/iri.js";
import { columnName, publish, tableName } from "./fields.js";
import { collectField, type EntityClass, type LinkField } from "./metadata.js";

declare const many: unique symbol;

/** Records of another entity that point here. Never stored on this side, so never part of a record. */
export type Many<T> = { readonly [many]: T };

/** Many-to-many links, in the order printed. */
export type Links<T> = readonly Id<T>[];

/** Many-to-many links that say something of their own, for example a role. */
export type LinksWith<T, Edge> = readonly ({ readonly id: Id<T> } & Edge)[];

/** An entity as a plain value: what is stored, exported and rebuilt. Relations are ids. */
export type RecordOf<E> = { readonly [K in keyof E as E[K] extends Many<unknown> ? never : K]: E[K] };

type PropertyOf<V> = <K extends string, T extends Record<K, V>>(prototype: T, key: V extends T[K] ? K : never) => void;

interface RelationOptions {
  readonly doc: string;
  readonly rdf: string;
}

interface ToOneOptions extends RelationOptions {
  /** What happens here when the target goes: CASCADE, or SET NULL where the field may be empty. Default: the target cannot go. */
  readonly onDelete?: "CASCADE" | "SET NULL";
  /** Fields with which its index goes on: rows are then read from the index in their order, and what these fields hold with them. */
  readonly indexWith?: readonly string[];
}

/** A reference to exactly one other record. */
export function belongsTo<T>(target: () => EntityClass<T>, options: ToOneOptions): PropertyOf<Id<T>> {
  return toOne(target, options, false) as PropertyOf<Id<T>>;
}

/** A reference to one other record, or to none. */
export function mayBelongTo<T>(target: () => EntityClass<T>, options: ToOneOptions): PropertyOf<Id<T> | null> {
  return toOne(target, options, true) as PropertyOf<Id<T> | null>;
}

function toOne(target: () => EntityClass, options: ToOneOptions, nullable: boolean) {
  return (prototype: object, name: string): void => {
    const column = `${columnName(name)}_id`;
    collectField(prototype, { form: "toOne", name, column, target, nullable, doc: options.doc, rdf: { iri: options.rdf }, graphql: true });
    publish(prototype, name, target, nullable, options.doc);
    Column("text", { name: column, nullable })(prototype, name);
    const prefix = `${tableName(prototype)}_${column}`;
    ForeignKey(target as () => new () => object, { name: `${prefix}_foreign_key`, onDelete: options.onDelete ?? "NO ACTION" })(
      prototype,
      name,
    );
    Index(`${prefix}_index`, [name, ...(options.indexWith ?? [])])(prototype.constructor);
  };
}

/** The records of another entity whose to-one field `by` leads here. A connection in GraphQL, or a plain list where it cannot grow. */
export function hasMany<T>(
  target: () => EntityClass<T>,
  options: { by: string; doc: string; from?: string; list?: boolean },
): PropertyOf<Many<T>> {
  return ((prototype: object, name: string): void => {
    const { by, doc, from = "id", list = false } = options;
    collectField(prototype, { form: "toMany", name, target, by, from, list, nullable: false, doc, rdf: null, graphql: true });
    if (list) publish(prototype, name, () => [target()], false, doc);
  }) as PropertyOf<Many<T>>;
}

interface LinkOptions extends RelationOptions {
  readonly table: string;
  readonly list?: boolean;
}

/** Many-to-many links to records of another entity, in a table of their own. */
export function linksTo<T>(target: () => EntityClass<T>, options: LinkOptions): PropertyOf<Links<T>> {
  return ((prototype: object, name: string): void => {
    const { table, list = true, doc, rdf } = options;
    link(prototype, { form: "link", name, target, table, list, nullable: false, doc, rdf: { iri: rdf }, graphql: true });
  }) as PropertyOf<Links<T>>;
}

/** Many-to-many links whose edge carries a value of a closed list; RDF says it by the property. */
export function linksWith<T, Name extends string, L extends ClosedList>(
  target: () => EntityClass<T>,
  options: { table: string; doc: string; edge: { name: Name; list: L; rdf: Record<L["keys"][number], string> } },
): PropertyOf<LinksWith<T, Record<Name, L["keys"][number]>>> {
  return ((prototype: object, name: string): void => {
    link(prototype, {
      form: "link",
      name,
      target,
      table: options.table,
      edge: options.edge,
      list: false,
      nullable: false,
      doc: options.doc,
      rdf: null,
      graphql: true,
    });
  }) as PropertyOf<LinksWith<T, Record<Name, L["keys"][number]>>>;
}

/** The other side of links that another entity holds in its field `by`. */
export function linkedFrom<T>(target: () => EntityClass<T>, options: { by: string; doc: string; list?: boolean }): PropertyOf<Many<T>> {
  return ((prototype: object, name: string): void => {
    const { by, doc, list = false } = options;
    collectField(prototype, { form: "linkedFrom", name, target, by, list, nullable: false, doc, rdf: null, graphql: true });
    if (list) publish(prototype, name, () => [target()], false, doc);
  }) as PropertyOf<Many<T>>;
}

function link(prototype: object, field: LinkField): void {
  collectField(prototype, field);
  if (field.list) publish(prototype, field.name, () => [field.target()], false, field.doc);
  defineLinkTable(() => prototype.constructor as new () => object, field);
}

// A link table has no class of its own in the model, so one is made here for the schema alone.
function defineLinkTable(source: () => new () => object, field: LinkField): void {
  const row = { [field.table]: class {} }[field.table] as new () => object;
  const shape = row.prototype as object;
  PrimaryColumn("text", { name: "source_id" })(shape, "source");
  ForeignKey(source, { name: `${field.table}_source_id_foreign_key`, onDelete: "CASCADE" })(shape, "source");
  PrimaryColumn("text", { name: "target_id" })(shape, "target");
  ForeignKey(field.target as () => new () => object, { name: `${field.table}_target_id_foreign_key`, onDelete: "CASCADE" })(
    shape,
    "target",
  );
  Index(`${field.table}_target_id_index`)(shape, "target");
  Column("integer", { name: "position" })(shape, "position");
  if (field.edge !== undefined) defineEdge(shape, field.table, field.edge);
  Entity({ name: field.table })(row);
  linkTables.push(row);
}

function defineEdge(shape: object, table: string, edge: NonNullable<LinkField["edge"]>): void {
  const column = columnName(edge.name);
  PrimaryColumn("text", { name: column })(shape, edge.name);
  Check(`${table}_${column}_check`, `"${column}" IN (${edge.list.keys.map((key) => `'${key}'`).join(", ")})`)(shape, edge.name);
}

/** The classes of the link tables, for the data source. */
export const linkTables: (new () => object)[] = [];
