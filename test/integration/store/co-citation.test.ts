import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countCoCitations } from "../../../src/store/graph/count-co-citations.js";
import type { Store } from "../../../src/store/open-store.js";
import { citationStore, documentName } from "../../support/citations.js";

describe("co-citation", () => {
  let store: Store;
  beforeAll(async () => {
    store = await citationStore([
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
    ]);
  });
  afterAll(() => store.close());
  const beside = async (document: string, first = 10, after: { count: number; id: string } | null = null) => {
    const { items, total } = await countCoCitations(store.database, `document/${document}`, { first, after });
    return { items: items.map((item) => `${documentName(item.id)}${item.count}`), total };
  };

  it("counts the documents that cite both, each once, most often first", async () => {
    expect(await beside("x")).toEqual({ items: ["y2", "w1", "z1"], total: 3 });
    expect(await beside("y")).toEqual({ items: ["x2", "z1"], total: 2 });
    expect(await beside("p")).toEqual({ items: [], total: 0 });
  });

  it("pages", async () => {
    expect(await beside("x", 1)).toEqual({ items: ["y2"], total: 3 });
    expect(await beside("x", 5, { count: 2, id: "document/y" })).toEqual({ items: ["w1", "z1"], total: 3 });
    expect(await beside("x", 5, { count: 1, id: "document/w" })).toEqual({ items: ["z1"], total: 3 });
  });
});
