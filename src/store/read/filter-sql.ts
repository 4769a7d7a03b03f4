import { definitionOf, type EntityDefinition } from "../../model/define/metadata.js";
import { quoted } from "../write-records.js";
import type { Comparison, Filter } from "./filter.js";
import type { Parameters } from "./parameters.js";
import { relationTables } from "./relation.js";

/**
 * Which rows a condition is asked of: `ALL` of a table, or `FEW` that something else has found already. A condition on related records is
 * answered for all rows at once in the one case, which takes as long as there are such records, and row by row in the other.
 */
export type RowsAsked = "ALL" | "FEW";

/** The condition in SQL, for records of `definition` in the table named `t`. */
export function filterSql(filter: Filter, definition: EntityDefinition, t: string, given: Parameters, rows: RowsAsked): string {
  switch (filter.form) {
    case "all":
      return joined(
        filter.filters.map((part) => filterSql(part, definition, t, given, rows)),
        "and",
        "true",
      );
    case "any":
      return joined(
        filter.filters.map((part) => filterSql(part, definition, t, given, rows)),
        "or",
        "false",
      );
    case "not":
      // An empty column makes a comparison unknown; `is not true` makes the opposite true of it.
      return `(${filterSql(filter.filter, definition, t, given, rows)}) is not true`;
    case "compare":
      return COMPARISONS[filter.comparison](`${t}.${quoted(filter.column)}`, given.bind(filter.value));
    case "in":
      return `${t}.${quoted(filter.column)} in (select value from json_each(${given.bind(JSON.stringify(filter.values))}))`;
    case "empty":
      return `${t}.${quoted(filter.column)} is null`;
    case "record":
      return recordSql(filter, t, given, rows);
    case "some":
      return someSql(filter, definition, t, given, rows);
  }
}

const COMPARISONS: Record<Comparison, (column: string, value: string) => string> = {
  eq: (column, value) => `${column} = ${value}`,
  lt: (column, value) => `${column} < ${value}`,
  lte: (column, value) => `${column} <= ${value}`,
  gt: (column, value) => `${column} > ${value}`,
  gte: (column, value) => `${column} >= ${value}`,
  contains: (column, value) => `instr(lower(${column}), lower(${value})) > 0`,
  startsWith: (column, value) => `substr(lower(${column}), 1, length(${value})) = lower(${value})`,
  has: (column, value) => `exists (select 1 from json_each(${column}) where value = ${value})`,
};

function recordSql(filter: Extract<Filter, { form: "record" }>, t: string, given: Parameters, rows: RowsAsked): string {
  const target = definitionOf(filter.field.target());
  const x = given.alias();
  const condition = filterSql(filter.filter, target, x, given, rows);
  return related(`${quoted(target.table)} ${x}`, `${x}.id`, [condition], `${t}.${quoted(filter.field.column)}`, rows);
}

function someSql(
  filter: Extract<Filter, { form: "some" }>,
  definition: EntityDefinition,
  t: string,
  given: Parameters,
  rows: RowsAsked,
): string {
  const tables = relationTables(definition, filter.field);
  const [x, l] = [given.alias(), given.alias()];
  const conditions = [filterSql(filter.filter, tables.target, x, given, rows)];
  const edge = tables.link?.edge;
  if (filter.edges !== null && typeof edge === "string")
    conditions.push(`${l}.${quoted(edge)} in (select value from json_each(${given.bind(JSON.stringify(filter.edges))}))`);
  return related(tables.from(x, l), tables.parent(x, l), conditions, `${t}.${quoted(tables.parentColumn)}`, rows);
}

function related(from: string, key: string, conditions: readonly string[], column: string, rows: RowsAsked): string {
  if (rows === "ALL") return `${column} in (select ${key} from ${from} where ${conditions.join(" and ")})`;
  return `exists (select 1 from ${from} where ${[`${key} = ${column}`, ...conditions].join(" and ")})`;
}

function joined(parts: readonly string[], word: string, none: string): string {
  return parts.length === 0 ? none : `(${parts.join(` ${word} `)})`;
}
