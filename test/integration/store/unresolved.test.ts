import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bareDocument } from "../../../src/ingest/cited-document.js";
import { Coder } from "../../../src/model/entities/coder.js";
import { Document } from "../../../src/model/entities/document.js";
import { Reference, ReferenceSuggestion } from "../../../src/model/entities/reference.js";
import type { Store } from "../../../src/store/open-store.js";
import { allUnresolved, listUnresolved, type UnresolvedRequest, WAITING_STATUSES } from "../../../src/store/queue/list-unresolved.js";
import { readRecordsById } from "../../../src/store/read-records.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { temporaryStore } from "../../support/store.js";

type Cited = readonly [from: string, normal: string | null, status: string, kind: string, target?: string];

const CITED: readonly Cited[] = [
  ["kst-21501-33-1", "kst-26643-10", "NOT_HELD", "KAMERSTUK", "kst-26643-10"],
  ["kst-21501-33-2", "kst-26643-10", "NOT_HELD", "KAMERSTUK", "kst-26643-10"],
  ["kst-21501-33-2", "kst-26643-10", "NOT_HELD", "KAMERSTUK", "kst-26643-10"],
  ["kst-21501-33-2", "COM(2021)752", "NOT_HELD", "COM", "COM(2021)752"],
  ["kst-21501-33-1", "52021PC0752", "NOT_HELD", "EU_ACT", "COM(2021)752"],
  ["kst-21501-33-1", "kst-22122-4113", "SUSPECT", "KAMERSTUK"],
  ["kst-21501-33-1", "kst-21501-33-2", "RESOLVED", "KAMERSTUK", "kst-21501-33-2"],
  ["kst-21501-33-2", null, "EXTERNAL", "EXTERNAL"],
  ["kst-21501-33-2", "kst-26643-A-10", "NOT_HELD", "KAMERSTUK"],
];

function reference([from, normal, status, kind, target]: Cited, index: number): object {
  const nothing = { footnote: null, anchor: null, agendaItem: null, antecedent: null, chamber: null, parliamentaryYear: null, pages: null };
  const source = { title: null, author: null, publicationDate: null, url: null };
  const id = `reference/${from}/${index}`;
  const leads = { status, kind, normal, target: target === undefined ? null : `document/${target}`, from: `document/${from}` };
  return { id, order: index + 1, surface: `words ${index}`, ...leads, ...nothing, ...source, coder: "coder/test", confidence: 1 };
}

describe("listUnresolved", () => {
  let store: Store;
  beforeAll(async () => {
    store = await temporaryStore();
    const dates: Readonly<Record<string, string>> = { "kst-21501-33-1": "2025-01-01", "kst-21501-33-2": "2025-06-01" };
    const identifiers = [...new Set(CITED.flatMap(([from, , , , target]) => [from, target ?? from]))];
    await store.transaction(async (write) => {
      await writeRecords(write, Coder, [{ id: "coder/test", name: "test", version: null, method: "RULE" }]);
      const documents = identifiers.map((identifier) => bareDocument(identifier, { date: dates[identifier] ?? null }));
      await writeRecords(write, Document, documents);
      await writeRecords(write, Reference, CITED.map(reference) as never[]);
      await writeRecords(write, ReferenceSuggestion, [
        {
          id: "reference-suggestion/kst-21501-33-1/5/1",
          reference: "reference/kst-21501-33-1/5",
          rank: 1,
          normal: "kst-22112-4113",
          document: null,
          reasonEn: "A slip.",
          reasonNl: "Een verschrijving.",
          score: 0.8,
        },
      ]);
    });
  });
  afterAll(() => store.close());

  const list = (request: Partial<UnresolvedRequest> = {}) =>
    listUnresolved(store.database, { statuses: WAITING_STATUSES, kind: null, dossier: null, first: 50, after: null, ...request });
  const normals = async (request: Partial<UnresolvedRequest>) => (await list(request)).items.map(({ normal }) => normal);

  it("takes the references to one document together, whatever number they use, and lists what is cited most first", async () => {
    const { items, total } = await list();
    expect(total).toBe(4);
    expect(items).toMatchObject([
      {
        normal: "kst-26643-10",
        times: 3,
        documents: 2,
        firstCited: "2025-01-01",
        lastCited: "2025-06-01",
        document: "document/kst-26643-10",
      },
      { normal: "COM(2021)752", times: 2, documents: 2, kind: "COM", candidate: null },
      { normal: "kst-26643-A-10", times: 1, documents: 1 },
      {
        normal: "kst-22122-4113",
        status: "SUSPECT",
        document: null,
        candidate: { id: "reference-suggestion/kst-21501-33-1/5/1", normal: "kst-22112-4113", reasonEn: "A slip." },
      },
    ]);
    expect(await readRecordsById(store.database, ReferenceSuggestion, [items[3]?.candidate?.id ?? ""])).toHaveLength(1);
  });

  it("can be narrowed to statuses, a kind and a dossier", async () => {
    expect(await normals({ statuses: ["SUSPECT"] })).toEqual(["kst-22122-4113"]);
    expect(await normals({ statuses: ["EXTERNAL"] })).toEqual([null]);
    expect(await normals({ kind: "EU_ACT" })).toEqual(["COM(2021)752"]);
    expect(await normals({ dossier: "26643" })).toEqual(["kst-26643-10"]);
    expect(await normals({ dossier: "26643-A" })).toEqual(["kst-26643-A-10"]);
    expect(await normals({ dossier: "2664" })).toEqual([]);
  });

  it("is read in pages that cover every citation once", async () => {
    const whole = (await list()).items;
    for (const size of [1, 2, 3]) {
      const read = [];
      for (let after: UnresolvedRequest["after"] = null; ; ) {
        const { items, total } = await list({ first: size, after });
        expect(total).toBe(whole.length);
        read.push(...items);
        if (items.length < size) break;
        after = items.at(-1) ?? null;
      }
      expect(read).toEqual(whole);
    }
    const streamed = [];
    for await (const item of allUnresolved(store.database, { statuses: WAITING_STATUSES, kind: null, dossier: null })) streamed.push(item);
    expect(streamed).toEqual(whole);
  });
});
