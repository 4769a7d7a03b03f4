import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { DateTimeScalar } from "../model/define/scalars.js";
import { DEFAULT_PAGE_SIZE } from "./limits.js";

/** What is read of the past is put together first: so many times the work. */
const PAST_FACTOR = 10;

/** How many records a list that is no connection is taken to hold. */
const LIST_SIZE = 10;

interface Costing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<FragmentDefinitionNode, number>;
}

/** How many records an operation asks for at most: along each path the page sizes multiplied, and all paths added up. */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : setCost({ schema, fragments, variables, known: new Map() }, operation.selectionSet, root);
}

function setCost(costing: Costing, set: SelectionSetNode, type: unknown): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + fieldCost(costing, selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + fragmentCost(costing, costing.fragments.get(selection.name.value));
    const condition = selection.typeCondition === undefined ? type : costing.schema.getType(selection.typeCondition.name.value);
    return sum + setCost(costing, selection.selectionSet, condition);
  }, 0);
}

// Each fragment is costed once, so that fragments within fragments cannot make the costing itself long.
function fragmentCost(costing: Costing, fragment: FragmentDefinitionNode | undefined): number {
  if (fragment === undefined) return 0;
  const known = costing.known.get(fragment);
  if (known !== undefined) return known;
  const cost = setCost(costing, fragment.selectionSet, costing.schema.getType(fragment.typeCondition.name.value));
  costing.known.set(fragment, cost);
  return cost;
}

function fieldCost(costing: Costing, field: FieldNode, type: unknown): number {
  if (field.selectionSet === undefined || !(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType)) return 0;
  const definition = type.getFields()[field.name.value];
  if (definition === undefined) return 0;
  const returned = definition.type;
  const named = getNamedType(returned);
  const below = setCost(costing, field.selectionSet, named);
  if (named.name.endsWith("Connection")) return pageSize(costing, field) * Math.max(1, below);
  // The parts of a connection are counted with the connection.
  if (type.name.endsWith("Connection") || type.name.endsWith("Edge")) return below;
  return (isList(returned) ? LIST_SIZE : 1) * (asksForPast(costing, field, definition) ? PAST_FACTOR : 1) * (1 + below);
}

// Other fields have a day of that name, on which one looks at the archive as it is now.
function asksForPast({ variables }: Costing, field: FieldNode, definition: GraphQLField<unknown, unknown>): boolean {
  const takesMoment = definition.args.some(({ name, type }) => name === "asOf" && getNamedType(type) === DateTimeScalar);
  const given = takesMoment ? field.arguments?.find(({ name }) => name.value === "asOf") : undefined;
  return given !== undefined && valueFromASTUntyped(given.value, variables) != null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function pageSize(costing: Costing, field: FieldNode): number {
  const asked = field.arguments?.flatMap(({ name, value }) => {
    if (name.value !== "first" && name.value !== "last") return [];
    const size = valueFromASTUntyped(value, costing.variables);
    return typeof size === "number" && size > 0 ? [size] : [];
  });
  return asked === undefined || asked.length === 0 ? DEFAULT_PAGE_SIZE : Math.max(...asked);
}
