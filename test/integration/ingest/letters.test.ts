import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FileResult } from "../../../src/ingest/ingest-paths.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { AGENDA, HAVE_LETTERS, letter, REPORT } from "../../support/letters.js";

describe.skipIf(!HAVE_LETTERS)("the two letters in the store (needs ../shared)", () => {
  let store: Store;
  let results: FileResult[];
  beforeAll(async () => {
    store = await seededStore();
    results = await ingest(store, [AGENDA, REPORT]);
  });
  afterAll(() => store.close());

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);

  it("holds three documents, the note as a part of the letter it came with", async () => {
    expect(results.map((result) => (result.ok ? result.outcomes.map((one) => one.outcome) : result.error.line))).toEqual([
      ["STORED"],
      ["STORED", "STORED"],
    ]);
    expect(await rows("select identifier, part_of_id from document where status = 'HELD' order by identifier")).toEqual([
      { identifier: "106485340", part_of_id: "document/bpz-106477204" },
      { identifier: "bpz-106477204", part_of_id: null },
      { identifier: "kst-21501-33-1149", part_of_id: null },
    ]);
  });

  it("links no citation that is not certain, and suggests what the misprint may have meant", async () => {
    expect(await rows("select normal, status, target_id from reference where footnote_id = 'footnote/kst-21501-33-1149/7'")).toEqual([
      { normal: "kst-22122-4113", status: "SUSPECT", target_id: null },
    ]);
    const [first] = await rows("select normal, reason_en from reference_suggestion order by rank limit 1");
    expect(first?.["normal"]).toBe("kst-22112-4113");
    expect(await rows("select count(*) as n from document where identifier like 'kst-221%'")).toEqual([{ n: 0 }]);
  });

  it("anchors every footnote, reference, position and commitment to its words", async () => {
    for (const [table, column] of [
      ["footnote", "marker_id"],
      ["footnote", "note_id"],
      ["reference", "anchor_id"],
      ["position", "evidence_id"],
      ["commitment", "evidence_id"],
    ]) {
      expect(await rows(`select '${table}' as t, id from "${table}" where "${column}" is null`)).toEqual([]);
    }
    const texts = new Map(
      [AGENDA, REPORT].map((path) => [path.includes("2025") ? "document/kst-21501-33-1149" : "document/bpz-106477204", letter(path)]),
    );
    for (const anchor of await rows('select start, "end" as stop, exact, document_id as document from text_anchor')) {
      const text = texts.get(String(anchor["document"])) ?? texts.get("document/bpz-106477204") ?? "";
      expect(text.slice(Number(anchor["start"]), Number(anchor["stop"]))).toBe(anchor["exact"]);
    }
  });

  it("keeps the summaries of the seed beside the words of the text", async () => {
    const seeded = await rows("select count(*) as n from position where summary_nl is not null and evidence_id is not null");
    expect(seeded).toEqual([{ n: 41 }]);
  });

  it("joins the facts of both parts of the report to one Council", async () => {
    expect(await rows("select slug, place, country_id, presidency_id from council order by slug")).toMatchObject([
      { slug: "2025-10-09-telecom-informal", place: "Horsens", country_id: "country/dnk", presidency_id: "presidency/2025-2" },
      { slug: "2026-04-29-telecom-informal", country_id: "country/cyp", presidency_id: "presidency/2026-1" },
      { slug: "2026-06-09-telecom" },
    ]);
    expect(await rows("select target_id, role from council_document order by target_id")).toEqual([
      { target_id: "document/106485340", role: "OTHER" },
      { target_id: "document/bpz-106477204", role: "REPORT" },
      { target_id: "document/kst-21501-33-1149", role: "ANNOTATED_AGENDA" },
    ]);
  });

  it("notes beside a person's coding what the rules made of the same sentence", async () => {
    expect(
      await rows(`select count(distinct about) as n from attestation a join coder c on c.id = a.coder_id
        where about like 'position/%' and c.name = 'positions' and anchor_id is not null`),
    ).toEqual([{ n: 41 }]);
  });

  it("takes the presidency from the text where any document names it", async () => {
    expect(await rows("select presidency_source as source from council where slug = '2026-04-29-telecom-informal'")).toEqual([
      { source: "TEXT" },
    ]);
  });

  it("changes nothing when it reads the same files again", async () => {
    const revision = await store.revision();
    const again = await ingest(store, [AGENDA, REPORT]);
    expect(again.flatMap((result) => (result.ok ? result.outcomes.map((one) => one.outcome) : []))).toEqual([
      "UNCHANGED",
      "UNCHANGED",
      "UNCHANGED",
    ]);
    expect(await store.revision()).toBe(revision);
  });

  it("takes back what it read in a part that a newer file no longer has", async () => {
    const folder = mkdtempSync(join(tmpdir(), "raadsarchief-parts-"));
    const shorter = join(folder, "letter.txt");
    const text = letter(REPORT);
    writeFileSync(shorter, text.slice(0, text.indexOf("Directie KIEM")));
    const [result] = await ingest(store, [shorter], { now: () => "2026-06-05T12:00:00.000Z" });
    rmSync(folder, { recursive: true });
    expect(result?.ok).toBe(true);
    expect(await rows("select status, sha256 from document where identifier = '106485340'")).toEqual([{ status: "KNOWN", sha256: null }]);
    expect(await rows("select count(*) as n from passage where document_id = 'document/106485340'")).toEqual([{ n: 0 }]);
    expect(await rows("select count(*) as n from document where identifier like '106485340-bijlage-%'")).toEqual([{ n: 0 }]);
    expect(await rows("select slug from council where slug like '2026-06-09%'")).toEqual([]);
  });
});
