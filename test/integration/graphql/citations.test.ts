import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citationArchive } from "../../support/citation-archive.js";
import { type SampleServer, sampleServer } from "./sample-server.js";

let sample: SampleServer;
beforeAll(async () => {
  sample = await sampleServer({ archive: citationArchive() });
});
afterAll(() => sample.close());

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await sample.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe("a trace", () => {
  const TRACE = `query ($filter: CitationFilter, $depth: Int, $maxNodes: Int) { trace(from: "paper", direction: CITED_BY, depth: $depth, filter: $filter, maxNodes: $maxNodes) {
    nodes { depth document { identifier } } links { times kinds days from { identifier } to { identifier } } ages { count minimum median maximum } edges { id } truncated cutBy } }`;
  const links = (trace: { links: { from: { identifier: string }; to: { identifier: string }; times: number; days: number | null }[] }) =>
    trace.links.map(({ from, to, times, days }) => `${from.identifier} ${to.identifier} ${times} ${days}`);

  it("takes the references between two documents together: how many, of which kinds, how old", async () => {
    const { trace } = await ask(TRACE, { depth: 1 });
    expect(links(trace)).toEqual([
      "agenda paper 3 60",
      "report paper 1 91",
      "undated paper 1 null",
      "paper undated 1 null",
      "report agenda 1 31",
      "report report 1 0",
    ]);
    expect(trace.links[0]).toMatchObject({ kinds: ["KAMERSTUK", "URL"] });
    expect(trace.ages).toEqual({ count: 4, minimum: 0, median: 31, maximum: 91 });
    expect(trace.edges).toHaveLength(8);
  });

  it("says what cut it: the limit of documents, or only the depth", async () => {
    expect((await ask(TRACE, { depth: 1 })).trace).toMatchObject({ truncated: false, cutBy: ["DEPTH"] });
    expect((await ask(TRACE, { depth: 2 })).trace).toMatchObject({ truncated: false, cutBy: [] });
    const { trace } = await ask(TRACE, { depth: 2, maxNodes: 2 });
    expect(trace).toMatchObject({ truncated: true, cutBy: ["NODES"] });
    expect(trace.nodes).toHaveLength(2);
  });

  it.each([
    ["references of a kind", { references: { kind: { eq: "URL" } } }, ["paper", "agenda"]],
    ["documents of a kind", { documents: { kind: { in: ["MEETING_REPORT", "LETTER"] } } }, ["paper", "report", "undated", "late"]],
    ["documents of a period", { documents: { date: { from: "2024-03-01", to: "2024-12-31" } } }, ["paper", "agenda", "report"]],
    [
      "documents about a Council",
      { documents: { councils: { some: { node: { slug: { eq: "2024-03-15-telecom" } } } } } },
      ["paper", "agenda", "report"],
    ],
    [
      "documents of a dossier",
      { documents: { dossiers: { some: { key: { eq: "21501-33" } } } } },
      ["paper", "agenda", "report", "undated"],
    ],
    ["documents for a chamber", { documents: { chamber: { eq: "TWEEDE_KAMER" } } }, ["paper", "agenda", "undated"]],
    [
      "all of this at once",
      {
        references: { kind: { eq: "KAMERSTUK" } },
        documents: {
          kind: { eq: "ANNOTATED_AGENDA" },
          date: { from: "2024-02-01" },
          dossiers: { some: { key: { eq: "21501-33" } } },
          chamber: { eq: "TWEEDE_KAMER" },
        },
      },
      ["paper", "agenda"],
    ],
  ])("can be narrowed to %s", async (_, filter, expected) => {
    const { trace } = await ask(TRACE, { depth: 5, filter });
    expect(trace.nodes.map((node: { document: { identifier: string } }) => node.document.identifier)).toEqual(expected);
    expect(trace.cutBy).toEqual([]);
  });
});

