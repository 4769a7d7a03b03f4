import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
} from "graphql";
import { invariant } from "../../kernel/errors.js";
import type { Id } from "../../kernel/iri.js";
import type { EntityDefinition } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import { type CollectedField, collectFields } from "./collect-fields.js";
import type { Planner } from "./planner.js";

/** Called where a value holds the id of a record that the query wants; what it returns stands there for the time being. */
export type OnRecord = (id: Id, nodes: readonly FieldNode[], put: (record: unknown) => void) => void;

/**
 * A plain value in the shape that the query wants, in a holder: properties named as in the answer, ids handed to `onRecord` where the
 * schema has a record; the holder is complete when the last of these has been put. Only values of derived fields, which hold no records,
 * may leave `onRecord` out.
 */
export function shape(
  planner: Planner,
  value: unknown,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  onRecord: OnRecord = noRecord,
): { readonly value: unknown } {
  const holder: { value: unknown } = { value: null };
  put({ planner, onRecord, collected: new Map() }, value, type, nodes, (shaped) => {
    holder.value = shaped;
  });
  return holder;
}

interface Shaping {
  readonly planner: Planner;
  readonly onRecord: OnRecord;
  /** The fields wanted below some nodes, found once however many values stand there. */
  readonly collected: Map<readonly FieldNode[], readonly CollectedField[]>;
}

function put(
  shaping: Shaping,
  value: unknown,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  into: (shaped: unknown) => void,
): void {
  const nullable = getNullableType(type);
  if (value == null) into(null);
  else if (isLeafType(nullable)) into(value);
  else if (isListType(nullable)) putList(shaping, value as readonly unknown[], nullable.ofType, nodes, into);
  else if (isInterfaceType(nullable) || entityNamed(nullable.name) !== undefined) {
    into(null);
    shaping.onRecord(String(value), nodes, into);
  } else into(object(shaping, value as Readonly<Record<string, unknown>>, nullable as GraphQLObjectType, nodes));
}

function putList(
  shaping: Shaping,
  items: readonly unknown[],
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  into: (shaped: unknown) => void,
): void {
  const list: unknown[] = [];
  for (const [index, item] of items.entries()) {
    put(shaping, item, type, nodes, (shaped) => {
      list[index] = shaped;
    });
  }
  into(list);
}

function object(shaping: Shaping, value: Readonly<Record<string, unknown>>, type: GraphQLObjectType, nodes: readonly FieldNode[]): unknown {
  const collected = shaping.collected.get(nodes) ?? collectFields(shaping.planner, type, nodes);
  shaping.collected.set(nodes, collected);
  const shaped: Record<string, unknown> = {};
  for (const field of collected) {
    const output = type.getFields()[field.name]?.type;
    invariant(output !== undefined, `${type.name} has no field ${field.name}`);
    put(shaping, value[field.name], output, field.nodes, (part) => {
      shaped[field.key] = part;
    });
  }
  return shaped;
}

const byName = new Map<string, EntityDefinition>();

function entityNamed(name: string): EntityDefinition | undefined {
  if (byName.size === 0) for (const definition of entityDefinitions()) byName.set(definition.name, definition);
  return byName.get(name);
}

function noRecord(id: Id): never {
  throw new Error(`Invariant broken (please report this): a derived value holds the record ${id}`);
}
