import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostCitedDocuments } from "../../../src/store/graph/most-cited-documents.js";
import type { RankedRequest } from "../../../src/store/graph/ranked-documents.js";
import type { Store } from "../../../src/store/open-store.js";
import type { Filter } from "../../../src/store/read/filter.js";
import { citationStore, documentName } from "../../support/citations.js";

describe("the documents that are cited most", () => {
  let store: Store;
  beforeAll(async () => {
    store = await citationStore([
      ["a", "x"],
      ["a", "x"],
      ["b", "x"],
      ["a", "y"],
      ["b", "y"],
      ["c", "y"],
      ["c", "z"],
      ["z", "z"],
      ["z", null],
    ]);
  });
  afterAll(() => store.close());
  const ranked = async (request: Partial<RankedRequest> = {}) => {
    const { items, total } = await mostCitedDocuments(store.database, { first: 10, after: null, ...request });
    return { items: items.map(({ id, count, references }) => `${documentName(id)} ${count} ${references}`), total };
  };
  const without = (column: string, value: string): Filter => ({
    form: "not",
    filter: { form: "compare", column, comparison: "eq", value },
  });

  it("are ranked by the documents that cite them, with the number of references; self-citations do not count", async () => {
    expect(await ranked()).toEqual({ items: ["y 3 3", "x 2 3", "z 1 1"], total: 3 });
  });

  it("are listed in pages", async () => {
    expect(await ranked({ first: 2 })).toEqual({ items: ["y 3 3", "x 2 3"], total: 3 });
    expect(await ranked({ first: 2, after: { count: 2, id: "document/x" } })).toEqual({ items: ["z 1 1"], total: 3 });
  });

  it("can be narrowed to what some references cite, to some documents, and to both", async () => {
    const references = without("from_id", "document/a");
    const documents = without("identifier", "z");
    expect((await ranked({ filter: { references, documents: null } })).items).toEqual(["y 2 2", "x 1 1", "z 1 1"]);
    expect((await ranked({ filter: { references: null, documents } })).items).toEqual(["y 3 3", "x 2 3"]);
    expect(await ranked({ filter: { references, documents } })).toEqual({ items: ["y 2 2", "x 1 1"], total: 2 });
  });
});
