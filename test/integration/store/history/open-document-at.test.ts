import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../src/store/database.js";
import { openDocumentAt } from "../../../../src/store/history/open-document-at.js";
import type { Store } from "../../../../src/store/open-store.js";
import { hourAt, presentRecords, storeWithClock } from "../../../support/history.js";
import { AGENDA } from "../../../support/sample-texts.js";
import { fillStore } from "../../../support/store.js";

const document = `document/${AGENDA}` as const;
const COUNCIL = "council/2025-10-09-telecom-informal";

/** What a page on the document asks for, from both sides of its relations. */
const asked = (database: Database) =>
  database.readJson(
    `select json_object('title', title,
      'passages', (select json_group_array(text order by "order") from passage where document_id = d.id),
      'councils', (select json_group_array(c.formation order by c.id) from council_document l join council c on c.id = l.source_id where l.target_id = d.id),
      'senders', (select json_group_array(a.label_nl order by a.id) from document_sender s join actor a on a.id = s.target_id where s.source_id = d.id),
      'citedBy', (select json_group_array(f.identifier order by r.id) from reference r join document f on f.id = r.from_id where r.target_id = d.id),
      'parts', (select json_group_array(id order by id) from document where part_of_id = d.id))
    from document d where id = ?`,
    [document],
  );

describe("a document opened as it was", () => {
  let store: Store;
  beforeEach(async () => {
    store = await storeWithClock();
    await fillStore(store);
  });
  afterEach(() => store.close());

  it("answers as the archive did then, whatever has changed or gone since", async () => {
    const then = await asked(store.database);
    await store.transaction(async (write) => {
      await write.run("update actor set label_nl = 'x'", []);
      await write.run("delete from council_document where source_id = ?", [COUNCIL]);
      await write.run("update document set title = 'x', part_of_id = null", []);
      await write.run("delete from passage", []);
    });
    const between = await asked(store.database);
    await store.transaction(async (write) => {
      await write.run("update reference set target_id = null", []);
      await write.run("delete from document where id = ?", [document]);
    });
    for (const [moment, answer] of [
      [hourAt(0), then],
      [hourAt(1), between],
    ] as const) {
      const archive = await openDocumentAt(store.database, document, moment);
      expect(await asked(archive?.database as Database)).toEqual(answer);
      await archive?.close();
    }
    expect(then).not.toEqual(between);
    expect(await openDocumentAt(store.database, document, hourAt(2))).toBeNull();
    expect(await openDocumentAt(store.database, document, "2000-01-01T00:00:00Z")).toBeNull();
  });

  it("holds nothing that the archive did not hold, and leads nowhere that it does not hold", async () => {
    const archive = await openDocumentAt(store.database, document, hourAt(0));
    const records = await presentRecords(archive?.database as Database);
    expect(await presentRecords(store.database)).toMatchObject(records);
    expect(Object.keys(records)).toContain(COUNCIL);
    expect(await archive?.database.readRows("pragma foreign_key_check", [])).toEqual([]);
    await archive?.close();
  });
});
