import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Country } from "../../../../src/model/entities/country.js";
import { Document } from "../../../../src/model/entities/document.js";
import { lastSequence, listVersions } from "../../../../src/store/history/list-versions.js";
import { documentStates, readDocumentAt } from "../../../../src/store/history/read-document-at.js";
import { readVersion, versionsOf } from "../../../../src/store/history/read-version.js";
import { revisionAt } from "../../../../src/store/history/revision-at.js";
import type { Store } from "../../../../src/store/open-store.js";
import { readRecordsById } from "../../../../src/store/read-records.js";
import { writeRecords } from "../../../../src/store/write-records.js";
import { make, sampleArchive } from "../../../support/factories.js";
import { allVersions, hourAt, presentRecords, replay, storeWithClock } from "../../../support/history.js";
import { AGENDA } from "../../../support/sample-texts.js";
import { fillStore, temporaryStore } from "../../../support/store.js";

const ICELAND = make(Country, { id: "country/isl", code: "ISL", labelNl: "IJsland" });
const document = `document/${AGENDA}` as const;

describe("the history of records", () => {
  let store: Store;
  beforeEach(async () => {
    store = await storeWithClock();
    await fillStore(store);
  });
  afterEach(() => store.close());
  const run = (sql: string) => store.transaction((write) => write.run(sql, []));
  const since = async (revision: number) =>
    (await listVersions(store.database, { limit: 1000, sinceRevision: revision })).map(({ kind, record }) => `${kind} ${record}`);

  it("begins with every record as it was created", async () => {
    const versions = await allVersions(store.database);
    expect(new Set(versions.map(({ kind }) => kind))).toEqual(new Set(["CREATE"]));
    expect(versions.map(({ sequence }) => sequence)).toEqual(versions.map((_, index) => index + 1));
    expect(replay(versions)).toEqual(await presentRecords(store.database));
    expect(await lastSequence(store.database)).toBe(versions.length);
  });

  it("keeps what a record was before it was changed, and tells from when until when it was so", async () => {
    await run(`update document set title = 'Een andere titel' where id = '${document}'`);
    const [before, after, ...more] = await versionsOf(store.database, document);
    expect(more).toEqual([]);
    expect(before).toMatchObject({ kind: "CREATE", revision: 1, validFrom: hourAt(0), validUntil: hourAt(1), owner: document });
    expect(before?.state).toEqual(sampleArchive().get(Document)?.[0]);
    expect(after).toMatchObject({ kind: "UPDATE", revision: 2, validFrom: hourAt(1), validUntil: null });
    expect(after?.state).toEqual((await readRecordsById(store.database, Document, [document]))[0]);
  });

  it("does not take for a change what is written anew as it was", async () => {
    const last = await lastSequence(store.database);
    await fillStore(store);
    await store.transaction(async (write) => {
      await write.run("delete from passage", []);
      for (const [entityClass, records] of sampleArchive()) await writeRecords(write, entityClass, records);
    });
    await run("update document set title = title");
    expect(await lastSequence(store.database)).toBe(last);
    expect(await revisionAt(store.database, hourAt(3))).toEqual({ revision: 4, at: hourAt(3), lastSequence: last });
  });

  it("knows nothing of a record that a transaction made and took away again", async () => {
    await store.transaction(async (write) => {
      await writeRecords(write, Country, [ICELAND]);
      await write.run("delete from country where id = 'country/isl'", []);
    });
    expect(await versionsOf(store.database, ICELAND.id)).toEqual([]);
  });

  it("sees what goes with its document by a cascade, and what loses a link by it", async () => {
    const owned = (await readDocumentAt(store.database, document, hourAt(0)))?.owned ?? [];
    expect(owned.length).toBeGreaterThan(10);
    await store.transaction(async (write) => {
      await write.run("update reference set target_id = null", []);
      await write.run("delete from document where id = ?", [document]);
    });
    const changes = await since(1);
    for (const { record } of owned) expect(changes).toContain(`DELETE ${record}`);
    expect(changes).toContain(`DELETE ${document}`);
    expect(changes).toContain("UPDATE council/2025-10-09-telecom-informal");
    expect(replay(await allVersions(store.database))).toEqual(await presentRecords(store.database));
    expect(await readVersion(store.database, document, hourAt(1))).toMatchObject({ kind: "DELETE", state: null });
    expect(await readDocumentAt(store.database, document, hourAt(1))).toBeNull();
    expect((await readDocumentAt(store.database, document, hourAt(0)))?.owned.map(({ record }) => record)).toEqual(
      owned.map(({ record }) => record),
    );
  });

  it("counts a link that is added, taken away or moved as a change of the record that holds it", async () => {
    await run(`delete from document_dossier where source_id = '${document}'`);
    await run(`insert into document_dossier (source_id, target_id, position) values ('${document}', 'dossier/26643', 0)`);
    await run(`insert into document_dossier (source_id, target_id, position) values ('${document}', 'dossier/21501-33', 1)`);
    await run(`update document_dossier set position = 1 - position where source_id = '${document}'`);
    const dossiers = (await versionsOf(store.database, document)).map(({ state }) => state?.["dossiers"]);
    const [first, second] = ["dossier/21501-33", "dossier/26643"];
    expect(dossiers).toEqual([[first], [], [second], [second, first], [first, second]]);
  });

  it("sees a record under a new id as one that went and one that came", async () => {
    const [before] = await store.database.readRows<{ id: string }>("select id from document_version order by id", []);
    await run(`update document_version set id = 'document-version/other' where id = '${before?.id}'`);
    expect(await since(1)).toEqual([`DELETE ${before?.id}`, "CREATE document-version/other"]);
  });

  it("brings a record back that was gone", async () => {
    await store.transaction((write) => writeRecords(write, Country, [ICELAND]));
    await run("delete from country where id = 'country/isl'");
    await store.transaction((write) => writeRecords(write, Country, [{ ...ICELAND, labelEn: "Iceland" }]));
    const versions = await versionsOf(store.database, ICELAND.id);
    expect(versions.map(({ kind, validFrom, validUntil }) => [kind, validFrom, validUntil])).toEqual([
      ["CREATE", hourAt(1), hourAt(2)],
      ["DELETE", hourAt(2), hourAt(3)],
      ["CREATE", hourAt(3), null],
    ]);
    expect((await readVersion(store.database, ICELAND.id, hourAt(1)))?.state).toEqual(ICELAND);
    expect(await readVersion(store.database, ICELAND.id, hourAt(0))).toBeNull();
  });

  it("keeps nothing of a transaction that fails", async () => {
    const [last, revision] = [await lastSequence(store.database), await revisionAt(store.database, hourAt(9))];
    const failing = store.transaction(async (write) => {
      await write.run("update document set title = 'x'", []);
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    await expect(run("delete from coder")).rejects.toThrow(/points to a coder/);
    expect(await lastSequence(store.database)).toBe(last);
    expect(await revisionAt(store.database, hourAt(9))).toEqual(revision);
    await run("update document set title = 'y' where id = 'document/kst-22112-4133'");
    expect(await since(1)).toEqual(["UPDATE document/kst-22112-4133"]);
  });

  it("refuses a change of records in a transaction that raises no revision", async () => {
    const hidden = store.transaction((write) => write.run("update document set title = 'x'", []), { unseen: true });
    await expect(hidden).rejects.toThrow(/nobody sees has changed records/);
    await store.transaction((write) => write.run("delete from raw_content", []), { unseen: true });
    expect(await since(1)).toEqual([]);
  });

  it("gives the states of a document with what belongs to it, each with its stretch of time", async () => {
    await run("update country set label_nl = 'elders'");
    await run(`update footnote set text = text || '.' where document_id = '${document}'`);
    await run(`update document set title = 'x' where id = '${document}'`);
    expect(await documentStates(store.database, document)).toEqual([
      { revision: 1, validFrom: hourAt(0), validUntil: hourAt(2), present: true },
      { revision: 3, validFrom: hourAt(2), validUntil: hourAt(3), present: true },
      { revision: 4, validFrom: hourAt(3), validUntil: null, present: true },
    ]);
    expect(await readDocumentAt(store.database, document, "2026-01-01T02:30:00+01:00")).toMatchObject({
      validFrom: hourAt(0),
      validUntil: hourAt(2),
    });
    expect(await readDocumentAt(store.database, document, "2025-12-31T23:59:59Z")).toBeNull();
    expect(await documentStates(store.database, "document/none")).toEqual([]);
  });

  it("lists versions by document, entity, kind and place, from either end", async () => {
    await run(`update document set title = 'x' where id = '${document}'`);
    const own = await listVersions(store.database, { limit: 1000, owner: document });
    expect(own.every(({ owner }) => owner === document)).toBe(true);
    const documents = await listVersions(store.database, { limit: 1000, entities: ["Document"], kinds: ["CREATE"] });
    expect(documents).toHaveLength(sampleArchive().get(Document)?.length ?? 0);
    const [newest, next] = await listVersions(store.database, { limit: 2, newestFirst: true });
    expect(newest).toMatchObject({ record: document, kind: "UPDATE" });
    expect(await listVersions(store.database, { limit: 1, newestFirst: true, before: newest?.sequence ?? 0 })).toEqual([next]);
    expect(await listVersions(store.database, { limit: 5, after: newest?.sequence ?? 0 })).toEqual([]);
  });

  it.each(["2026", "yesterday", "2026-01-01T00:00:00", "2026-13-01T00:00:00Z"])("refuses %s as a moment", async (moment) => {
    await expect(revisionAt(store.database, moment)).rejects.toMatchObject({ code: "BAD_ARGUMENT", place: moment });
  });
});

describe("the moments of revisions", () => {
  it("are never the same and never go back, whatever the clock says", async () => {
    const clock = ["2026-01-01T00:00:00.500Z", "2026-01-01T00:00:00.500Z", "2025-01-01T00:00:00.000Z", "2026-01-01T00:00:01.000Z"];
    const store = await temporaryStore({ now: () => clock.shift() ?? "" });
    for (let turn = 0; turn < 4; turn += 1) await store.transaction((write) => writeRecords(write, Country, [ICELAND]));
    expect((await store.database.readRows("select at from archive_revision order by revision", [])).map(({ at }) => at)).toEqual([
      "2026-01-01T00:00:00.500Z",
      "2026-01-01T00:00:00.501Z",
      "2026-01-01T00:00:00.502Z",
      "2026-01-01T00:00:01.000Z",
    ]);
    expect(await revisionAt(store.database, "2026-01-01T00:00:00.501Z")).toMatchObject({ revision: 2 });
    expect(await revisionAt(store.database, "2026-01-01T00:00:00.499Z")).toBeNull();
    await store.close();
  });
});
