import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ArchiveError } from "../../../src/kernel/errors.js";
import { type SampleServer, sampleServer } from "./sample-server.js";

let sample: SampleServer;
beforeAll(async () => {
  sample = await sampleServer({
    services: {
      archive: () => Promise.reject(new Error("select secret from table")),
      related: () => Promise.reject(new ArchiveError("TIMEOUT", "the query took longer than 10 ms and was stopped")),
    },
  });
});
afterAll(() => sample.close());

async function fault(query: string, variables?: Record<string, unknown>) {
  const { errors } = await sample.ask(query, variables);
  return { code: errors[0]?.extensions?.["code"], message: errors[0]?.message ?? "", extensions: errors[0]?.extensions };
}

const aliased = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(" ");
const deep = (depth: number) => `{ council(slug: "x") { ${"previous { ".repeat(depth)} slug ${"}".repeat(depth)} } }`;

describe("a bad argument", () => {
  it.each([
    ["a negative first", "{ councils(first: -1) { totalCount } }", /first: must be 0 or more; found -1/],
    ["a negative last", "{ councils(last: -5) { totalCount } }", /last: must be 0 or more/],
    ["first with last", "{ councils(first: 1, last: 1) { totalCount } }", /together with last/],
    ["a negative first below the root", "{ councils { nodes { documents(first: -1) { totalCount } } } }", /first: must be 0 or more/],
    ["a cursor that is none", '{ councils(after: "abc") { totalCount } }', /after: the cursor is not a cursor of this list/],
    ["a null in a filter", "{ councils(filter: { slug: { eq: null } }) { totalCount } }", /filter.eq: null is no condition/],
    ["a day that does not exist", '{ councils(filter: { startDate: { from: "2025-02-30" } }) { totalCount } }', /a day that exists/],
    ["an unknown document to trace from", '{ trace(from: "kst-1-1", direction: CITES) { truncated } }', /knows no document "kst-1-1"/],
    [
      "a trace of nothing",
      '{ trace(from: "kst-21501-33-1149", direction: CITES, maxNodes: 0) { truncated } }',
      /maxNodes: must be 1 or more/,
    ],
    [
      "a null in the filter of a trace",
      '{ trace(from: "kst-21501-33-1149", direction: CITES, filter: { documents: { kind: null } }) { truncated } }',
      /kind: null is no condition/,
    ],
    ["a negative depth", '{ trace(from: "kst-21501-33-1149", direction: CITES, depth: -1) { truncated } }', /depth: must be 0 or more/],
  ])("%s is told in a clear line", async (_, query, message) => {
    const { code, message: line } = await fault(query);
    expect(line).toMatch(message);
    expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(code);
  });

  it("is told for a cursor of another list or another order", async () => {
    const { data } = await sample.ask("{ councils { pageInfo { endCursor } } }");
    const cursor = data.councils.pageInfo.endCursor as string;
    for (const query of [
      `{ documents(after: "${cursor}") { totalCount } }`,
      `{ councils(orderBy: SLUG_ASC, after: "${cursor}") { totalCount } }`,
    ]) {
      const { code, message } = await fault(query);
      expect(code).toBe("BAD_USER_INPUT");
      expect(message).toMatch(/another list or another order|not a cursor of this list/);
    }
  });
});

