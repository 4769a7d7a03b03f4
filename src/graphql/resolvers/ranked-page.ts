import type { GraphQLResolveInfo } from "graphql";
import type { Id } from "../../kernel/iri.js";
import { decodeCursor, encodeCursor } from "../../store/read/cursor.js";
import type { GraphqlContext } from "../context.js";
import { badInput } from "../errors.js";
import { answer } from "../plan/answer.js";
import { pageSize } from "../plan/page-arguments.js";

export interface ForwardArguments {
  readonly first: number | null;
  readonly after: string | null;
}

/** One item of a ranked list: its edge, with the id of its record as node. */
export interface RankedItem {
  readonly rank: number;
  readonly node: Id;
  readonly [edge: string]: unknown;
}

/** A place in a ranked list: rank downwards, then id upwards. */
export interface RankedPosition {
  readonly rank: number;
  readonly id: Id;
}

/** The answer of a root field that is a ranked list, which can be read forwards only. `name` binds its cursors to it. */
export async function rankedPage(
  name: string,
  given: ForwardArguments,
  info: GraphQLResolveInfo,
  context: GraphqlContext,
  read: (size: number, after: RankedPosition | null) => Promise<{ readonly items: readonly RankedItem[]; readonly total: number }>,
): Promise<unknown> {
  const size = pageSize(context.limits, "first", given.first);
  const { items, total } = await read(size + 1, given.after === null || given.after === undefined ? null : position(name, given.after));
  const edges = items.slice(0, size).map(({ rank, ...edge }) => ({ ...edge, cursor: encodeCursor(name, [rank, edge.node as Id]) }));
  const pageInfo = {
    hasNextPage: items.length > size,
    // The list starts with the best hit, so whatever follows a cursor has something before it.
    hasPreviousPage: given.after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return answer({ edges, nodes: edges.map((edge) => edge.node), pageInfo, totalCount: total }, info, context);
}

function position(name: string, cursor: string): RankedPosition {
  const [rank, id] = decodeCursor(cursor, name, 2, "after");
  if (typeof rank !== "number" || typeof id !== "string") throw badInput("the cursor is not a cursor of this list", "after");
  return { rank, id };
}
