import type { FragmentDefinitionNode, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { invariant } from "../../kernel/errors.js";
import type { ReadableArchive } from "../../store/history/with-archive-at.js";
import { readContext } from "../../store/read/read-level.js";
import type { ReadContext } from "../../store/read/selection.js";
import { archiveNow, type GraphqlContext } from "../context.js";
import { limitExceeded } from "../errors.js";

/** What planning one answer works with. */
export interface Planner {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphqlContext;
  readonly read: ReadContext;
}

// The rows of all root fields of one request count together.
const rowsRead = new WeakMap<GraphqlContext, number>();

/** The planner of one root field. It reads the archive as it is unless another is given. */
export function plannerOf(info: GraphQLResolveInfo, context: GraphqlContext, archive: ReadableArchive = archiveNow(context)): Planner {
  const countRows = (rows: number) => {
    const total = (rowsRead.get(context) ?? 0) + rows;
    rowsRead.set(context, total);
    if (total > context.limits.rows) throw limitExceeded("rows", context.limits.rows, total);
  };
  return {
    schema: info.schema,
    fragments: info.fragments,
    variables: info.variableValues,
    context,
    read: readContext(archive.database, countRows, archive.supply),
  };
}

/** An object type of the schema by name. */
export function objectType(planner: Planner, name: string): GraphQLObjectType {
  const type = planner.schema.getType(name);
  invariant(type !== undefined && "getInterfaces" in type && !("getTypes" in type), `the schema has no object type ${name}`);
  return type as GraphQLObjectType;
}
