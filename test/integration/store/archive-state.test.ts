import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ENTITY_CLASSES } from "../../../src/model/registry.js";
import { archiveState } from "../../../src/store/archive-state.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { sampleArchive } from "../../support/factories.js";
import { temporaryStore } from "../../support/store.js";

describe("the state of the archive", () => {
  let store: Store;
  beforeEach(async () => {
    store = await temporaryStore();
  });
  afterEach(() => store.close());

  it("is all zeros and nulls for an empty archive", async () => {
    const { counts, revision, changedAt, coverage } = await archiveState(store.database);
    expect(counts).toHaveLength(ENTITY_CLASSES.length);
    expect(counts.every(({ count }) => count === 0)).toBe(true);
    expect(revision).toBe(0);
    expect(changedAt).toBeNull();
    expect(coverage).toMatchObject({ from: null, until: null, councilsWithAgenda: 0, councilsWithBoth: 0, documentsHeld: 0 });
  });

  it("counts the records of every entity, the Councils by what there is on them, and documents and references by status", async () => {
    const archive = sampleArchive();
    await store.transaction(async (write) => {
      for (const entityClass of ENTITY_CLASSES) await writeRecords(write, entityClass, archive.get(entityClass) ?? []);
      await write.run("insert into archive_state (key, value) values ('last_change', ?)", ["2026-01-15T08:30:00.000Z"]);
    });
    const { counts, revision, changedAt, coverage } = await archiveState(store.database);
    expect(counts).toEqual(ENTITY_CLASSES.map((entityClass) => ({ type: entityClass.name, count: archive.get(entityClass)?.length })));
    expect(revision).toBe(1);
    expect(changedAt).toBe("2026-01-15T08:30:00.000Z");
    expect(coverage).toEqual({
      from: "2025-10-09",
      until: "2025-12-05",
      councilsWithAgenda: 1,
      councilsWithReport: 1,
      councilsWithBoth: 1,
      documentsHeld: 3,
      documentsKnown: 1,
      documentsCited: 1,
      references: [
        { status: "RESOLVED", count: 1 },
        { status: "KNOWN", count: 0 },
        { status: "NOT_HELD", count: 1 },
        { status: "AMBIGUOUS", count: 0 },
        { status: "SUSPECT", count: 1 },
        { status: "EXTERNAL", count: 1 },
      ],
    });
  });
});
