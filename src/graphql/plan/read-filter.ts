import { fromIri } from "../../kernel/iri.js";
import { definitionOf, type EntityDefinition, type FieldDefinition, fieldOf, type ToOneField } from "../../model/define/metadata.js";
import type { SqlValue } from "../../store/database.js";
import type { Comparison, Filter } from "../../store/read/filter.js";
import type { ManyField } from "../../store/read/many-field.js";
import { linkOf } from "../../store/read/relation.js";
import type { Arguments } from "../derived/derived-field.js";
import { badInput, limitExceeded } from "../errors.js";
import type { Planner } from "./planner.js";

type Count = () => void;

/** The filter that a caller's input describes. Throws BAD_USER_INPUT for a null in it, LIMIT_EXCEEDED for too many conditions. */
export function readFilter(planner: Planner, definition: EntityDefinition, input: Arguments): Filter {
  let conditions = 0;
  const allowed = planner.context.limits.conditions;
  const count = () => {
    conditions += 1;
    if (conditions > allowed) throw limitExceeded("conditions", allowed, conditions);
  };
  return recordFilter(planner, definition, input, count);
}

function recordFilter(planner: Planner, definition: EntityDefinition, input: Arguments, count: Count): Filter {
  return all(input, (name, value) => {
    count();
    const record = (part: unknown) => recordFilter(planner, definition, part as Arguments, count);
    if (name === "and") return { form: "all", filters: (value as unknown[]).map(record) };
    if (name === "or") return { form: "any", filters: (value as unknown[]).map(record) };
    if (name === "not") return { form: "not", filter: record(value) };
    // A record that is there is not empty; where none is there, the field that leads to it has already said so.
    if (name === "isNull") return { form: value === true ? "any" : "all", filters: [] };
    if (name === "id") return scalarFilter("id", value as Arguments, (id) => fromIri(planner.context.baseIri, String(id)) ?? "");
    return fieldFilter(planner, fieldOf(definition, name), value as Arguments, count);
  });
}

function fieldFilter(planner: Planner, field: FieldDefinition, input: Arguments, count: Count): Filter {
  const listed = Array.isArray(input["in"]) ? input["in"].length : 0;
  if (listed > planner.context.limits.ids) throw limitExceeded("ids", planner.context.limits.ids, listed);
  if (field.form === "toOne") return toOneFilter(planner, field, input, count);
  if (field.form !== "scalar") return listFilter(planner, field, input, count);
  const isId = field.type === "node";
  return scalarFilter(field.column, input, (value) => (isId ? (fromIri(planner.context.baseIri, String(value)) ?? "") : toSql(value)));
}

function toOneFilter(planner: Planner, field: ToOneField, input: Arguments, count: Count): Filter {
  const { isNull, ...rest } = input;
  if (isNull === null) throw nullValue("isNull");
  const empty: Filter = { form: "empty", column: field.column };
  const presence: readonly Filter[] = isNull === undefined ? [] : [isNull === true ? empty : { form: "not", filter: empty }];
  if (Object.keys(rest).length === 0) return { form: "all", filters: presence };
  return {
    form: "all",
    filters: [...presence, { form: "record", field, filter: recordFilter(planner, definitionOf(field.target()), rest, count) }],
  };
}

function listFilter(planner: Planner, field: ManyField, input: Arguments, count: Count): Filter {
  return all(input, (name, value) => {
    const some = someFilter(planner, field, value as Arguments, count);
    return name === "none" ? { form: "not", filter: some } : some;
  });
}

function someFilter(planner: Planner, field: ManyField, input: Arguments, count: Count): Filter {
  const target = definitionOf(field.target());
  const edge = field.form === "toMany" ? undefined : linkOf(field).edge;
  if (edge === undefined) return { form: "some", field, filter: recordFilter(planner, target, input, count), edges: null };
  for (const [name, value] of Object.entries(input)) if (value === null) throw nullValue(name);
  const node = (input["node"] ?? {}) as Arguments;
  const said = input[edge.name] as Arguments | undefined;
  return {
    form: "some",
    field,
    filter: recordFilter(planner, target, node, count),
    edges: said === undefined ? null : edgeValues(edge.list.keys, said),
  };
}

// A link always says something, so a condition on it can be written as the values that meet it.
function edgeValues(keys: readonly string[], input: Arguments): readonly string[] {
  for (const [name, value] of Object.entries(input)) if (value === null) throw nullValue(name);
  const { eq, not, in: among, isNull } = input;
  return keys.filter(
    (key) =>
      (eq === undefined || key === eq) &&
      (not === undefined || key !== not) &&
      (among === undefined || (among as string[]).includes(key)) &&
      isNull !== true,
  );
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  eq: "eq",
  lt: "lt",
  lte: "lte",
  gt: "gt",
  gte: "gte",
  before: "lt",
  to: "lte",
  after: "gt",
  from: "gte",
  contains: "contains",
  startsWith: "startsWith",
  has: "has",
};

function scalarFilter(column: string, input: Arguments, convert: (value: unknown) => SqlValue): Filter {
  return all(input, (name, value) => {
    if (name === "in") return { form: "in", column, values: (value as unknown[]).map(convert) };
    if (name === "not") return { form: "not", filter: { form: "compare", column, comparison: "eq", value: convert(value) } };
    if (name === "isNull") return value === true ? { form: "empty", column } : { form: "not", filter: { form: "empty", column } };
    return { form: "compare", column, comparison: COMPARISONS[name] ?? "eq", value: convert(value) };
  });
}

function all(input: Arguments, each: (name: string, value: unknown) => Filter): Filter {
  const filters = Object.entries(input).map(([name, value]) => {
    if (value === null) throw nullValue(name);
    return each(name, value);
  });
  const [only] = filters;
  return filters.length === 1 && only !== undefined ? only : { form: "all", filters };
}

function nullValue(name: string) {
  return badInput("null is no condition; use isNull, or leave it out", `filter.${name}`);
}

function toSql(value: unknown): SqlValue {
  return typeof value === "boolean" ? Number(value) : (value as SqlValue);
}
