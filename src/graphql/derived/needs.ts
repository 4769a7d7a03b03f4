import { invariant } from "../../kernel/errors.js";
import { definitionOf, type EntityDefinition, fieldOf } from "../../model/define/metadata.js";
import type { Filter } from "../../store/read/filter.js";
import type { ManyField } from "../../store/read/many-field.js";
import { relationOrder } from "../../store/read/order.js";
import { allRows } from "../../store/read/page-request.js";
import { linkOf } from "../../store/read/relation.js";
import type { SelectedField, Selection } from "../../store/read/selection.js";

/** Fields by name; of a relation, what is needed of its records. */
export interface Needs {
  readonly [field: string]: true | Needs;
}

/** The selection that loads fields under their own names. Links that say something come as `{ edges: [{ role, node }] }`. */
export function needed(definition: EntityDefinition, needs: Needs): Selection {
  return { definition, fields: Object.entries(needs).map(([name, below]) => neededField(definition, name, below)) };
}

/** The records of a relation that meet a condition, under the name of its field. */
export function neededWhere(definition: EntityDefinition, name: string, filter: Filter, below: Needs): SelectedField {
  const field = fieldOf(definition, name);
  invariant(field.form !== "scalar" && field.form !== "toOne", `${name} is no list`);
  return {
    form: "list",
    key: name,
    field,
    request: allRows(relationOrder(definition, field), filter),
    selection: needed(definitionOf(field.target()), below),
  };
}

function neededField(definition: EntityDefinition, name: string, below: true | Needs): SelectedField {
  const field = fieldOf(definition, name);
  if (field.form === "scalar") return { form: "column", key: name, field };
  invariant(below !== true, `${definition.name}.${name} needs fields`);
  const selection = needed(definitionOf(field.target()), below);
  if (field.form === "toOne") return { form: "record", key: name, field, selection };
  return neededMany(definition, field, selection);
}

function neededMany(definition: EntityDefinition, field: ManyField, selection: Selection): SelectedField {
  const request = allRows(relationOrder(definition, field));
  const edge = field.form === "toMany" ? undefined : linkOf(field).edge;
  if (edge === undefined) return { form: "list", key: field.name, field, request, selection };
  const edges = [{ form: "edge", key: edge.name } as const, { form: "node", key: "node", selection } as const];
  return { form: "connection", key: field.name, field, request, wanted: [{ form: "edges", key: "edges", wanted: edges }] };
}
