import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveRecordFacts } from "../../../src/ingest/records/save-record-facts.js";
import { councilFacts } from "../../../src/ingest/seed/council-facts.js";
import type { TabledCouncil, TabledPaper } from "../../../src/ingest/seed/council-tables.js";
import { readSeed, type Seed, seedStore } from "../../../src/ingest/seed/seed-store.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, SEED } from "../../support/ingest.js";
import { smallLetter } from "../../support/small-letter.js";
import { temporaryStore } from "../../support/store.js";

const COUNCIL: TabledCouncil = {
  slug: "2025-06-05-telecom",
  formation: "telecom",
  configuration: "tte",
  kind: "FORMAL",
  informal: false,
  startDate: "2025-06-05",
  endDate: "2025-06-05",
  place: "Luxemburg",
  country: "LUX",
  presidency: "2025-1",
  doubt: [],
};
const AGENDA: TabledPaper = { council: COUNCIL.slug, role: "ANNOTATED_AGENDA", identifier: "kst-21501-33-9101", date: "2025-05-20" };
const REPORT: TabledPaper = { council: COUNCIL.slug, role: "REPORT", identifier: "kst-21501-33-9102", date: "2025-06-20" };

/** The seed with these papers in its table; each call counts as another edition of it. */
function seedWith(papers: readonly TabledPaper[], councils: readonly TabledCouncil[] = [COUNCIL]): Seed {
  return { ...SEED, readCouncils: () => ({ councils, papers }), fingerprint: JSON.stringify([councils, papers]) };
}

describe("the tables of Councils in the store", () => {
  let store: Store;
  beforeEach(async () => {
    store = await temporaryStore();
  });
  afterEach(() => store.close());

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);
  const councils = () =>
    rows(`select slug, formation, place, country_id, presidency_id, presidency_source from council where slug glob '2025-06-05*'`);
  const papersOf = (slug: string) =>
    rows(`select target_id as id, role from council_document where source_id = 'council/${slug}' order by target_id`);

  it("become Councils with their papers, known from the seed", async () => {
    await seedStore(store, seedWith([AGENDA, REPORT]));
    expect(await councils()).toEqual([
      {
        slug: "2025-06-05-telecom",
        formation: "Telecomraad",
        place: "Luxemburg",
        country_id: "country/lux",
        presidency_id: "presidency/2025-1",
        presidency_source: "DATE",
      },
    ]);
    expect(await papersOf(COUNCIL.slug)).toEqual([
      { id: "document/kst-21501-33-9101", role: "ANNOTATED_AGENDA" },
      { id: "document/kst-21501-33-9102", role: "REPORT" },
    ]);
    expect(await rows("select kind, date, number, status, origin, title from document where id = 'document/kst-21501-33-9102'")).toEqual([
      { kind: "MEETING_REPORT", date: "2025-06-20", number: "9102", status: "KNOWN", origin: "SEED", title: null },
    ]);
  });

  it("lose what a newer edition of the seed no longer holds", async () => {
    await seedStore(store, seedWith([AGENDA, REPORT]));
    await seedStore(store, seedWith([REPORT]));
    expect(await papersOf(COUNCIL.slug)).toEqual([{ id: "document/kst-21501-33-9102", role: "REPORT" }]);
    expect(await rows("select id from document where id = 'document/kst-21501-33-9101'")).toEqual([]);
    await seedStore(store, seedWith([], []));
    expect(await councils()).toEqual([]);
  });

  it("give way to the records of a service, in whichever order the two come", async () => {
    const [facts] = councilFacts({ councils: [COUNCIL], papers: [AGENDA] }, SEED.tables);
    const [council] = facts?.councils ?? [];
    const harvested = {
      ...facts,
      origin: "ODATA" as const,
      title: "Titel van de dienst",
      date: "2025-05-21",
      councils: [{ ...council, place: "Brussel", country: "BEL", says: ["place", "country"], standsForAll: true }],
    };
    const harvest = () => store.transaction((write) => saveRecordFacts(write, [harvested as never]));
    const state = async () => [
      await councils(),
      await rows("select title, date, origin from document where id = 'document/kst-21501-33-9101'"),
    ];
    await seedStore(store, seedWith([AGENDA, REPORT]));
    await harvest();
    const first = await state();
    expect(first).toMatchObject([[{ place: "Brussel" }], [{ title: "Titel van de dienst", date: "2025-05-21", origin: "ODATA" }]]);
    await seedStore(store, seedWith([REPORT, AGENDA]));
    expect(await state()).toEqual(first);
  });

  it("leave the facts of a document alone whose text is held", async () => {
    const folder = mkdtempSync(join(tmpdir(), "raadsarchief-seed-"));
    const path = join(folder, "letter.txt");
    writeFileSync(path, smallLetter());
    await seedStore(store, SEED);
    await ingest(store, [path]);
    const facts = () => rows("select kind, date, title, status, origin from document where id = 'document/kst-21501-33-9001'");
    const before = await facts();
    expect(before).toMatchObject([{ status: "HELD" }]);
    await seedStore(store, seedWith([{ ...AGENDA, identifier: "kst-21501-33-9001", date: "2001-01-01" }]));
    expect(await facts()).toEqual(before);
    rmSync(folder, { recursive: true });
  });
});

describe("a new archive", () => {
  it("opens with every Council since 2009 and its papers, and says the same when it is opened again", { timeout: 60_000 }, async () => {
    const store = await temporaryStore();
    const seed = readSeed();
    await seedStore(store, seed);
    const revision = await store.revision();
    const counts = await store.database.readRows(
      `select substr(start_date, 1, 4) as year, count(*) as councils from council where start_date between '2009' and '2025' group by 1 order by 1`,
      [],
    );
    expect(counts.map(({ year }) => Number(year))).toEqual(Array.from({ length: 16 }, (_, index) => 2009 + index));
    for (const { year, councils } of counts) expect(Number(councils), String(year)).toBeGreaterThan(80);
    const [linked] = await store.database.readRows(
      "select count(distinct source_id) as councils from council_document join document on document.id = target_id where origin = 'SEED'",
      [],
    );
    expect(Number(linked?.["councils"])).toBeGreaterThanOrEqual(seed.readCouncils().councils.length - 1);
    await seedStore(store, seed);
    expect(await store.revision()).toBe(revision);
    await store.close();
  });
});
