import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TraceDirection } from "../../../src/store/graph/citation-levels.js";
import { pathStatement } from "../../../src/store/graph/find-reference-path.js";
import { traceReferences, traceStatement } from "../../../src/store/graph/trace-references.js";
import type { Store } from "../../../src/store/open-store.js";
import { type Citation, citationStore, documentName, SMALL_GRAPH } from "../../support/citations.js";

const DIRECTIONS: readonly TraceDirection[] = ["CITES", "CITED_BY", "BOTH"];

async function trace(store: Store, from: string, direction: TraceDirection, depth: number): Promise<readonly string[]> {
  const { nodes } = await traceReferences(store.database, `document/${from}`, { direction, depth });
  return nodes.map((node) => `${documentName(node.id)}${node.depth}`);
}

describe("the trace of a document", () => {
  let store: Store;
  beforeAll(async () => {
    store = await citationStore(SMALL_GRAPH, ["f"]);
  });
  afterAll(() => store.close());

  it("goes along references, against them or both ways, breadth first and with the least depth", async () => {
    expect(await trace(store, "a", "CITES", 3)).toEqual(["a0", "b1", "d1", "c2"]);
    expect(await trace(store, "d", "CITED_BY", 3)).toEqual(["d0", "a1", "c1", "e1", "b2"]);
    expect(await trace(store, "e", "BOTH", 2)).toEqual(["e0", "d1", "a2", "c2"]);
  });

  it("stops at the depth asked for", async () => {
    expect(await trace(store, "a", "CITES", 0)).toEqual(["a0"]);
    expect(await trace(store, "a", "CITES", 1)).toEqual(["a0", "b1", "d1"]);
    expect(await trace(store, "a", "CITES", 1_000_000)).toEqual(["a0", "b1", "d1", "c2"]);
    expect(await trace(store, "f", "BOTH", 5)).toEqual(["f0"]);
  });

  it("gives all references between its documents, in the order in which they were followed", async () => {
    const { edges, cutBy } = await traceReferences(store.database, "document/a", { direction: "CITES", depth: 1 });
    expect(edges).toEqual(["reference/a/0", "reference/a/4", "reference/a/7", "reference/b/3"]);
    expect(cutBy).toEqual(["DEPTH"]);
    expect((await traceReferences(store.database, "document/d", { direction: "CITED_BY", depth: 1 })).edges).toEqual([
      "reference/a/4",
      "reference/c/5",
      "reference/e/6",
      "reference/c/2",
    ]);
  });

  it("says when it was cut short by documents or by references", async () => {
    const byNodes = await traceReferences(store.database, "document/a", {
      direction: "CITES",
      depth: 5,
      limits: { maxNodes: 2, maxEdges: 100 },
    });
    expect(byNodes).toEqual({
      nodes: [
        { id: "document/a", depth: 0 },
        { id: "document/b", depth: 1 },
      ],
      edges: ["reference/a/0", "reference/a/7", "reference/b/3"],
      links: [
        { from: "document/a", to: "document/b", times: 2, kinds: ["KAMERSTUK"], days: null },
        { from: "document/b", to: "document/b", times: 1, kinds: ["KAMERSTUK"], days: null },
      ],
      cutBy: ["NODES"],
    });
    expect(
      (await traceReferences(store.database, "document/a", { direction: "CITES", depth: 5, limits: { maxNodes: 4, maxEdges: 100 } })).cutBy,
    ).toEqual([]);
    const byEdges = await traceReferences(store.database, "document/a", {
      direction: "CITES",
      depth: 5,
      limits: { maxNodes: 4, maxEdges: 2 },
    });
    expect(byEdges).toMatchObject({ edges: ["reference/a/0", "reference/a/4"], cutBy: ["EDGES"] });
  });

  it("says when more lies beyond the depth", async () => {
    const cutBy = async (from: string, direction: TraceDirection, depth: number) =>
      (await traceReferences(store.database, `document/${from}`, { direction, depth })).cutBy;
    expect(await cutBy("a", "CITES", 1)).toEqual(["DEPTH"]);
    expect(await cutBy("a", "CITES", 2)).toEqual([]);
    expect(await cutBy("d", "CITES", 0)).toEqual([]);
    expect(await cutBy("d", "CITED_BY", 0)).toEqual(["DEPTH"]);
    expect(await cutBy("e", "BOTH", 2)).toEqual(["DEPTH"]);
    expect(await cutBy("e", "BOTH", 3)).toEqual([]);
  });

  it("refuses a document that the archive does not have", async () => {
    await expect(traceReferences(store.database, "document/none", { direction: "CITES", depth: 2 })).rejects.toMatchObject({
      code: "NOT_FOUND",
      place: "document/none",
    });
  });
});

