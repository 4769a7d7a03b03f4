import { invariant } from "../../kernel/errors.js";
import { type EntityDefinition, fieldOf, type ScalarField } from "../../model/define/metadata.js";
import type { SqlValue } from "../database.js";
import { quoted } from "../write-records.js";
import type { ManyField } from "./many-field.js";
import type { Parameters } from "./parameters.js";
import { relationTables } from "./relation.js";

/** One column by which rows are ordered: of the record itself, or of the link that leads to it. */
export interface OrderKey {
  readonly of: "record" | "link";
  readonly column: string;
  readonly descending: boolean;
  /** An empty value comes before all others to SQLite, so last where the order is descending; see `emptyLast` for the other way. */
  readonly nullable: boolean;
  /** The key is whether the column is empty (0 or 1), not what stands in it. */
  readonly emptiness?: true;
}

/** A total order: no two rows of one relation are equal in it. */
export interface Order {
  /** Names the order in cursors, so that a cursor works only with the order for which it was made. */
  readonly name: string;
  readonly keys: readonly OrderKey[];
}

/** The values of an order's keys at one row. */
export type OrderPosition = readonly SqlValue[];

/** The order in which the records of an entity stand when nobody asks otherwise. */
export function defaultOrder(definition: EntityDefinition): Order {
  return { name: definition.name, keys: [...definition.order.map((name) => orderKey(definition, name)), ID] };
}

/** The order in which the records of a relation stand: as printed, for links; else the default order of the target. */
export function relationOrder(owner: EntityDefinition, field: ManyField): Order {
  const { target, link } = relationTables(owner, field);
  const order = defaultOrder(target);
  const printed: OrderKey[] = link?.position == null ? [] : [{ of: "link", column: link.position, descending: false, nullable: false }];
  return { name: `${owner.name}.${field.name}`, keys: withLink(owner, field, printed.length > 0 ? [...printed, ID] : order.keys) };
}

/** The order by one field; the id decides between equals. */
export function orderByField(definition: EntityDefinition, field: ScalarField, descending: boolean): Order {
  const key: OrderKey = { of: "record", column: field.column, descending, nullable: field.nullable };
  return { name: `${definition.name}.${field.name}${descending ? " down" : ""}`, keys: [...emptyLast(key), ID] };
}

// Who orders by a date wants the dates: what has none comes last, whichever way the order goes.
function emptyLast(key: OrderKey): readonly OrderKey[] {
  return key.nullable && !key.descending ? [{ ...key, nullable: false, emptiness: true }, key] : [key];
}

/** The order by one field for a relation, in which one record may stand twice with two links. */
export function relationOrderByField(owner: EntityDefinition, field: ManyField, by: ScalarField, descending: boolean): Order {
  const order = orderByField(relationTables(owner, field).target, by, descending);
  return { name: order.name, keys: withLink(owner, field, order.keys) };
}

const ID: OrderKey = { of: "record", column: "id", descending: false, nullable: false };

function withLink(owner: EntityDefinition, field: ManyField, keys: readonly OrderKey[]): readonly OrderKey[] {
  const edge = relationTables(owner, field).link?.edge;
  return edge == null ? keys : [...keys, { of: "link", column: edge, descending: false, nullable: false }];
}

function orderKey(definition: EntityDefinition, printed: string): OrderKey {
  const descending = printed.startsWith("-");
  const field = fieldOf(definition, descending ? printed.slice(1) : printed);
  invariant(field.form === "scalar" || field.form === "toOne", `${definition.name} cannot be ordered by ${field.name}`);
  return { of: "record", column: field.column, descending, nullable: field.nullable };
}

/** The column of a key in SQL. */
export function keySql(key: OrderKey, t: string, l: string): string {
  const column = `${key.of === "record" ? t : l}.${quoted(key.column)}`;
  return key.emptiness === true ? `(${column} is null)` : column;
}

/** The words after ORDER BY; `backwards` turns the whole order round. */
export function orderSql(order: Order, t: string, l: string, backwards: boolean): string {
  return order.keys.map((key) => `${keySql(key, t, l)} ${key.descending !== backwards ? "desc" : "asc"}`).join(", ");
}

/** The condition that a row comes after a position in the order, or before it where `backwards`. */
export function beyondSql(order: Order, position: OrderPosition, t: string, l: string, backwards: boolean, given: Parameters): string {
  const names = position.map((value) => (value === null ? "null" : given.bind(value)));
  const alternatives = order.keys.map((key, index) => {
    const equal = order.keys.slice(0, index).map((earlier, place) => `${keySql(earlier, t, l)} is ${names[place]}`);
    return [...equal, beyondKey(key, names[index] ?? "null", t, l, backwards)].join(" and ");
  });
  const [first] = order.keys;
  // Said once more for the first key alone, so that an index on it can be used.
  const bound =
    first === undefined || first.nullable ? [] : [`${keySql(first, t, l)} ${first.descending !== backwards ? "<=" : ">="} ${names[0]}`];
  return [...bound, `(${alternatives.join(" or ")})`].join(" and ");
}

function beyondKey(key: OrderKey, value: string, t: string, l: string, backwards: boolean): string {
  const column = keySql(key, t, l);
  if (key.descending === backwards) return value === "null" ? `${column} is not null` : `${column} > ${value}`;
  if (value === "null") return "false";
  return key.nullable ? `(${column} < ${value} or ${column} is null)` : `${column} < ${value}`;
}
