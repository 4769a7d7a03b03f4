import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rebuildArchive } from "../../../src/ingest/records/rebuild-archive.js";
import { lastSequence, listVersions } from "../../../src/store/history/list-versions.js";
import { readDocumentAt } from "../../../src/store/history/read-document-at.js";
import { versionsOf } from "../../../src/store/history/read-version.js";
import { revisionAt } from "../../../src/store/history/revision-at.js";
import type { Store } from "../../../src/store/open-store.js";
import { caseRow, documentRow } from "../../support/chamber-rows.js";
import { allVersions, presentRecords, replay } from "../../support/history.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { assembleOptions, ingestText, takeIn } from "../../support/records.js";
import { smallLetter } from "../../support/small-letter.js";

const LETTER = "document/kst-21501-33-9001";
const NEVER = "9999-12-31T00:00:00Z";

describe("what ingesting leaves in the history", () => {
  let store: Store;
  beforeEach(async () => {
    store = await seededStore();
  });
  afterEach(() => store.close());

  /** What has changed since a place in the order of versions: `CREATE Passage`, with how often. */
  const since = async (sequence: number): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const { kind, entity } of await listVersions(store.database, { limit: 100_000, after: sequence }))
      counts[`${kind} ${entity}`] = (counts[`${kind} ${entity}`] ?? 0) + 1;
    return counts;
  };
  const expectWhole = async () => expect(replay(await allVersions(store.database))).toEqual(await presentRecords(store.database));

  it("is nothing for a letter that is held already", async () => {
    await ingestText(store, smallLetter());
    const last = await lastSequence(store.database);
    await ingestText(store, smallLetter());
    expect(await lastSequence(store.database)).toBe(last);
    await expectWhole();
  });

  it("is only the time of taking in for a letter that is read again without a change", async () => {
    await ingestText(store, smallLetter());
    const last = await lastSequence(store.database);
    await ingest(store, ["-"], { force: true, now: () => "2026-06-09T12:00:00.000Z" }, smallLetter());
    const [before, after] = await versionsOf(store.database, LETTER);
    expect(await since(last)).toMatchObject({ "UPDATE Document": 1 });
    expect(after?.state).toEqual({ ...before?.state, retrievedAt: "2026-06-09T12:00:00.000Z" });
    await expectWhole();
  });

  it("keeps the letter with all its parts as it was before another text of it came", async () => {
    await ingestText(store, smallLetter());
    const first = await revisionAt(store.database, NEVER);
    const before = await readDocumentAt(store.database, LETTER, first?.at ?? "");
    await ingestText(store, smallLetter({ body: "Nederland ziet daar niets in.[footnoteRef:1] " }));
    const then = await readDocumentAt(store.database, LETTER, first?.at ?? "");
    expect(then?.owned).toEqual(
      before?.owned.map((version) => ({ ...version, validUntil: then?.owned.find(sameAs(version))?.validUntil })),
    );
    expect(textsOf(then)).toContain("Nederland benadrukt het belang van veilige netwerken.");
    const now = await readDocumentAt(store.database, LETTER, NEVER);
    expect(textsOf(now)).toContain("Nederland ziet daar niets in.");
    expect(textsOf(now)).not.toContain("Nederland benadrukt");
    expect(then?.validUntil).toBe(now?.validFrom);
    await expectWhole();
  });

  it("tells of a letter that comes under another number as one that went and one that came", async () => {
    await ingestText(store, smallLetter().replace(/^[^\n]*9001[^\n]*$/mu, "2025D09005"));
    const last = await lastSequence(store.database);
    const held = await revisionAt(store.database, NEVER);
    await takeIn(store, [caseRow(9005), documentRow(9005)]);
    const documents = await listVersions(store.database, { limit: 1000, after: last, entities: ["Document"] });
    expect(documents).toContainEqual(expect.objectContaining({ kind: "DELETE", record: "document/2025D09005" }));
    expect(documents).toContainEqual(expect.objectContaining({ kind: "CREATE", record: "document/kst-21501-33-9005" }));
    expect(await readDocumentAt(store.database, "document/2025D09005", NEVER)).toBeNull();
    expect(textsOf(await readDocumentAt(store.database, "document/2025D09005", held?.at ?? ""))).toContain("veilige netwerken");
    await expectWhole();
  });

  it("is carried through a rebuilding, which adds only what comes out otherwise", async () => {
    await takeIn(store, [caseRow(9001), documentRow(9001)]);
    await ingestText(store, smallLetter());
    await ingestText(store, smallLetter({ body: "Nederland ziet daar niets in.[footnoteRef:1] " }));
    const before = await allVersions(store.database);
    await rebuildArchive(store, assembleOptions({ now: () => "2027-01-01T00:00:00.000Z" }));
    expect(await lastSequence(store.database)).toBe(before.length);
    await store.transaction((write) => write.run("delete from footnote", []));
    const footnotes = (await since(before.length))["DELETE Footnote"] ?? 0;
    const deleted = await lastSequence(store.database);
    await rebuildArchive(store, assembleOptions({ now: () => "2027-01-02T00:00:00.000Z" }));
    expect(await since(deleted)).toEqual({ "CREATE Footnote": footnotes, "UPDATE Reference": footnotes });
    expect((await allVersions(store.database)).slice(0, before.length).map(({ record, kind, state }) => [record, kind, state])).toEqual(
      before.map(({ record, kind, state }) => [record, kind, state]),
    );
    await expectWhole();
  });
});

function sameAs({ sequence }: { readonly sequence: number }) {
  return (other: { readonly sequence: number }): boolean => other.sequence === sequence;
}

function textsOf(document: Awaited<ReturnType<typeof readDocumentAt>>): string {
  const passages = document?.owned.filter(({ entity }) => entity === "Passage") ?? [];
  return passages.map(({ state }) => String(state?.["text"])).join("\n");
}
