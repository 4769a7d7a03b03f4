import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settleReferences } from "../../../src/ingest/resolution/settle-references.js";
import { saveDocument } from "../../../src/ingest/save-document.js";
import { readSeedRecords } from "../../../src/ingest/seed/read-seed-records.js";
import { SEED_FOLDER, seedFacts } from "../../../src/ingest/seed/seed-store.js";
import { validateQuads } from "../../../src/rdf/validate.js";
import type { Store } from "../../../src/store/open-store.js";
import { rad } from "../../../src/vocab/terms/own.js";
import { readDatabaseQuads, sortedNQuads } from "../../support/archive-quads.js";
import { ingest, SEED, seededStore } from "../../support/ingest.js";
import { BASE } from "../../support/rdf.js";
import { smallLetter } from "../../support/small-letter.js";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "raadsarchief-resolution-"));
  store = await seededStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Ingests a letter with this number whose one note holds these citations. */
async function letter(number: number, note: string): Promise<void> {
  const path = join(folder, `${number}.txt`);
  writeFileSync(path, smallLetter({ number: String(number), note: `[1:  ${note}]` }));
  const [result] = await ingest(store, [path], { force: true });
  expect(result).toMatchObject({ ok: true });
}

/** Adds what a catalogue knows of a paper: its identifier and other official numbers. */
async function catalogue(identifier: string, numbers: readonly string[]): Promise<void> {
  const seed = join(folder, "seed");
  cpSync(SEED_FOLDER, seed, { recursive: true });
  const path = join(seed, "records", `${identifier}.yaml`);
  const [, , suffix, number] = identifier.split("-");
  const lines = [
    `identifier: ${identifier}`,
    "kind: LETTER",
    "language: nl",
    `dossier: 21501-${suffix}`,
    `number: ${number}`,
    "otherIdentifiers:",
  ];
  writeFileSync(path, [...lines, ...numbers.map((value) => `  - {scheme: DOCUMENT_NUMBER, value: ${value}}`), ""].join("\n"));
  const document = readSeedRecords(seed).find((candidate) => candidate.identifier === identifier);
  rmSync(path);
  if (document === undefined) throw new Error(`no record of ${identifier}`);
  await store.transaction(async (write) => saveDocument(write, await seedFacts(write, SEED, document)));
}

const statuses = (normal: string) =>
  store.database.readRows("select status, target_id as target from reference where normal = ?", [normal]) as Promise<
    { status: string; target: string | null }[]
  >;
const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);

describe("a reference by another number of a document", () => {
  it("leads to the document, and waits for it where it is not there yet", async () => {
    await letter(5001, "2025D40001; zaak 2025Z40001");
    expect(await statuses("2025D40001")).toEqual([{ status: "NOT_HELD", target: "document/2025D40001" }]);
    expect(await statuses("2025Z40001")).toEqual([{ status: "EXTERNAL", target: null }]);
    await catalogue("kst-21501-33-1100", ["2025D40001", "2025Z40001"]);
    const known = { status: "KNOWN", target: "document/kst-21501-33-1100" };
    expect(await statuses("2025D40001")).toEqual([known]);
    expect(await statuses("2025Z40001")).toEqual([known]);
    expect(await rows("select id from document where identifier = '2025D40001'")).toEqual([]);
  });

  it("leads nowhere where several documents have the number, and lists them", async () => {
    await letter(5001, "zaak 2025Z40001");
    await catalogue("kst-21501-33-1100", ["2025Z40001"]);
    await catalogue("kst-21501-33-1101", ["2025Z40001"]);
    expect(await statuses("2025Z40001")).toEqual([{ status: "AMBIGUOUS", target: null }]);
    expect(await rows("select normal, document_id from reference_suggestion where reference_id like '%Z40001%' order by rank")).toEqual([
      { normal: "kst-21501-33-1100", document_id: "document/kst-21501-33-1100" },
      { normal: "kst-21501-33-1101", document_id: "document/kst-21501-33-1101" },
    ]);
    await catalogue("kst-21501-33-1101", []);
    expect(await statuses("2025Z40001")).toEqual([{ status: "KNOWN", target: "document/kst-21501-33-1100" }]);
    expect(await rows("select id from reference_suggestion where reference_id like '%Z40001%'")).toEqual([]);
  });

  it("makes one document of a paper that is cited by COM number and by CELEX number", async () => {
    await letter(5001, "COM(2021) 752; CELEX:52021PC0752");
    expect(await rows("select distinct normal, target_id from reference where target_id like '%752' order by normal")).toEqual([
      { normal: "52021PC0752", target_id: "document/COM(2021)752" },
      { normal: "COM(2021)752", target_id: "document/COM(2021)752" },
    ]);
  });
});

describe("a document that is there no longer", () => {
  it("lets the references to it fall back", async () => {
    await letter(5001, "Kamerstuk 21 501-33, nr. 5002");
    await letter(5002, "Kamerstuk 26 643, nr. 1000");
    expect(await statuses("kst-21501-33-5002")).toMatchObject([{ status: "RESOLVED" }]);
    await store.transaction(async (write) => {
      await write.run("update document set status = 'CITED' where identifier = 'kst-21501-33-5002'", []);
      await settleReferences(write, ["kst-21501-33-5002"]);
    });
    expect(await statuses("kst-21501-33-5002")).toEqual([{ status: "NOT_HELD", target: "document/kst-21501-33-5002" }]);
  });
});

