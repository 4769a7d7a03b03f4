import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from "type-graphql";
import { DateScalar } from "../../model/define/scalars.js";
import { type CoverageRequest, DEFAULT_REPORT_DAYS } from "../../store/coverage/coverage-request.js";
import {
  EXPECTED_PAPERS,
  type ExpectedPaper as ExpectedPaperName,
  type MissingPosition,
} from "../../store/coverage/list-missing-papers.js";
import type { CoverageGrouping as CoverageGroupingName } from "../../store/coverage/read-coverage.js";
import { decodeCursor, encodeCursor } from "../../store/read/cursor.js";
import type { GraphqlContext } from "../context.js";
import { badInput } from "../errors.js";
import { answer } from "../plan/answer.js";
import { pageSize } from "../plan/page-arguments.js";
import { FORWARD_ARGUMENTS } from "../types/connections.js";
import { Coverage, CoverageGrouping, DossierGaps, ExpectedPaper, MissingPaperConnection } from "../types/coverage-types.js";

const [FIRST, AFTER] = FORWARD_ARGUMENTS;
const CURSOR = "missingPapers";

/** Which Councils are looked at, and on which day. */
@ArgsType()
class CoverageArguments {
  @Field(() => String, { nullable: true, description: "Only Councils of the formation with this code: telecom." })
  formation!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Only Councils whose first day is this one or later." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Only Councils whose first day is this one or earlier." })
  until!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which one looks: what is due later is not missing. Today unless told otherwise.",
  })
  asOf!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Days after the last day of a Council within which its report may come, from 0; ${DEFAULT_REPORT_DAYS} unless told otherwise.`,
  })
  reportDays!: number | null;
}

/** What the archive has, and what it misses. */
@Resolver()
export class CoverageResolver {
  @Query(() => [Coverage], {
    description:
      "Of how many Councils the archive has which papers, in the order of formation, year and presidency; only groups that have a Council.",
  })
  async coverage(
    @Arg("by", () => CoverageGrouping, {
      nullable: true,
      description: "What is taken together; by formation and year unless told otherwise.",
    })
    by: CoverageGroupingName | null,
    @Args(() => CoverageArguments) given: CoverageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const rows = await context.services.coverage(by ?? "FORMATION_YEAR", requestOf(given, context));
    const shares = rows.map((row) => ({ ...row, shareHeld: row.documents === 0 ? null : row.documentsHeld / row.documents }));
    return answer(shares, info, context);
  }

  @Query(() => MissingPaperConnection, {
    description: "The papers that are due and that the archive does not know, what was due last first.",
  })
  async missingPapers(
    @Arg("papers", () => [ExpectedPaper], { nullable: true, description: "Only these; all unless told otherwise." })
    papers: readonly ExpectedPaperName[] | null,
    @Args(() => CoverageArguments) given: CoverageArguments,
    @Arg("first", () => Int, { nullable: true, description: FIRST?.doc ?? "" }) first: number | null,
    @Arg("after", () => String, { nullable: true, description: AFTER?.doc ?? "" }) after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const size = pageSize(context.limits, "first", first);
    const { items, total } = await context.services.missingPapers({
      ...requestOf(given, context),
      papers: papers ?? EXPECTED_PAPERS,
      first: size + 1,
      after: after == null ? null : position(after),
    });
    const edges = items.slice(0, size).map((node) => ({ cursor: encodeCursor(CURSOR, [node.due, node.council, node.paper]), node }));
    const pageInfo = {
      hasNextPage: items.length > size,
      // The list starts with what was due last, so whatever follows a cursor has something before it.
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return answer({ edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount: total }, info, context);
  }

  @Query(() => DossierGaps, {
    nullable: true,
    description: "How far the numbering of a dossier is covered; null where the archive has no such dossier.",
  })
  async dossierGaps(
    @Arg("dossier", () => String, { description: "Number with its suffix, in any spelling: 21501-33, 21 501-33." }) dossier: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<unknown> {
    const [gaps] = await context.services.dossierGaps([context.services.normaliseDossier(dossier) ?? dossier]);
    return answer(gaps, info, context);
  }
}

function requestOf({ formation, from, until, asOf, reportDays }: CoverageArguments, { services }: GraphqlContext): CoverageRequest {
  if (reportDays != null && reportDays < 0) throw badInput(`must be 0 or more; found ${reportDays}`, "reportDays");
  return {
    formation: formation ?? null,
    from: from ?? null,
    until: until ?? null,
    asOf: asOf ?? services.today(),
    reportDays: reportDays ?? DEFAULT_REPORT_DAYS,
  };
}

function position(cursor: string): MissingPosition {
  const [due, council, paper] = decodeCursor(cursor, CURSOR, 3, "after");
  const expected = EXPECTED_PAPERS.find((name) => name === paper);
  if (typeof due !== "string" || typeof council !== "string" || expected === undefined)
    throw badInput("the cursor is not a cursor of this list", "after");
  return { due, council, paper: expected };
}