describe("a request above a limit", () => {
  it.each([
    ["first", "{ councils(first: 501) { totalCount } }", 500, 501],
    ["depth", deep(12), 12, 14],
    ["aliases", `{ ${aliased(31)} }`, 30, 31],
    ["repeats", `{ ${"__typename ".repeat(11)} }`, 10, 11],
    ["directives", `{ __typename ${"@skip(if: false) ".repeat(51)} }`, 50, 51],
    [
      "cost",
      "{ councils(first: 500) { nodes { documents(first: 500) { nodes { references(first: 500) { totalCount } } } } } }",
      1_000_000,
      125_000_000,
    ],
    ["chars", "{ references { nodes { context(chars: 2001) } } }", 2_000, 2_001],
    ["maxDepth", '{ tracePath(from: "a", to: "b", maxDepth: 11) { id } }', 10, 11],
    ["maxNodes", '{ trace(from: "a", direction: CITES, maxNodes: 10001) { truncated } }', 10_000, 10_001],
  ])("says which limit and by how much: %s", async (limit, query, allowed, actual) => {
    const { errors } = await sample.ask(query);
    const found = errors.find((error) => error.extensions?.["limit"] === limit);
    expect(found?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit, allowed, actual });
    expect(found?.message).toContain(`${actual - allowed} above the limit of ${allowed}`);
  });

  it("is stopped at the number of rows, counted over the whole answer", async () => {
    const small = await sampleServer({ limits: { rows: 5 } });
    const { errors } = await small.ask("{ documents { nodes { references { nodes { surface } } } } }");
    expect(errors[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "rows", allowed: 5 });
    await small.close();
  });

  it("is stopped at the tokens of its text", async () => {
    const { extensions } = await fault(`{ ${"__typename ".repeat(2_100)} }`);
    expect(extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "tokens", allowed: 2_000 });
  });

  it("cannot hide in fragments that multiply", async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, index) => `fragment f${index} on Council { ...f${index + 1} next { ...f${index + 1} } }`,
    ).join("\n");
    const { code } = await fault(`{ council(slug: "x") { ...f0 } }\n${fragments}\nfragment f25 on Council { slug }`);
    expect(code).toBe("LIMIT_EXCEEDED");
  });

  it("counts many conditions in a filter sent as a variable", async () => {
    const filter = { or: Array.from({ length: 101 }, () => ({ slug: { eq: "x" } })) };
    const { extensions } = await fault("query ($filter: CouncilFilter) { councils(filter: $filter) { totalCount } }", { filter });
    expect(extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "conditions", allowed: 100, actual: 101 });
  });
});

describe("a fault", () => {
  it("of ours is masked, and logged with its reference", async () => {
    const { code, message, extensions } = await fault("{ archive { revision } }");
    expect(code).toBe("INTERNAL");
    expect(message).not.toContain("secret");
    expect(message).toContain(String(extensions?.["reference"]));
    expect(String(sample.faults.at(-1))).toContain("secret");
  });

  it("of the environment keeps its code", async () => {
    expect((await fault('{ coCited(with: "kst-21501-33-1149") { totalCount } }')).code).toBe("TIMEOUT");
  });

  it("in the text of a query has the code of its kind", async () => {
    expect((await fault("{")).code).toBe("GRAPHQL_PARSE_FAILED");
    expect((await fault("{ nothing }")).code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await fault("query A { __typename } query B { __typename }")).code).toBe("BAD_USER_INPUT");
  });
});

describe("what the archive does not know", () => {
  it("is null, not an error", async () => {
    const { data, errors } = await sample.ask(`{
      node(id: "https://w3id.org/raadsarchief/id/council/none") { id }
      foreign: node(id: "https://example.org/x") { id }
      nodes(ids: ["x", "https://w3id.org/raadsarchief/id/council/2025-10-09-telecom-informal"]) { id }
      council(slug: "none") { slug } presidency(key: "1900-1") { key } dossier(number: "0") { key } document(identifier: "none") { id }
      tracePath(from: "none", to: "none") { id }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      node: null,
      foreign: null,
      council: null,
      presidency: null,
      dossier: null,
      document: null,
      tracePath: null,
    });
    expect(data.nodes).toEqual([null, { id: "https://w3id.org/raadsarchief/id/council/2025-10-09-telecom-informal" }]);
  });

  it("hides the schema where introspection is switched off", async () => {
    const closed = await sampleServer({ introspection: false });
    expect((await closed.ask("{ __schema { types { name } } }")).errors[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await closed.ask("{ counsils { totalCount } }")).errors[0]?.message).not.toContain("councils");
    await closed.close();
  });
});
