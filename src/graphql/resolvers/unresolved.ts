import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { concept } from "../../model/define/enums.js";
import { type UnresolvedPosition, WAITING_STATUSES } from "../../store/queue/list-unresolved.js";
import { decodeCursor, encodeCursor } from "../../store/read/cursor.js";
import { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";
import type { GraphqlContext } from "../context.js";
import { badInput } from "../errors.js";
import { answer } from "../plan/answer.js";
import { pageSize } from "../plan/page-arguments.js";
import { FORWARD_ARGUMENTS } from "../types/connections.js";
import { UnresolvedConnection } from "../types/unresolved-types.js";

const [FIRST, AFTER] = FORWARD_ARGUMENTS;
const CURSOR = "unresolved";

/** The list of what the archive lacks. */
@Resolver()
export class Unresolved {
  @Query(() => UnresolvedConnection, {
    description: "What the archive cannot follow to a text, most often cited first: papers to look for, and citations to look at.",
  })
  async unresolved(
    @Arg("status", () => [concept(ReferenceStatus)], {
      nullable: true,
      description: "Only with one of these statuses, of all but RESOLVED; NOT_HELD, AMBIGUOUS and SUSPECT unless told otherwise.",
    })
    status: readonly ReferenceStatus[] | null,
    @Arg("kind", () => concept(ReferenceKind), { nullable: true, description: "Only citations of this kind." }) kind: ReferenceKind | null,
    @Arg("dossier", () => String, { nullable: true, description: "Only papers of this dossier, by its number in any spelling." })
    dossier: string | null,
    @Arg("first", () => Int, { nullable: true, description: FIRST?.doc ?? "" }) first: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER?.doc ?? "" }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const size = pageSize(context.limits, "first", first);
    const { items, total } = await context.services.unresolved({
      statuses: wantedStatuses(status),
      kind: kind ?? null,
      dossier: wantedDossier(context, dossier),
      first: size + 1,
      after: after == null ? null : position(after),
    });
    const edges = items.slice(0, size).map(({ key, times, candidate, ...citation }) => ({
      cursor: encodeCursor(CURSOR, [times, key]),
      node: { ...citation, times, candidate: candidate?.id ?? null },
    }));
    const pageInfo = {
      hasNextPage: items.length > size,
      // The list starts with what is cited most, so whatever follows a cursor has something before it.
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return answer({ edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount: total }, info, context);
  }
}

function wantedStatuses(given: readonly ReferenceStatus[] | null): readonly ReferenceStatus[] {
  if (given == null) return WAITING_STATUSES;
  if (given.includes("RESOLVED")) throw badInput("a reference that is RESOLVED leads to a text; give other statuses", "status");
  return given;
}

function wantedDossier({ services }: GraphqlContext, printed: string | null): string | null {
  if (printed == null) return null;
  const key = services.normaliseDossier(printed);
  if (key === undefined) throw badInput(`${JSON.stringify(printed)} is not the number of a dossier`, "dossier");
  return key;
}

function position(cursor: string): UnresolvedPosition {
  const [times, key] = decodeCursor(cursor, CURSOR, 2, "after");
  if (typeof times !== "number" || typeof key !== "string") throw badInput("the cursor is not a cursor of this list", "after");
  return { times, key };
}
