import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { invariant } from "../../kernel/errors.js";
import type { Arguments } from "../derived/derived-field.js";
import type { Planner } from "./planner.js";

/** A field that the caller wants of one type, under the name that it has in the answer. All its occurrences are taken together. */
export interface CollectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/** The fields wanted below some fields, where what stands there is of `type`: fragments are opened, `@skip` and `@include` obeyed. */
export function collectFields(planner: Planner, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly CollectedField[] {
  const fields = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(planner, type, selectionSet, fields, opened);
  return [...fields].flatMap(([key, found]) => {
    const name = found[0]?.name.value ?? "";
    // `__typename` is answered by graphql itself.
    return name.startsWith("__") ? [] : [{ key, name, nodes: found }];
  });
}

/** The arguments of a field, with variables and defaults filled in; null stands for the default where there is one. */
export function argumentsOf(planner: Planner, type: GraphQLObjectType, field: CollectedField): Arguments {
  const definition = type.getFields()[field.name];
  const [node] = field.nodes;
  invariant(definition !== undefined && node !== undefined, `${type.name} has no field ${field.name}`);
  const given = getArgumentValues(definition, node, planner.variables);
  const defaults = definition.args.filter((argument) => argument.defaultValue !== undefined && given[argument.name] === null);
  return defaults.length === 0
    ? given
    : { ...given, ...Object.fromEntries(defaults.map((argument) => [argument.name, argument.defaultValue])) };
}

function collect(
  planner: Planner,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  opened: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isWanted(planner, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const known = fields.get(key);
      if (known === undefined) fields.set(key, [selection]);
      else known.push(selection);
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : unopened(planner, selection.name.value, opened);
      if (fragment !== undefined && applies(planner, type, fragment)) collect(planner, type, fragment.selectionSet, fields, opened);
    }
  }
}

function unopened(planner: Planner, name: string, opened: Set<string>): FragmentDefinitionNode | undefined {
  if (opened.has(name)) return undefined;
  opened.add(name);
  return planner.fragments[name];
}

function isWanted(planner: Planner, selection: SelectionNode): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, planner.variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, planner.variables)?.["if"] !== false;
}

function applies(planner: Planner, type: GraphQLObjectType, fragment: InlineFragmentNode | FragmentDefinitionNode): boolean {
  if (fragment.typeCondition === undefined) return true;
  const condition = planner.schema.getType(fragment.typeCondition.name.value);
  return condition === type || (isAbstractType(condition) && planner.schema.isSubType(condition, type));
}