describe("a citation that looked wrong", () => {
  it("is looked at again when its dossier turns out to reach further, and then waits for a paper", async () => {
    await letter(5001, "Kamerstuk 21 501-33, nr. 7000");
    expect(await statuses("kst-21501-33-7000")).toEqual([{ status: "SUSPECT", target: null }]);
    await letter(6000, "Kamerstuk 26 643, nr. 1000");
    expect(await statuses("kst-21501-33-7000")).toEqual([{ status: "NOT_HELD", target: "document/kst-21501-33-7000" }]);
    expect(await rows("select id from reference_suggestion where reference_id like '%7000%'")).toEqual([]);
    expect(await rows(`select highest_number from dossier where "key" = '21501-33'`)).toEqual([{ highest_number: 6000 }]);
  });

  it("comes to look wrong when a neighbouring dossier turns out to have such a paper, and takes its record along", async () => {
    await letter(5001, "Kamerstuk 21 510-33, nr. 5900");
    expect(await statuses("kst-21510-33-5900")).toMatchObject([{ status: "NOT_HELD" }]);
    await letter(5900, "Kamerstuk 26 643, nr. 1000");
    expect(await statuses("kst-21510-33-5900")).toEqual([{ status: "SUSPECT", target: null }]);
    expect(await rows("select normal, document_id from reference_suggestion where reference_id like '%21510%'")).toEqual([
      { normal: "kst-21501-33-5900", document_id: "document/kst-21501-33-5900" },
    ]);
    expect(await rows("select id from dossier where id like '%21510%' union select id from document where id like '%21510%'")).toEqual([]);
  });
});

it("stands in the RDF export with its status and with what may have been meant", async () => {
  await letter(5001, "Kamerstuk 21 510-33, nr. 900; Kamerstuk 26 643, nr. 1000");
  const quads = await readDatabaseQuads(store);
  const objects = (subject: string, property: "referenceStatus" | "target" | "suggestedForm") =>
    quads.filter(({ subject: s, predicate: p }) => s.value === subject && p.value === rad[property]).map(({ object }) => object.value);
  const reference = `${BASE}id/reference/kst-21501-33-5001/kst-21510-33-900`;
  expect(objects(reference, "referenceStatus")).toEqual([expect.stringMatching(/reference-status-suspect$/)]);
  expect(objects(reference, "target")).toEqual([]);
  const [suggestion] = quads.filter(({ predicate, object }) => predicate.value === rad.suggestionFor && object.value === reference);
  expect(objects(suggestion?.subject.value ?? "", "suggestedForm")).toEqual(["kst-21501-33-900"]);
  expect(objects(`${BASE}id/reference/kst-21501-33-5001/kst-26643-1000`, "referenceStatus")).toEqual([
    expect.stringMatching(/reference-status-not-held$/),
  ]);
});

it("does not link where the year printed contradicts the document, in whatever order they come", async () => {
  await letter(5004, "Kamerstukken II 1998/99, 21 501-33, nr. 5001; Kamerstukken II 2024/25, 21 501-33, nr. 5001");
  await letter(5001, "Kamerstuk 21 501-33, nr. 5004");
  const sql = `select r.parliamentary_year as year, r.status, r.target_id as target, s.document_id as meant
    from reference r left join reference_suggestion s on s.reference_id = r.id where r.normal = 'kst-21501-33-5001' order by 1`;
  const contradicted = { year: "1998-1999", status: "SUSPECT", target: null, meant: "document/kst-21501-33-5001" };
  const linked = { year: "2024-2025", status: "RESOLVED", target: "document/kst-21501-33-5001", meant: null };
  expect(await rows(sql)).toEqual([contradicted, linked]);
  await letter(5004, "Kamerstukken II 1998/99, 21 501-33, nr. 5001; Kamerstukken II 2024/25, 21 501-33, nr. 5001");
  expect(await rows(sql)).toEqual([contradicted, linked]);
});

it("comes to the same archive whatever the order in which documents arrive", async () => {
  const arrivals: readonly (() => Promise<void>)[] = [
    () => letter(5001, "Kamerstuk 21 501-33, nr. 5002; Kamerstuk 21 501-33, nr. 5001; COM(2021) 752; Kamerstuk 21 501-33, nr. 7000"),
    () => letter(5002, "CELEX:52021PC0752; 2025D40001; zaak 2025Z40001; Kamerstuk 21 501-33, nr. 1100"),
    () =>
      letter(5003, "Kamerstuk 21 501-34, nr. 5001; Kamerstuk 22 122, nr. 4113; Kamerstuk 21 510-33, nr. 5900; Kamerstuk 2 501-33, nr. 5"),
    () => letter(6000, "Kamerstuk 22 112, nr. 4113; Kamerstuk 21 501-33, nr. 5003"),
    () => letter(5004, "Kamerstukken II 1998/99, 21 501-33, nr. 5001; Kamerstukken II 2024/25, 21 501-33, nr. 5001"),
    () => catalogue("kst-21501-33-1100", ["2025D40001", "2025Z40001"]),
    () => catalogue("kst-21501-33-1101", ["2025Z40001"]),
  ];
  const outcomes: string[][] = [];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...arrivals], { minLength: arrivals.length }), async (order) => {
      await store.close();
      store = await seededStore();
      for (const arrive of order) await arrive();
      outcomes.push(sortedNQuads(await readDatabaseQuads(store)));
      expect(outcomes.at(-1)).toEqual(outcomes[0]);
    }),
    { numRuns: 8, seed: 33 },
  );
  expect(outcomes[0]?.length).toBeGreaterThan(1000);
  expect(await validateQuads(await readDatabaseQuads(store))).toMatchObject({ conforms: true, count: 0 });
}, 60_000);
