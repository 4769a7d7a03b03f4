import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyRecord, EntityClass, EntityDefinition } from "../../../src/model/define/metadata.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { quadsToRecords } from "../../../src/rdf/quads-to-records.js";
import { validateQuads } from "../../../src/rdf/validate.js";
import type { Store } from "../../../src/store/open-store.js";
import { readRecords } from "../../../src/store/read-records.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { sampleArchive } from "../../support/factories.js";
import { BASE, collect, quadsOf, sortedLines, textOf } from "../../support/rdf.js";
import { temporaryStore } from "../../support/store.js";

async function fill(store: Store, archive: ReadonlyMap<EntityClass, readonly AnyRecord[]>): Promise<void> {
  await store.transaction(async (write) => {
    for (const [entityClass, records] of archive) await writeRecords(write, entityClass, records);
  });
}

const exportOf = (store: Store) =>
  archiveQuads((definition: EntityDefinition) => readRecords(store.database, definition.entityClass) as AsyncIterable<AnyRecord>, BASE);

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
    await fill(store, sampleArchive());
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
    await fill(rebuilt, withTexts(quadsToRecords(await quadsOf(text, "nq"), BASE)));
    expect(sortedLines(await collect(exportOf(rebuilt)), true)).toEqual(sortedLines(await collect(exportOf(store)), true));
  });
});
