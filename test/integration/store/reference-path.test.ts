import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findReferencePath, type PathRequest } from "../../../src/store/graph/find-reference-path.js";
import type { Store } from "../../../src/store/open-store.js";
import type { Filter } from "../../../src/store/read/filter.js";
import { citationStore, SMALL_GRAPH } from "../../support/citations.js";

describe("the path between two documents", () => {
  let store: Store;
  beforeAll(async () => {
    store = await citationStore([...SMALL_GRAPH, ["e", "a"]], ["f"]);
  });
  afterAll(() => store.close());
  const path = (from: string, to: string, maxDepth = 6, more: Partial<PathRequest> = {}) =>
    findReferencePath(store.database, `document/${from}`, `document/${to}`, { maxDepth, ...more });

  it("is a shortest chain of references, each from the document to which the one before led", async () => {
    expect(await path("a", "c")).toEqual(["reference/a/0", "reference/b/1"]);
    expect(await path("e", "c")).toEqual(["reference/e/9", "reference/a/0", "reference/b/1"]);
    expect(await path("c", "d")).toEqual(["reference/c/5"]);
  });

  it("is empty from a document to itself", async () => {
    expect(await path("b", "b")).toEqual([]);
  });

  it("is null where there is none, where it would be too long, and for a document that does not exist", async () => {
    expect(await path("d", "a")).toBeNull();
    expect(await path("a", "f")).toBeNull();
    expect(await path("e", "c", 2)).toBeNull();
    expect(await path("none", "none")).toBeNull();
    expect(await path("a", "none")).toBeNull();
  });

  it("goes only along references, and through documents, that meet the filter", async () => {
    const without = (column: string, value: string): Filter => ({
      form: "not",
      filter: { form: "compare", column, comparison: "eq", value },
    });
    expect(await path("a", "b", 6, { filter: { references: without("id", "reference/a/0"), documents: null } })).toEqual(["reference/a/7"]);
    expect(await path("e", "d", 6, { filter: { references: without("id", "reference/e/6"), documents: null } })).toEqual([
      "reference/e/9",
      "reference/a/4",
    ]);
    expect(await path("a", "c", 6, { filter: { references: null, documents: without("identifier", "b") } })).toBeNull();
  });

  it("is refused, not denied, where the search had to be broken off", async () => {
    await expect(path("e", "c", 6, { maxNodes: 2 })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });
});