describe("where a document is cited", () => {
  const CITED_BY = `query ($filter: ReferenceFilter) { document(identifier: "paper") { citedBy(filter: $filter) { totalCount nodes { id from { identifier } } } } }`;

  it.each([
    ["kind of reference", { kind: { eq: "URL" } }, 1],
    ["kind of citing document", { from: { kind: { eq: "MEETING_REPORT" } } }, 1],
    ["date of citing document", { from: { date: { from: "2024-03-01", to: "2024-03-31" } } }, 3],
    ["Council of citing document", { from: { councils: { some: { node: { slug: { eq: "2024-03-15-telecom" } } } } } }, 4],
    ["its role there", { from: { councils: { some: { role: { eq: "REPORT" } } } } }, 1],
    ["dossier of citing document", { from: { dossiers: { some: { key: { eq: "26643" } } } } }, 0],
    ["chamber of citing document", { from: { chamber: { eq: "EERSTE_KAMER" } } }, 1],
    ["what does not hold", { from: { not: { councils: { some: { node: { slug: { eq: "2024-03-15-telecom" } } } } } } }, 1],
    ["a date that is missing", { from: { date: { isNull: true } } }, 1],
  ])("can be narrowed by %s", async (_, filter, count) => {
    const { document } = await ask(CITED_BY, { filter });
    expect(document.citedBy.totalCount).toBe(count);
    expect(document.citedBy.nodes).toHaveLength(count);
  });

  it("can be narrowed by all of this in one question", async () => {
    const from = {
      kind: { eq: "ANNOTATED_AGENDA" },
      date: { from: "2024-01-01", to: "2024-12-31" },
      chamber: { eq: "TWEEDE_KAMER" },
      councils: { some: { node: { slug: { eq: "2024-03-15-telecom" } } } },
      dossiers: { some: { key: { eq: "21501-33" } } },
    };
    const { document } = await ask(CITED_BY, { filter: { kind: { eq: "KAMERSTUK" }, from } });
    expect(document.citedBy.nodes.map((node: { from: { identifier: string } }) => node.from.identifier)).toEqual(["agenda", "agenda"]);
  });
});

describe("ranked lists", () => {
  const listed = (connection: { edges: { count: number; references: number; node: { identifier: string } }[] }) =>
    connection.edges.map(({ count, references, node }) => `${node.identifier} ${count} ${references}`);
  const EDGES = "totalCount edges { count references cursor node { identifier } } pageInfo { hasNextPage endCursor }";

  it("hold what is cited together with a document, and what cites the same", async () => {
    const { coCited, coupled } = await ask(`{ coCited(with: "paper") { ${EDGES} } coupled(with: "agenda") { ${EDGES} } }`);
    expect(listed(coCited)).toEqual(["agenda 1 1", "other 1 1"]);
    expect(listed(coupled)).toEqual(["late 1 1", "report 1 1", "undated 1 1"]);
    const period = { documents: { date: { from: "2025-01-01" } } };
    const later = await ask(`query ($filter: CitationFilter) { coupled(with: "agenda", filter: $filter) { ${EDGES} } }`, {
      filter: period,
    });
    expect(listed(later.coupled)).toEqual(["late 1 1"]);
  });

  it("hold the documents most cited: of a dossier, by documents of a period or about a Council", async () => {
    const ranked = async (filter: object) =>
      listed((await ask(`query ($filter: CitationFilter) { mostCited(filter: $filter) { ${EDGES} } }`, { filter })).mostCited);
    expect(await ranked({})).toEqual(["paper 3 5", "other 2 2", "agenda 1 1", "report 1 1", "undated 1 1"]);
    expect(await ranked({ documents: { kind: { eq: "LETTER" }, date: { isNull: false } } })).toEqual(["paper 3 5", "other 2 2"]);
    expect(await ranked({ references: { from: { date: { from: "2025-01-01", to: "2025-12-31" } } } })).toEqual(["other 1 1", "report 1 1"]);
    const council = { from: { councils: { some: { node: { slug: { eq: "2024-03-15-telecom" } } } } } };
    expect(await ranked({ references: council, documents: { dossiers: { some: { key: { eq: "21501-33" } } } } })).toEqual([
      "paper 2 4",
      "agenda 1 1",
      "other 1 1",
    ]);
  });

  it("are read in pages, and a cursor belongs to its list", async () => {
    const page = (after: string | null) =>
      sample.ask(`query ($after: String) { mostCited(first: 2, after: $after) { ${EDGES} } }`, { after });
    const first = (await page(null)).data.mostCited;
    expect([listed(first), first.totalCount, first.pageInfo.hasNextPage]).toEqual([["paper 3 5", "other 2 2"], 5, true]);
    const second = (await page(first.pageInfo.endCursor)).data.mostCited;
    expect(listed(second)).toEqual(["agenda 1 1", "report 1 1"]);
    const foreign = await sample.ask(`query ($after: String) { coupled(with: "agenda", after: $after) { totalCount } }`, {
      after: first.pageInfo.endCursor,
    });
    expect(foreign.errors[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });
});
