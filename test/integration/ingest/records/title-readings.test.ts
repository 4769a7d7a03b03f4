import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCaseTitle } from "../../../../src/extract/titles/read-case-title.js";
import { rebuildArchive } from "../../../../src/ingest/records/rebuild-archive.js";
import { keepTitleReadings, readingOf, readTitleReadings } from "../../../../src/ingest/records/title-readings.js";
import type { Store } from "../../../../src/store/open-store.js";
import { caseRow, deletedRow, documentRow, guid } from "../../../support/chamber-rows.js";
import { SEED, seededStore } from "../../../support/ingest.js";
import { assembleOptions, takeIn } from "../../../support/records.js";

describe("kept readings of titles", () => {
  let store: Store;
  beforeEach(async () => {
    store = await seededStore();
  });
  afterEach(() => store.close());
  const kept = async () =>
    (await store.database.readRows<{ reading: string }>("select reading from title_reading", [])).map((row) => row.reading);
  const papersOf = (slug: string) =>
    store.database.readRows(`select target_id as id from council_document where source_id = 'council/${slug}' order by 1`, []);
  /** Makes every kept reading say that its title names no Council. */
  const falsify = () =>
    store.transaction((write) => write.run("update title_reading set reading = json_set(reading, '$.councils', json('[]'))", []), {
      unseen: true,
    });
  const report = caseRow(9002, { Onderwerp: "Verslag Telecomraad van 18 maart 2025", GestartOp: "2025-03-28T00:00:00+01:00" });

  it("stand in for a title that has not changed, of which there is one for a case and its document", async () => {
    await takeIn(store, [caseRow(9001), documentRow(9001)]);
    expect(await kept()).toHaveLength(1);
    await falsify();
    await takeIn(store, [report]);
    expect(await kept()).toHaveLength(2);
    expect(await papersOf("2025-03-18-telecom")).toEqual([{ id: "document/kst-21501-33-9002" }]);
  });

  it("do not stand in for a title with other words, another date or other rules", async () => {
    await takeIn(store, [caseRow(9001)]);
    await falsify();
    const later = { GewijzigdOp: "2025-05-01T10:00:00Z", ApiGewijzigdOp: "2025-05-01T10:00:00Z" };
    await takeIn(store, [caseRow(9001, { GestartOp: "2025-03-08T00:00:00+01:00", ...later })]);
    expect(await papersOf("2025-03-18-telecom")).toEqual([{ id: "document/kst-21501-33-9001" }]);
    const context = { date: "2025-03-08", dossierTitle: "Raad voor Vervoer, Telecommunicatie en Energie", kind: "Brief regering" };
    const fresh = { role: "OTHER" as const, councils: [], uncertain: [], references: [] };
    const other = await readTitleReadings(store.database, "other rules");
    expect(readingOf(other, "Geannoteerde agenda Telecomraad 18 maart 2025", context, () => fresh)).toBe(fresh);
  });

  it("go with their title, and when the archive is made again", async () => {
    await takeIn(store, [caseRow(9001), report]);
    await takeIn(store, [deletedRow(guid(9002), "2025-05-01T10:00:00Z")]);
    expect(await kept()).toHaveLength(1);
    await falsify();
    await rebuildArchive(store, assembleOptions());
    expect(await papersOf("2025-03-18-telecom")).toEqual([{ id: "document/kst-21501-33-9001" }]);
  });

  it("say the same as when they were made, and are no change that readers see", async () => {
    const words = "Verslag informele bijeenkomst van milieuministers van 10-11 juli 2025 en RBZ van 15 juli (Kamerstuk 21501-08, nr. 980)";
    const context = { date: "2025-07-20", dossierTitle: null, kind: "Brief regering" };
    const made = readCaseTitle(words, context, SEED.tables);
    const revision = await store.revision();
    const readings = await readTitleReadings(store.database, "rules");
    readingOf(readings, words, context, () => made);
    await keepTitleReadings(store, readings);
    const again = await readTitleReadings(store.database, "rules");
    expect(readingOf(again, words, context, () => expect.unreachable())).toEqual(made);
    expect(await store.revision()).toBe(revision);
  });
});
