import { getNamedType, type FieldNode, type GraphQLObjectType } from "graphql";
import type { EntityDefinition } from "../../model/define/metadata.js";
import type { ConnectionField, EdgeField, PageInfoName } from "../../store/read/selection.js";
import { collectFields, type CollectedField } from "./collect-fields.js";
import type { Planner } from "./planner.js";
import { selectRecord } from "./select-record.js";

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
