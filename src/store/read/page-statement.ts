import type { EntityDefinition } from "../../model/define/metadata.js";
import type { SqlValue } from "../database.js";
import { quoted } from "../write-records.js";
import { filterSql } from "./filter-sql.js";
import type { OrderPosition } from "./order.js";
import { beyondSql, keySql, orderSql } from "./order.js";
import type { PageRequest } from "./page-request.js";
import { type Parameters, parameters } from "./parameters.js";
import type { RelationTables } from "./relation.js";

/** What is wanted beside the rows themselves. */
export interface PageExtras {
  /** The keys of the order, for cursors. */
  readonly positions: boolean;
  /** What the link says. */
  readonly edge: boolean;
  readonly total: boolean;
  /** Whether there are rows beyond the page, on either side. */
  readonly beyond: boolean;
}

export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** What the statement gives for a parent: its key, the rows, the count of all, whether rows stand up to `after`, and from `before`. */
export type PageRow = readonly [
  parent: string,
  rows: SqlValue[][],
  total: number | null,
  upToAfter: 0 | 1 | null,
  fromBefore: 0 | 1 | null,
];

/** The place of the records that are no relation of anything: the roots of a query. */
export function rootTables(target: EntityDefinition): RelationTables {
  return { target, from: (t) => `${quoted(target.table)} ${t}`, parent: () => "null", parentColumn: "id", link: null };
}

/**
 * One statement for one page of a relation of each of many parents. The page of each parent is a subquery with its own LIMIT, so that the
 * rows beyond the page are never read; all come back as one JSON text. A row holds: columns, order keys, what the link says.
 */
export function pageStatement(
  tables: RelationTables,
  columns: readonly string[],
  request: PageRequest,
  extras: PageExtras,
  parents: readonly string[],
): Statement {
  const given = parameters(JSON.stringify(parents));
  const all = rowCondition(tables, request, given);
  const { after, before } = request;
  const parts = [
    rowsSql(tables, columns, request, extras, all, given),
    extras.total ? `(select count(*) from ${tables.from("t", "l")} where ${all})` : "null",
    extras.beyond && after !== null ? existsSql(tables, request, all, after, false, given) : "null",
    extras.beyond && before !== null ? existsSql(tables, request, all, before, true, given) : "null",
  ];
  return { sql: `select json_group_array(json_array(p.value, ${parts.join(", ")})) from json_each(?1) p`, values: given.values };
}

function rowCondition(tables: RelationTables, request: PageRequest, given: Parameters): string {
  const isRoot = tables.parent("t", "l") === "null";
  const conditions = [isRoot ? "true" : `${tables.parent("t", "l")} = p.value`];
  if (request.filter !== null) conditions.push(filterSql(request.filter, tables.target, "t", given, isRoot ? "ALL" : "FEW"));
  if (request.edge !== null && typeof tables.link?.edge === "string")
    conditions.push(`l.${quoted(tables.link.edge)} = ${given.bind(request.edge)}`);
  return conditions.join(" and ");
}

function rowsSql(
  tables: RelationTables,
  columns: readonly string[],
  request: PageRequest,
  extras: PageExtras,
  all: string,
  given: Parameters,
): string {
  const { order, after, before, fromEnd, size } = request;
  const values = columns.map((column) => `t.${quoted(column)}`);
  if (extras.positions) values.push(...order.keys.map((key) => keySql(key, "t", "l")));
  if (extras.edge && typeof tables.link?.edge === "string") values.push(`l.${quoted(tables.link.edge)}`);
  const conditions = [all];
  if (after !== null) conditions.push(beyondSql(order, after, "t", "l", false, given));
  if (before !== null) conditions.push(beyondSql(order, before, "t", "l", true, given));
  const limit = size === null ? "" : ` limit ${given.bind(size + (extras.beyond ? 1 : 0))}`;
  const inner = `select ${values.map((value, index) => `${value} as c${index}`).join(", ")} from ${tables.from("t", "l")}
    where ${conditions.join(" and ")} order by ${orderSql(order, "t", "l", fromEnd)}${limit}`;
  return `(select json_group_array(json_array(${values.map((_, index) => `c${index}`).join(", ")})) from (${inner}))`;
}

function existsSql(
  tables: RelationTables,
  request: PageRequest,
  all: string,
  position: OrderPosition,
  backwards: boolean,
  given: Parameters,
): string {
  // The rows that are not beyond the cursor: `is not true` also takes those of which an empty column makes the comparison unknown.
  const beyond = beyondSql(request.order, position, "t", "l", backwards, given);
  return `exists (select 1 from ${tables.from("t", "l")} where ${all} and (${beyond}) is not true)`;
}

/** The statement for the rows with these ids, in no order. */
export function rowsByIdStatement(definition: EntityDefinition, columns: readonly string[], ids: readonly string[]): Statement {
  const values = columns.map((column) => `t.${quoted(column)}`).join(", ");
  const table = quoted(definition.table);
  const sql = `select json_group_array(json_array(${values})) from ${table} t where t.id in (select value from json_each(?1))`;
  return { sql, values: [JSON.stringify(ids)] };
}
