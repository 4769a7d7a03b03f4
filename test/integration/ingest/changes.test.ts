import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCorrections } from "../../../src/ingest/corrections.js";
import { ArchiveError } from "../../../src/kernel/errors.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { smallLetter } from "../../support/small-letter.js";

describe("a document that changes", () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "raadsarchief-change-"));
    store = await seededStore();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);
  const put = (text: string): string => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, text);
    return path;
  };
  const positions = async () =>
    (await rows("select id from position where document_id = 'document/kst-21501-33-9001' order by \"order\"")).map((row) => row["id"]);

  it("has its facts replaced, keeps the hash and times of its old version, and the IRIs of what stayed the same", async () => {
    await ingest(store, [put(smallLetter())]);
    const before = await positions();
    const [result] = await ingest(store, [put(smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1001]" }))], {
      now: () => "2026-06-02T12:00:00.000Z",
    });
    expect(result).toMatchObject({ ok: true, outcomes: [{ outcome: "REPLACED" }] });
    expect(before.length).toBeGreaterThan(0);
    expect(await positions()).toEqual(before);
    expect(await rows("select normal from reference where from_id = 'document/kst-21501-33-9001'")).toEqual([{ normal: "kst-26643-1001" }]);
    const versions = await rows(
      "select source_id, ingested_at, replaced_at from document_version where document_id = 'document/kst-21501-33-9001' order by ingested_at",
    );
    expect(versions).toMatchObject([
      { ingested_at: "2026-06-01T12:00:00.000Z", replaced_at: "2026-06-02T12:00:00.000Z" },
      { ingested_at: "2026-06-02T12:00:00.000Z", replaced_at: null },
    ]);
    expect(versions[0]?.["source_id"]).not.toBe(versions[1]?.["source_id"]);
  });

  it("keeps every period in which its words were held, also when it goes back to earlier ones", async () => {
    const [one, two] = [smallLetter(), smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1001]" })];
    for (const [index, text] of [one, two, one].entries())
      await ingest(store, [put(text)], { now: () => `2026-06-0${index + 1}T12:00:00.000Z` });
    await ingest(store, [put(one)], { force: true, now: () => "2026-06-09T12:00:00.000Z" });
    expect(await rows("select ingested_at, replaced_at from document_version order by ingested_at")).toEqual([
      { ingested_at: "2026-06-01T12:00:00.000Z", replaced_at: "2026-06-02T12:00:00.000Z" },
      { ingested_at: "2026-06-02T12:00:00.000Z", replaced_at: "2026-06-03T12:00:00.000Z" },
      { ingested_at: "2026-06-03T12:00:00.000Z", replaced_at: null },
    ]);
  });

  it("is stored without its Council where no presidency is known for the day, and says so", async () => {
    const [result] = await ingest(store, [
      put(smallLetter({ date: "4 maart 2050", council: "Op 18 maart 2050 vindt de formele Telecomraad plaats in Brussel." })),
    ]);
    expect(result).toMatchObject({ ok: true });
    expect(await rows("select code from diagnostic where code = 'NO_PRESIDENCY'")).toHaveLength(1);
    expect(await rows("select slug from council where slug like '2050%'")).toEqual([]);
  });

  it("leaves nothing behind of a paper that is cited no longer", async () => {
    await ingest(store, [put(smallLetter())]);
    expect(await rows("select status from document where identifier = 'kst-26643-1000'")).toEqual([{ status: "CITED" }]);
    await ingest(store, [put(smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1001]" }))]);
    expect(await rows("select status from document where identifier = 'kst-26643-1000'")).toEqual([]);
  });

  it("is linked from the references that were waiting for it", async () => {
    await ingest(store, [put(smallLetter({ number: "9002", note: "[1:  Kamerstuk 21 501-33, nr. 1001]" }))]);
    expect(await rows("select status from reference where normal = 'kst-21501-33-1001'")).toEqual([{ status: "NOT_HELD" }]);
    await ingest(store, [put(smallLetter({ number: "1001" }))]);
    expect(await rows("select status, target_id from reference where normal = 'kst-21501-33-1001'")).toEqual([
      { status: "RESOLVED", target_id: "document/kst-21501-33-1001" },
    ]);
  });

  it("ends the same whatever the order in which documents of one Council come in", async () => {
    const other = smallLetter({ number: "9003", council: "Op 18 maart 2025 vindt de formele Telecomraad plaats." });
    const state = async () => [
      await rows("select * from council where slug = '2025-03-18-telecom'"),
      await rows("select * from agenda_item where council_id like '%2025-03-18%'"),
    ];
    await ingest(store, [put(smallLetter())]);
    await ingest(store, [put(other)]);
    const first = await state();
    await store.close();
    store = await seededStore();
    await ingest(store, [put(other)]);
    await ingest(store, [put(smallLetter())]);
    expect(await state()).toEqual(first);
    expect(first[0]).toHaveLength(1);
  });

  it("keeps the correction of a person through every ingest", async () => {
    await ingest(store, [put(smallLetter())]);
    const [id] = await positions();
    const corrections = [
      { id: String(id), set: { stance: "OPPOSE" }, by: "A. Lezer", date: "2026-06-01", reason: "The sentence is ironic." },
      { id: "council/2025-03-18-telecom", set: { place: "Luxemburg" }, by: "A. Lezer", date: "2026-06-01", reason: "Moved." },
    ];
    const state = async () => [
      await rows(`select stance, review from position where id = '${id}'`),
      await rows("select place from council where slug = '2025-03-18-telecom'"),
    ];
    await ingest(store, [put(smallLetter())], { corrections, force: true });
    expect(await state()).toEqual([[{ stance: "OPPOSE", review: "CORRECTED" }], [{ place: "Luxemburg" }]]);
    await ingest(store, [put(smallLetter({ note: "[1:  Kamerstuk 26 643, nr. 1001]" }))], { corrections });
    expect(await state()).toEqual([[{ stance: "OPPOSE", review: "CORRECTED" }], [{ place: "Luxemburg" }]]);
    expect(await rows(`select c.name, c.method from attestation a join coder c on c.id = a.coder_id where a.about = '${id}'`)).toEqual([
      { name: "A. Lezer", method: "HUMAN" },
    ]);
  });

  it.each([
    [
      "a field that does not exist",
      "- {id: position/x/y, set: {colour: red}, by: A, date: '2026-01-01', reason: b}",
      /has no field colour/,
    ],
    [
      "a value outside its list",
      "- {id: position/x/y, set: {stance: MAYBE}, by: A, date: '2026-01-01', reason: b}",
      /"MAYBE" cannot be the stance of a Position/,
    ],
    ["an id of no kind", "- {id: planet/x, set: {}, by: A, date: '2026-01-01', reason: b}", /no kind of record/],
    ["no reason", "- {id: position/x/y, set: {stance: OPPOSE}, by: A, date: '2026-01-01'}", /lacks one of/],
    ["something that is not a list", "stance: OPPOSE", /not a list/],
  ])("refuses corrections with %s, naming the place", (_, yaml, message) => {
    const path = join(folder, "corrections.yaml");
    writeFileSync(path, yaml);
    expect(() => readCorrections(path)).toThrow(ArchiveError);
    expect(() => readCorrections(path)).toThrow(message);
  });
});
