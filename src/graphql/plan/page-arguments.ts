import { invariant } from "../../kernel/errors.js";
import { definitionOf, type EntityDefinition, fieldOf } from "../../model/define/metadata.js";
import { decodeCursor } from "../../store/read/cursor.js";
import type { ManyField } from "../../store/read/many-field.js";
import type { OrderPosition } from "../../store/read/order.js";
import { defaultOrder, type Order, orderByField, relationOrder, relationOrderByField } from "../../store/read/order.js";
import type { PageRequest } from "../../store/read/page-request.js";
import { linkOf } from "../../store/read/relation.js";
import type { Arguments } from "../derived/derived-field.js";
import { badInput, limitExceeded } from "../errors.js";
import { DEFAULT_PAGE_SIZE, type Limits } from "../limits.js";
import type { Planner } from "./planner.js";
import { readFilter } from "./read-filter.js";

/** The page that the arguments of a connection ask for, of a relation. Throws BAD_USER_INPUT and LIMIT_EXCEEDED. */
export function relationPage(planner: Planner, owner: EntityDefinition, field: ManyField, given: Arguments): PageRequest {
  const target = definitionOf(field.target());
  const by = orderField(target, given);
  const order = by === null ? relationOrder(owner, field) : relationOrderByField(owner, field, by.field, by.descending);
  const edgeName = field.form === "toMany" ? undefined : linkOf(field).edge?.name;
  return {
    ...page(planner, target, order, given),
    edge: edgeName === undefined ? null : ((given[edgeName] as string | undefined) ?? null),
  };
}

/** The page that the arguments of a connection ask for, of all records of an entity. Throws BAD_USER_INPUT and LIMIT_EXCEEDED. */
export function rootPage(planner: Planner, target: EntityDefinition, given: Arguments): PageRequest {
  const by = orderField(target, given);
  return page(planner, target, by === null ? defaultOrder(target) : orderByField(target, by.field, by.descending), given);
}

/** The size that `first` (or `last`) asks for. Throws for a negative one and for one above the limit. */
export function pageSize(limits: Limits, name: "first" | "last", size: unknown): number {
  if (size == null) return Math.min(DEFAULT_PAGE_SIZE, limits.pageSize);
  invariant(typeof size === "number", `${name} is an Int`);
  if (size < 0) throw badInput(`must be 0 or more; found ${size}`, name);
  if (size > limits.pageSize) throw limitExceeded(name, limits.pageSize, size);
  return size;
}

function page(planner: Planner, target: EntityDefinition, order: Order, given: Arguments): PageRequest {
  const { first, last, filter } = given;
  if (first != null && last != null) throw badInput("cannot be given together with last", "first");
  const name = last != null ? "last" : "first";
  return {
    order,
    filter: filter == null ? null : readFilter(planner, target, filter as Arguments),
    edge: null,
    size: pageSize(planner.context.limits, name, given[name]),
    fromEnd: name === "last",
    after: position(given, "after", order),
    before: position(given, "before", order),
  };
}

function position(given: Arguments, name: "after" | "before", order: Order): OrderPosition | null {
  const cursor = given[name];
  return cursor == null ? null : decodeCursor(String(cursor), order.name, order.keys.length, name);
}

/** The values of the order enums: a sign, then the name of the field. */
function orderField(target: EntityDefinition, given: Arguments) {
  const value = given["orderBy"];
  if (typeof value !== "string") return null;
  const field = fieldOf(target, value.slice(1));
  invariant(field.form === "scalar", `${target.name} cannot be ordered by ${field.name}`);
  return { field, descending: value.startsWith("-") };
}
