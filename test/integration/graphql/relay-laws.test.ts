import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyRecord, EntityClass } from "../../../src/model/define/metadata.js";
import { Document } from "../../../src/model/entities/document.js";
import { Dossier } from "../../../src/model/entities/dossier.js";
import { make } from "../../support/factories.js";
import { type SampleServer, sampleServer } from "./sample-server.js";

const DATES = [null, "2024-01-01", "2024-05-05", "2025-02-28"] as const;
const NUMBERS = [null, "1", "2", "A"] as const;
const STATUSES = ["HELD", "KNOWN", "CITED"] as const;

const papers = Array.from({ length: 37 }, (_, index) =>
  make(Document, {
    id: `document/law-${index}`,
    identifier: `law-${index}`,
    date: DATES[index % 4] ?? null,
    number: NUMBERS[(index >> 2) % 4] ?? null,
    status: STATUSES[index % 3] ?? "HELD",
    subject: index % 5 === 0 ? null : `Onderwerp ${index % 7}`,
    dossiers: index % 2 === 0 ? ["dossier/law"] : [],
  }),
);

let sample: SampleServer;
beforeAll(async () => {
  const dossiers = [make(Dossier, { id: "dossier/law", key: "law" }), make(Dossier, { id: "dossier/none", key: "none" })];
  sample = await sampleServer({
    archive: new Map<EntityClass, readonly AnyRecord[]>([
      [Dossier, dossiers],
      [Document, papers],
    ]),
  });
});
afterAll(() => sample.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly identifier: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly identifier: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type PageArguments = {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly filter?: unknown;
  readonly orderBy?: string | undefined;
};

const FIELDS =
  "totalCount nodes { identifier } edges { cursor node { identifier } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const VARIABLES = "$first: Int, $last: Int, $after: String, $before: String, $filter: DocumentFilter, $orderBy: DocumentOrder";
const ARGUMENTS = "first: $first, last: $last, after: $after, before: $before, filter: $filter, orderBy: $orderBy";

type Read = (given: PageArguments) => Promise<Page>;

const readers: Record<string, Read> = {
  "at the root": async (given) => {
    const { data, errors } = await sample.ask(
      `query (${VARIABLES}) { documents(${ARGUMENTS}) { ${FIELDS} } }`,
      given as Record<string, unknown>,
    );
    expect(errors).toEqual([]);
    return data.documents;
  },
  "of a record": async (given) => {
    const { data, errors } = await sample.ask(
      `query (${VARIABLES}) { dossier(number: "law") { documents(${ARGUMENTS}) { ${FIELDS} } } }`,
      given as Record<string, unknown>,
    );
    expect(errors).toEqual([]);
    return data.dossier.documents;
  },
};

const orders = fc.constantFrom(undefined, "DATE_ASC", "DATE_DESC", "NUMBER_ASC", "NUMBER_DESC", "STATUS_DESC", "IDENTIFIER_ASC");
const conditions = fc.letrec<{ filter: unknown }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    fc.constant({}),
    fc.constantFrom(...STATUSES).map((eq) => ({ status: { eq } })),
    fc.constantFrom("2024-01-01", "2024-06-01").map((from) => ({ date: { from } })),
    fc.boolean().map((isNull) => ({ number: { isNull } })),
    fc.constantFrom("onderwerp 1", "PONDER").map((contains) => ({ subject: { contains } })),
    fc.constantFrom("1", "A").map((not) => ({ number: { not } })),
    fc.constantFrom("some", "none").map((word) => ({ dossiers: { [word]: { key: { eq: "law" } } } })),
    tie("filter").map((not) => ({ not })),
    fc.array(tie("filter"), { maxLength: 3 }).map((or) => ({ or })),
    fc.array(tie("filter"), { maxLength: 3 }).map((and) => ({ and })),
  ),
})).filter;

const names = (page: Page) => page.nodes.map((node) => node.identifier);

describe.each(Object.entries(readers))("a connection %s", (_, read) => {
  it("covers every row once and in one order, forwards and backwards, with exact page information", async () => {
    await fc.assert(
      fc.asyncProperty(orders, conditions, fc.integer({ min: 1, max: 12 }), async (orderBy, filter, size) => {
        const all = names(await read({ first: 500, orderBy, filter }));
        const forwards: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const page: Page = await read({ first: size, after, orderBy, filter });
          expect(page.totalCount).toBe(all.length);
          expect(page.pageInfo.hasPreviousPage).toBe(forwards.length > 0);
          expect(page.edges.map((edge) => edge.node.identifier)).toEqual(names(page));
          expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([
            page.edges[0]?.cursor ?? null,
            page.edges.at(-1)?.cursor ?? null,
          ]);
          forwards.push(...names(page));
          expect(page.pageInfo.hasNextPage).toBe(forwards.length < all.length);
          [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
        }
        expect(forwards).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
        const backwards: string[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const page: Page = await read({ last: size, before, orderBy, filter });
          expect(page.pageInfo.hasNextPage).toBe(backwards.length > 0);
          backwards.unshift(...names(page));
          expect(page.pageInfo.hasPreviousPage).toBe(backwards.length < all.length);
          [before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
        }
        expect(backwards).toEqual(all);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("keeps to both cursors before it counts", async () => {
    const { edges } = await read({ first: 500 });
    const between = await read({ after: edges[1]?.cursor ?? null, before: edges[8]?.cursor ?? null, last: 3 });
    expect(names(between)).toEqual(edges.slice(5, 8).map((edge) => edge.node.identifier));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("takes a page of nothing", async () => {
    const page = await read({ first: 0 });
    expect([page.nodes, page.pageInfo.hasNextPage, page.pageInfo.endCursor]).toEqual([[], true, null]);
  });
});

describe("a filter", () => {
  it("and its opposite divide the rows, whatever is empty in them", async () => {
    const read = readers["at the root"] as Read;
    await fc.assert(
      fc.asyncProperty(conditions, async (filter) => {
        const [yes, no] = [names(await read({ first: 500, filter })), names(await read({ first: 500, filter: { not: filter } }))];
        expect([...yes, ...no].sort()).toEqual(papers.map((paper) => paper.identifier).sort());
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("agrees with the same condition in plain code", async () => {
    const read = readers["at the root"] as Read;
    const filter = {
      or: [
        { status: { eq: "HELD" }, date: { isNull: true } },
        { subject: { startsWith: "ONDERWERP 3" }, dossiers: { none: { key: { eq: "law" } } } },
      ],
    };
    const expected = papers.filter(
      (paper) =>
        (paper.status === "HELD" && paper.date === null) ||
        (paper.subject?.startsWith("Onderwerp 3") === true && paper.dossiers.length === 0),
    );
    expect(names(await read({ first: 500, filter })).sort()).toEqual(expected.map((paper) => paper.identifier).sort());
  });
});
