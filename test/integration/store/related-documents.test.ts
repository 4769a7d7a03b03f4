import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RankedRequest } from "../../../src/store/graph/ranked-documents.js";
import { type Relatedness, relatedDocuments } from "../../../src/store/graph/related-documents.js";
import type { Store } from "../../../src/store/open-store.js";
import type { Filter } from "../../../src/store/read/filter.js";
import { type Citation, citationStore, documentName } from "../../support/citations.js";

const CITATIONS: readonly Citation[] = [
  ["p", "x"],
  ["p", "y"],
  ["p", "y"],
  ["p", "z"],
  ["q", "x"],
  ["q", "y"],
  ["q", null],
  ["r", "x"],
  ["r", "w"],
  ["s", "y"],
];

describe("documents that are related through citations", () => {
  let store: Store;
  beforeAll(async () => {
    // x and t cite themselves, and t cites x: none of that makes x and t cited together.
    store = await citationStore([...CITATIONS, ["x", "x"], ["t", "x"], ["t", "t"]]);
  });
  afterAll(() => store.close());
  const beside = async (document: string, relatedness: Relatedness, request: Partial<RankedRequest> = {}) => {
    const { items, total } = await relatedDocuments(store.database, `document/${document}`, relatedness, {
      first: 10,
      after: null,
      ...request,
    });
    return { items: items.map(({ id, count, references }) => `${documentName(id)} ${count} ${references}`), total };
  };
  const named = (...names: readonly string[]): Filter => ({ form: "in", column: "identifier", values: names });

  it("by co-citation: counts the documents that cite both, each once, most often first", async () => {
    expect(await beside("x", "CO_CITED")).toEqual({ items: ["y 2 3", "w 1 1", "z 1 1"], total: 3 });
    expect(await beside("y", "CO_CITED")).toEqual({ items: ["x 2 2", "z 1 1"], total: 2 });
    expect(await beside("p", "CO_CITED")).toEqual({ items: [], total: 0 });
  });

  it("by coupling: counts the documents that both cite, each once, most first", async () => {
    expect(await beside("p", "COUPLED")).toEqual({ items: ["q 2 2", "r 1 1", "s 1 1", "t 1 1"], total: 4 });
    expect(await beside("s", "COUPLED")).toEqual({ items: ["p 1 2", "q 1 1"], total: 2 });
    expect(await beside("w", "COUPLED")).toEqual({ items: [], total: 0 });
  });

  it("never by citing themselves or each other", async () => {
    expect((await beside("t", "CO_CITED")).items).toEqual([]);
    expect((await beside("x", "COUPLED")).items).toEqual([]);
  });

  it("pages", async () => {
    expect(await beside("x", "CO_CITED", { first: 1 })).toEqual({ items: ["y 2 3"], total: 3 });
    expect((await beside("x", "CO_CITED", { after: { count: 2, id: "document/y" } })).items).toEqual(["w 1 1", "z 1 1"]);
    expect((await beside("x", "CO_CITED", { after: { count: 1, id: "document/w" } })).items).toEqual(["z 1 1"]);
  });

  it("can be narrowed to some documents, and to some references", async () => {
    expect(await beside("x", "CO_CITED", { filter: { references: null, documents: named("w", "z") } })).toEqual({
      items: ["w 1 1", "z 1 1"],
      total: 2,
    });
    const once: Filter = { form: "not", filter: { form: "compare", column: "id", comparison: "eq", value: "reference/q/5" } };
    expect((await beside("x", "CO_CITED", { filter: { references: once, documents: null } })).items).toEqual(["w 1 1", "y 1 2", "z 1 1"]);
  });
});