describe("the graph of an archive with thousands of references", () => {
  const DOCUMENTS = 1_500;
  // Each document cites three earlier ones; document 0 is cited by all.
  const citations: readonly Citation[] = Array.from({ length: DOCUMENTS }, (_, i) => i)
    .slice(1)
    .flatMap((i) => [0, Math.floor(i / 2), i - 1].map((target): Citation => [`n${i}`, `n${target}`]));
  let store: Store;
  beforeAll(async () => {
    store = await citationStore(citations);
  });
  afterAll(() => store.close());

  it("is traced up to the limit, and says so", async () => {
    const { nodes, edges, cutBy } = await traceReferences(store.database, "document/n0", { direction: "CITED_BY", depth: 3 });
    expect(nodes).toHaveLength(1_000);
    expect(new Set(nodes.map((node) => node.id)).size).toBe(1_000);
    expect(new Set(edges).size).toBe(edges.length);
    expect(cutBy).toEqual(["NODES"]);
  });

  it.each(DIRECTIONS)("is traced as a plain breadth-first search would: %s", async (direction) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: DOCUMENTS - 1 }), fc.integer({ min: 0, max: 4 }), async (start, depth) => {
        const { nodes } = await traceReferences(store.database, `document/n${start}`, {
          direction,
          depth,
          limits: { maxNodes: 10_000, maxEdges: 100_000 },
        });
        expect(new Map(nodes.map((node) => [documentName(node.id), node.depth]))).toEqual(
          plainTrace(citations, `n${start}`, direction, depth),
        );
      }),
      { numRuns: 5 },
    );
  });

  it.each([
    ...DIRECTIONS.map((direction) => [`trace ${direction}`, traceStatement("document/n0", { direction, depth: 3 })] as const),
    ["path", pathStatement("document/n9", "document/n0", { maxDepth: 3 })] as const,
  ])("is read through indexes only: %s", async (_title, { sql, values }) => {
    const plan = await store.database.readRows<{ detail: string }>(`explain query plan ${sql}`, values);
    const details = plan.map((row) => row.detail);
    expect(details.filter((detail) => /^SEARCH (?:reference|r|s) USING (?:COVERING )?INDEX/.test(detail)).length).toBeGreaterThan(0);
    expect(details.filter((detail) => /^SCAN (?:reference|r|s|document)\b/.test(detail))).toEqual([]);
  });
});

function plainTrace(citations: readonly Citation[], start: string, direction: TraceDirection, depth: number): ReadonlyMap<string, number> {
  const reached = new Map([[start, 0]]);
  for (let level = 1; level <= depth; level += 1) {
    const here = new Set([...reached].filter(([, at]) => at === level - 1).map(([document]) => document));
    for (const [from, target] of citations) {
      if (target === null) continue;
      if (direction !== "CITED_BY" && here.has(from) && !reached.has(target)) reached.set(target, level);
      if (direction !== "CITES" && here.has(target) && !reached.has(from)) reached.set(from, level);
    }
  }
  return reached;
}
