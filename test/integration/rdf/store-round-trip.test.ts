import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyRecord, EntityClass } from "../../../src/model/define/metadata.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { quadsToRecords } from "../../../src/rdf/quads-to-records.js";
import { validateQuads } from "../../../src/rdf/validate.js";
import type { Store } from "../../../src/store/open-store.js";
import { recordReader } from "../../../src/store/read-records.js";
import { BASE, collect, quadsOf, sortedLines, textOf } from "../../support/rdf.js";
import { fillStore, temporaryStore } from "../../support/store.js";

const exportOf = (store: Store) => archiveQuads(recordReader(store.database), BASE);

// RDF carries neither the whole text of a file nor a record as it was received.
function withTexts(archive: ReadonlyMap<EntityClass, readonly AnyRecord[]>): ReadonlyMap<EntityClass, readonly AnyRecord[]> {
  return new Map(
    [...archive].map(([entityClass, records]) => [
      entityClass,
      records.map((record) => ({
        ...(entityClass.name === "SourceFile" ? { text: "" } : {}),
        ...(entityClass.name === "SourceRecord" ? { content: "" } : {}),
        ...record,
      })),
    ]),
  );
}

describe("an archive in a store", () => {
  let store: Store;
  let rebuilt: Store;
  beforeAll(async () => {
    store = await temporaryStore();
    rebuilt = await temporaryStore();
    await fillStore(store);
  });
  afterAll(async () => {
    await store.close();
    await rebuilt.close();
  });

  it("conforms to the shapes", async () => {
    expect(await validateQuads(exportOf(store))).toMatchObject({ conforms: true, count: 0 });
  });

  it("can be rebuilt from its export, and then exports the same", async () => {
    const text = await textOf(exportOf(store), "nq");
    await fillStore(rebuilt, withTexts(quadsToRecords(await quadsOf(text, "nq"), BASE)));
    expect(sortedLines(await collect(exportOf(rebuilt)), true)).toEqual(sortedLines(await collect(exportOf(store)), true));
  });
});
