import { type FieldNode, type GraphQLObjectType, getNamedType } from "graphql";
import { invariant } from "../../kernel/errors.js";
import { definitionOf, type EntityDefinition } from "../../model/define/metadata.js";
import type { ManyField } from "../../store/read/many-field.js";
import { relationOrder } from "../../store/read/order.js";
import { allRows } from "../../store/read/page-request.js";
import type { ConnectionField, EdgeField, PageInfoName, SelectedField, Selection } from "../../store/read/selection.js";
import { idField } from "../derived/common.js";
import type { DerivedField } from "../derived/derived-field.js";
import { derivedFields } from "../derived/derived-fields.js";
import { argumentsOf, type CollectedField, collectFields } from "./collect-fields.js";
import { relationPage } from "./page-arguments.js";
import { objectType, type Planner } from "./planner.js";
import { shape } from "./shape.js";

/** What a query wants of the records of one entity, below some fields. */
export function selectRecord(planner: Planner, definition: EntityDefinition, nodes: readonly FieldNode[]): Selection {
  const type = objectType(planner, definition.name);
  return { definition, fields: collectFields(planner, type, nodes).map((field) => selectField(planner, definition, type, field)) };
}

function selectField(planner: Planner, definition: EntityDefinition, type: GraphQLObjectType, collected: CollectedField): SelectedField {
  const { key, name, nodes } = collected;
  const derived = name === "id" ? idField : derivedFields(definition).find((candidate) => candidate.name === name);
  if (derived !== undefined) return selectDerived(planner, definition, type, collected, derived);
  const field = definition.fields.find((candidate) => candidate.name === name);
  invariant(field !== undefined, `${definition.name}.${name} is in the schema and not in the definition`);
  if (field.form === "scalar") return { form: "column", key, field };
  if (field.form === "toOne") return { form: "record", key, field, selection: selectRecord(planner, definitionOf(field.target()), nodes) };
  return selectMany(planner, definition, type, collected, field);
}

function selectMany(
  planner: Planner,
  definition: EntityDefinition,
  type: GraphQLObjectType,
  collected: CollectedField,
  field: ManyField,
): SelectedField {
  const { key, nodes } = collected;
  if (field.list) {
    return {
      form: "list",
      key,
      field,
      request: allRows(relationOrder(definition, field)),
      selection: selectRecord(planner, definitionOf(field.target()), nodes),
    };
  }
  const connection = getNamedType(type.getFields()[field.name]?.type) as GraphQLObjectType;
  const request = relationPage(planner, definition, field, argumentsOf(planner, type, collected));
  return { form: "connection", key, field, request, wanted: selectConnection(planner, connection, definitionOf(field.target()), nodes) };
}

function selectDerived(
  planner: Planner,
  definition: EntityDefinition,
  type: GraphQLObjectType,
  collected: CollectedField,
  field: DerivedField,
): SelectedField {
  const { key, nodes } = collected;
  const needs = field.needs(definition);
  if ("find" in field)
    return { form: "reference", key, derived: { needs, find: field.find, selectionOf: (target) => selectRecord(planner, target, nodes) } };
  const given = argumentsOf(planner, type, collected);
  const output = type.getFields()[field.name]?.type;
  invariant(output !== undefined, `${type.name} has no field ${field.name}`);
  const environment = { baseIri: planner.context.baseIri };
  return {
    form: "value",
    key,
    derived: { needs, value: (record) => shape(planner, field.value(record, given, environment), output, nodes).value },
  };
}

/** What a query wants of a connection to records of an entity. */
export function selectConnection(
  planner: Planner,
  connection: GraphQLObjectType,
  target: EntityDefinition,
  nodes: readonly FieldNode[],
): readonly ConnectionField[] {
  return collectFields(planner, connection, nodes).map((field) => {
    const below = fieldType(connection, field);
    switch (field.name) {
      case "nodes":
        return { form: "nodes", key: field.key, selection: selectRecord(planner, target, field.nodes) };
      case "edges":
        return {
          form: "edges",
          key: field.key,
          wanted: collectFields(planner, below, field.nodes).map((part) => selectEdgeField(planner, target, part)),
        };
      case "pageInfo":
        return {
          form: "pageInfo",
          key: field.key,
          wanted: collectFields(planner, below, field.nodes).map(({ key, name }) => ({ key, name: name as PageInfoName })),
        };
      default:
        return { form: "totalCount", key: field.key };
    }
  });
}

function selectEdgeField(planner: Planner, target: EntityDefinition, { key, name, nodes }: CollectedField): EdgeField {
  if (name === "node") return { form: "node", key, selection: selectRecord(planner, target, nodes) };
  return { form: name === "cursor" ? "cursor" : "edge", key };
}

function fieldType(type: GraphQLObjectType, field: CollectedField): GraphQLObjectType {
  return getNamedType(type.getFields()[field.name]?.type) as GraphQLObjectType;
}
