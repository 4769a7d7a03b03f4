import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Passage } from "../../../src/model/entities/passage.js";
import type { Store } from "../../../src/store/open-store.js";
import { indexDocuments, rebuildSearchIndex } from "../../../src/store/search/index-documents.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { make } from "../../support/factories.js";
import { AGENDA, REPORT } from "../../support/sample-texts.js";
import { find, idsOf, indexedSample } from "../../support/search.js";

const AGENDA_ID = `document/${AGENDA}`;
const REPORT_ID = `document/${REPORT}`;

describe("the search index", () => {
  let store: Store;
  beforeEach(async () => {
    store = await indexedSample();
  });
  afterEach(() => store.close());

  it("gives the same answer however often and in whatever way it was made", async () => {
    const before = await find(store, "telecomraad -haast");
    await store.transaction((write) => indexDocuments(write, [REPORT_ID, AGENDA_ID]));
    expect(await find(store, "telecomraad -haast")).toEqual(before);
    await store.transaction((write) => rebuildSearchIndex(write));
    await store.transaction((write) => rebuildSearchIndex(write));
    expect(await find(store, "telecomraad -haast")).toEqual(before);
  });

  it("follows a change of a text once the document is indexed again", async () => {
    const changed = make(Passage, {
      id: `passage/${REPORT}/0`,
      kind: "PARAGRAPH",
      text: "Spanje zweeg.",
      document: REPORT_ID,
      section: `section/${REPORT}/0`,
    });
    await store.transaction(async (write) => {
      await writeRecords(write, Passage, [changed]);
      await indexDocuments(write, [REPORT_ID]);
    });
    expect(idsOf(await find(store, "Spanje"))).toEqual([changed.id]);
    expect(await find(store, "leeftijdsgrens", ["PASSAGE"])).toEqual([]);
  });

  it("is left as it was by a transaction that fails", async () => {
    await expect(
      store.transaction(async (write) => {
        await write.run("delete from passage", []);
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    expect(idsOf(await find(store, "haast", ["PASSAGE"]))).toEqual([`passage/${AGENDA}/1`]);
  });

  it("leaves out a note that is found as a footnote, and only that", async () => {
    const note = { kind: "NOTE", document: AGENDA_ID, section: null } as const;
    await store.transaction(async (write) => {
      const [anchor] = await write.readRows<{ start: number; end: number }>('select start, "end" from text_anchor where id = ?', [
        `anchor/${AGENDA}/note-1`,
      ]);
      await writeRecords(write, Passage, [
        make(Passage, {
          ...note,
          id: `passage/${AGENDA}/90`,
          order: 90,
          text: "dubbelganger",
          start: anchor?.start ?? 0,
          end: anchor?.end ?? 0,
        }),
        make(Passage, { ...note, id: `passage/${AGENDA}/91`, order: 91, text: "weeskind", start: 5_000, end: 5_008 }),
      ]);
      await indexDocuments(write, [AGENDA_ID]);
    });
    expect(await find(store, "dubbelganger")).toEqual([]);
    expect(idsOf(await find(store, "weeskind"))).toEqual([`passage/${AGENDA}/91`]);
  });

  it("forgets what belongs to a document, and a Council with its agenda, as soon as they are deleted", async () => {
    await store.transaction(async (write) => {
      await write.run('update "reference" set target_id = null where target_id = ?', [AGENDA_ID]);
      await write.run("delete from document where id = ?", [AGENDA_ID]);
      await write.run("delete from council where id = ?", ["council/2025-10-09-telecom-informal"]);
    });
    const rows = await store.database.readRows<{ id: string }>("select record_id as id from search_entry", []);
    expect(rows.filter(({ id }) => id.includes(AGENDA) && !id.startsWith("document/")).map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ id }) => id.includes("2025-10-09-telecom-informal"))).toEqual([]);
    expect(await find(store, "minderjarigen")).toEqual([]);
    expect(await store.database.readRows("select count(*) as count from search_index", [])).toEqual([{ count: rows.length }]);
  });
});
