import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rebuildArchive } from "../../../../src/ingest/records/rebuild-archive.js";
import { type RecordFacts, SEED_CODER } from "../../../../src/ingest/records/record-facts.js";
import { saveRecordFacts } from "../../../../src/ingest/records/save-record-facts.js";
import type { Store } from "../../../../src/store/open-store.js";
import { readDatabaseQuads, sortedNQuads } from "../../../support/archive-quads.js";
import { activityRow, caseRow, deletedRow, documentRow, guid } from "../../../support/chamber-rows.js";
import { seededStore } from "../../../support/ingest.js";
import { assembleOptions, ingestText, takeIn } from "../../../support/records.js";
import { smallLetter } from "../../../support/small-letter.js";

/** What the tables of the seed say of an agenda of which nothing else is known. */
const seededAgenda: RecordFacts = {
  identifier: "kst-21501-33-8999",
  kind: "ANNOTATED_AGENDA",
  title: null,
  subject: null,
  date: "2024-05-10",
  chamber: "TWEEDE_KAMER",
  number: "8999",
  dossiers: [{ key: "21501-33", title: null }],
  identifiers: [],
  councils: [
    {
      slug: "2024-05-21-telecom",
      formationCode: "telecom",
      formation: "Telecomraad",
      configuration: "tte",
      kind: "FORMAL",
      informal: false,
      startDate: "2024-05-21",
      endDate: "2024-05-21",
      place: null,
      country: null,
      presidency: "2024-1",
      role: "ANNOTATED_AGENDA",
      says: [],
      standsForAll: true,
      confidence: 0.9,
    },
  ],
  diagnostics: [],
  origin: "SEED",
  licence: null,
  sourceUrl: null,
  attachedTo: null,
  coder: SEED_CODER,
};

const everything = async (store: Store) => sortedNQuads(await readDatabaseQuads(store));

describe("records of official services", () => {
  let store: Store;
  beforeEach(async () => {
    store = await seededStore();
  });
  afterEach(() => store.close());
  const rows = (sql: string) => store.database.readRows(sql, []);
  const rolesOf = (slug: string) =>
    rows(`select substr(target_id, 10) as document, role from council_document where source_id = 'council/${slug}' order by target_id`);

  it("become documents and their Council, each paper one document whatever number of records tells of it", async () => {
    const report = caseRow(9002, { Onderwerp: "Verslag Telecomraad van 18 maart 2025", GestartOp: "2025-03-28T00:00:00+01:00" });
    await takeIn(store, [caseRow(9001), documentRow(9001), report]);
    expect(await rolesOf("2025-03-18-telecom")).toEqual(
      expect.arrayContaining([
        { document: "kst-21501-33-9001", role: "ANNOTATED_AGENDA" },
        { document: "kst-21501-33-9002", role: "REPORT" },
      ]),
    );
    expect(await rows("select kind, subject, date, status, origin, number from document where identifier = 'kst-21501-33-9001'")).toEqual([
      {
        kind: "ANNOTATED_AGENDA",
        subject: "Geannoteerde agenda Telecomraad 18 maart 2025",
        date: "2025-03-07",
        status: "KNOWN",
        origin: "ODATA",
        number: "9001",
      },
    ]);
    expect(await rows("select scheme, value from document_identifier where document_id = 'document/kst-21501-33-9001' order by 1")).toEqual(
      [
        { scheme: "CASE", value: "2025Z09001" },
        { scheme: "DOCUMENT", value: "2025D09001" },
      ],
    );
  });

  it("change nothing when they come again", async () => {
    await takeIn(store, [caseRow(9001), activityRow(1)]);
    const revision = await store.revision();
    expect(await takeIn(store, [caseRow(9001), activityRow(1)])).toBeNull();
    expect(await store.revision()).toBe(revision);
  });

  it("link activities to the Council they are about", async () => {
    await takeIn(store, [caseRow(9001), activityRow(1)]);
    expect(await rows("select a.role, l.target_id as council from activity a join activity_council l on l.source_id = a.id")).toEqual([
      { role: "DEBATE", council: "council/2025-03-18-telecom" },
    ]);
  });

  it("link activities to a Council that only all of them together make known, whatever the batch they are stored in", async () => {
    // The first by date stands for what follows from all titles, and is stored last.
    const debates = Array.from({ length: 501 }, (_, index) =>
      activityRow(index + 1, {
        Onderwerp: "Commissiedebat over de Telecomraad van 18 november 2025",
        Datum: `2025-11-${index < 500 ? 13 : 12}T00:00:00+01:00`,
      }),
    );
    await takeIn(store, debates);
    const linked = await rows("select count(*) as count from activity_council where target_id = 'council/2025-11-18-telecom'");
    expect(linked).toEqual([{ count: 501 }]);
    expect(await takeIn(store, [activityRow(502, { Onderwerp: "Procedurevergadering" })])).toMatchObject({ changedActivities: 1 });
  });

  it("say what a title leaves open", async () => {
    await takeIn(store, [caseRow(9001), caseRow(9003, { Onderwerp: "Verslag Telecomraad" })]);
    expect(await rows("select code from diagnostic where document_id = 'document/kst-21501-33-9003'")).toEqual([
      { code: "COUNCIL_UNCERTAIN" },
    ]);
  });

  it("come to the same whether the text or the record comes first, under the slug that the text gives the Council", async () => {
    const title = { Onderwerp: "Geannoteerde agenda informele Telecomraad 18 maart 2025" };
    const records = [
      caseRow(9001, title),
      documentRow(9001, title),
      activityRow(1, { Onderwerp: "Informele Telecomraad van 18 maart 2025" }),
    ];
    await ingestText(store, smallLetter());
    await takeIn(store, records);
    const other = await seededStore();
    await takeIn(other, records);
    await ingestText(other, smallLetter());
    expect(await everything(other)).toEqual(await everything(store));
    await other.close();
    expect(await rows("select slug from council where start_date = '2025-03-18' and formation_code = 'telecom'")).toEqual([
      { slug: "2025-03-18-telecom" },
    ]);
    expect(await rows("select status, origin from document where identifier = 'kst-21501-33-9001'")).toEqual([
      { status: "HELD", origin: "FILE" },
    ]);
  });

  it("give a Council its slug where the seed knows other papers of it under another", async () => {
    await store.transaction((write) => saveRecordFacts(write, [seededAgenda]));
    expect((await rolesOf("2024-05-21-telecom")).map(({ document }) => document)).toContain("kst-21501-33-8999");
    const report = { Onderwerp: "Verslag informele Telecomraad van 21 mei 2024", GestartOp: "2024-06-01T00:00:00+02:00" };
    await takeIn(store, [caseRow(9006, report)]);
    expect(await rolesOf("2024-05-21-telecom")).toEqual([]);
    expect(await rolesOf("2024-05-21-telecom-informal")).toEqual(
      expect.arrayContaining([
        { document: "kst-21501-33-8999", role: "ANNOTATED_AGENDA" },
        { document: "kst-21501-33-9006", role: "REPORT" },
      ]),
    );
  });

  it("are taken back when their source deletes them, and a document of which nothing is left goes", async () => {
    const before = await everything(store);
    await takeIn(store, [caseRow(9001), caseRow(9004)]);
    await takeIn(store, [deletedRow(guid(9001), "2025-05-01T10:00:00Z"), deletedRow(guid(9004), "2025-05-01T10:00:00Z")]);
    expect(await rows("select id from document where identifier in ('kst-21501-33-9001', 'kst-21501-33-9004')")).toEqual([]);
    expect(await rows("select deleted from source_record")).toEqual([{ deleted: 1 }, { deleted: 1 }]);
    const after = (await everything(store)).filter((line) => !/source-record|coder\/case-title|highestNumber/.test(line));
    expect(after).toEqual(before.filter((line) => !/highestNumber/.test(line)));
  });

  it("keep what a text says when the record of it goes", async () => {
    await ingestText(store, smallLetter());
    await takeIn(store, [caseRow(9001)]);
    await takeIn(store, [deletedRow(guid(9001), "2025-05-01T10:00:00Z")]);
    expect(await rows("select status from document where identifier = 'kst-21501-33-9001'")).toEqual([{ status: "HELD" }]);
    expect(
      await rows("select value from document_identifier where document_id = 'document/kst-21501-33-9001' and scheme = 'CASE'"),
    ).toEqual([]);
  });

  it("give a text that is held under the number of the House its number in the dossier, and keep the former one", async () => {
    const letter = smallLetter().replace(/^[^\n]*9001[^\n]*$/mu, "2025D09005");
    await ingestText(store, letter);
    const [held] = await rows("select identifier from document where status = 'HELD'");
    expect(held).toEqual({ identifier: "2025D09005" });
    await takeIn(store, [caseRow(9005), documentRow(9005)]);
    expect(await rows("select identifier from document where status = 'HELD'")).toEqual([{ identifier: "kst-21501-33-9005" }]);
    expect(await rows("select value from document_identifier where scheme = 'FORMER'")).toEqual([{ value: "2025D09005" }]);
    expect(await rows("select id from document where identifier = '2025D09005'")).toEqual([]);
    const other = await seededStore();
    await takeIn(other, [caseRow(9005), documentRow(9005)]);
    await ingestText(other, letter);
    expect(await everything(other)).toEqual(await everything(store));
    await other.close();
  });

  it("and texts are enough to make the archive again", async () => {
    await takeIn(store, [
      caseRow(9001),
      documentRow(9001),
      caseRow(9002, { Soort: "Motie", Onderwerp: "Motie van het lid A" }),
      activityRow(1),
    ]);
    await ingestText(store, smallLetter());
    const before = await everything(store);
    const revision = await store.revision();
    expect(await rebuildArchive(store, assembleOptions({ now: () => "2027-01-01T00:00:00.000Z" }))).toMatchObject({
      files: 1,
      documents: 2,
    });
    expect(await everything(store)).toEqual(before);
    expect(await store.revision()).toBeGreaterThan(revision);
  });
});
