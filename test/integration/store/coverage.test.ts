import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CoverageRequest } from "../../../src/store/coverage/coverage-request.js";
import {
  EXPECTED_PAPERS,
  listMissingPapers,
  MISSING_PAPERS_STATEMENT,
  type MissingPapersRequest,
} from "../../../src/store/coverage/list-missing-papers.js";
import { type CoverageGrouping, coverageStatement, readCoverage } from "../../../src/store/coverage/read-coverage.js";
import { DOSSIER_GAPS_STATEMENT, readDossierGaps } from "../../../src/store/coverage/read-dossier-gaps.js";
import type { Store } from "../../../src/store/open-store.js";
import { coverageArchive } from "../../support/coverage-archive.js";
import { fillStore, temporaryStore } from "../../support/store.js";

const WHOLE: CoverageRequest = { formation: null, from: null, until: null, asOf: "2025-10-01", reportDays: 60 };

let store: Store;
beforeAll(async () => {
  store = await temporaryStore();
  await fillStore(store, coverageArchive());
});
afterAll(() => store.close());

describe("readCoverage", () => {
  const read = (by: CoverageGrouping, request: Partial<CoverageRequest> = {}) => readCoverage(store.database, by, { ...WHOLE, ...request });

  it("counts the Councils of a formation and year, and of how many each paper is known and held", async () => {
    expect(await read("FORMATION_YEAR")).toEqual([
      expect.objectContaining({ formationCode: "energy", formation: "Energieraad", year: 2024, councils: 1, planned: 0 }),
      {
        formationCode: "telecom",
        formation: "Telecomraad",
        year: 2025,
        presidency: null,
        councils: 4,
        planned: 1,
        agenda: { known: 3, held: 1 },
        consultation: { known: 1, held: 1 },
        debate: { known: 1, held: 0 },
        report: { known: 2, held: 1 },
        missing: { agenda: 0, discussion: 1, report: 0 },
        daysBefore: { count: 2, minimum: 8, median: 8, maximum: 14 },
        daysAfter: { count: 2, minimum: 10, median: 10, maximum: 20 },
        documents: 7,
        documentsHeld: 3,
      },
    ]);
  });

  it("says nothing where nothing is known", async () => {
    const [energy] = await read("FORMATION_YEAR", { formation: "energy" });
    expect(energy).toMatchObject({
      agenda: { known: 0, held: 0 },
      missing: { agenda: 1, discussion: 1, report: 1 },
      daysBefore: null,
      daysAfter: null,
      documents: 0,
      documentsHeld: 0,
    });
    expect(await read("FORMATION_YEAR", { formation: "none" })).toEqual([]);
    expect(await read("ALL", { formation: "none" })).toEqual([]);
  });

  it.each([
    [
      "FORMATION",
      [
        ["energy", null, null, 1],
        ["telecom", null, null, 4],
      ],
    ],
    [
      "YEAR",
      [
        [null, 2024, null, 1],
        [null, 2025, null, 4],
      ],
    ],
    [
      "FORMATION_PRESIDENCY",
      [
        ["energy", null, "presidency/2024-1", 1],
        ["telecom", null, "presidency/2025-1", 2],
        ["telecom", null, "presidency/2025-2", 2],
      ],
    ],
    [
      "PRESIDENCY",
      [
        [null, null, "presidency/2024-1", 1],
        [null, null, "presidency/2025-1", 2],
        [null, null, "presidency/2025-2", 2],
      ],
    ],
    ["ALL", [[null, null, null, 5]]],
  ] as const)("takes Councils together by %s", async (by, groups) => {
    const rows = await read(by);
    expect(rows.map(({ formationCode, year, presidency, councils }) => [formationCode, year, presidency, councils])).toEqual(groups);
    expect(rows.every((row) => (row.formation === null) === (row.formationCode === null))).toBe(true);
  });

  it("looks only at Councils that begin in the period", async () => {
    expect(await read("ALL", { from: "2025-01-10", until: "2025-06-05" })).toMatchObject([{ councils: 2 }]);
  });

  it("counts what is missing as of a day: a report only when its time has passed", async () => {
    const reports = async (asOf: string, reportDays = 60) =>
      (await read("ALL", { formation: "telecom", asOf, reportDays }))[0]?.missing.report;
    expect(await reports("2025-10-31")).toBe(0);
    expect(await reports("2025-11-01")).toBe(1);
    expect(await reports("2025-09-12", 10)).toBe(1);
  });
});

describe("listMissingPapers", () => {
  const list = (request: Partial<MissingPapersRequest> = {}) =>
    listMissingPapers(store.database, { ...WHOLE, papers: EXPECTED_PAPERS, first: 50, after: null, ...request });

  it("lists what is due and not known, what was due last first, with the days since", async () => {
    const { items, total } = await list({ asOf: "2025-11-05" });
    expect(total).toBe(5);
    expect(items.map(({ slug, paper, due, daysOverdue }) => [slug, paper, due, daysOverdue])).toEqual([
      ["2025-09-01-telecom", "REPORT", "2025-10-31", 5],
      ["2025-09-01-telecom", "DISCUSSION", "2025-09-01", 65],
      ["2024-03-01-energy", "REPORT", "2024-04-30", 554],
      ["2024-03-01-energy", "AGENDA", "2024-03-01", 614],
      ["2024-03-01-energy", "DISCUSSION", "2024-03-01", 614],
    ]);
  });

  it("never has a Council that is still to come, or of which a paper is due today", async () => {
    expect((await list({ formation: "telecom", asOf: "2025-12-05", papers: ["AGENDA"] })).items).toEqual([]);
    expect((await list({ formation: "telecom", asOf: "2025-12-06", papers: ["AGENDA"] })).items).toMatchObject([
      { slug: "2025-12-05-telecom", daysOverdue: 1 },
    ]);
  });

  it("agrees with the counts", async () => {
    for (const asOf of ["2024-01-01", "2025-01-01", "2025-11-05", "2030-01-01"]) {
      const rows = await readCoverage(store.database, "FORMATION_YEAR", { ...WHOLE, asOf });
      const counted = rows.reduce((sum, { missing }) => sum + missing.agenda + missing.discussion + missing.report, 0);
      expect((await list({ asOf })).total).toBe(counted);
    }
  });

  it("is read in pages that cover every paper once", async () => {
    const whole = (await list({ asOf: "2030-01-01" })).items;
    const read = [];
    for (let after: MissingPapersRequest["after"] = null; ; ) {
      const { items, total } = await list({ asOf: "2030-01-01", first: 2, after });
      expect(total).toBe(whole.length);
      read.push(...items);
      if (items.length < 2) break;
      after = items.at(-1) ?? null;
    }
    expect(read).toEqual(whole);
  });
});

describe("readDossierGaps", () => {
  it("gives the numbers that are neither held nor known as ranges, with how many of them are cited", async () => {
    expect(await readDossierGaps(store.database, ["21501-33"])).toEqual([
      {
        dossier: "dossier/21501-33",
        key: "21501-33",
        highest: 90,
        known: 8,
        held: 4,
        missing: 82,
        gaps: [
          { from: 5, until: 7, count: 3, cited: 0 },
          { from: 10, until: 19, count: 10, cited: 1 },
          { from: 21, until: 86, count: 66, cited: 0 },
          { from: 88, until: 90, count: 3, cited: 0 },
        ],
      },
    ]);
  });

  it("does not take the papers of 21501-33 for papers of 21501, and knows nothing of a dossier without papers", async () => {
    expect(await readDossierGaps(store.database, ["21501"])).toMatchObject([{ highest: 0, known: 0, missing: 0, gaps: [] }]);
    expect(await readDossierGaps(store.database, ["99999"])).toEqual([]);
  });

  it("tells how many numbers of each range are cited, also where the highest number is not known", async () => {
    const [gaps] = await readDossierGaps(store.database, ["26643"]);
    expect(gaps).toMatchObject({ highest: 5, known: 1, gaps: [{ from: 1, until: 4, count: 4, cited: 0 }] });
  });

  it("reads all dossiers at once, and adds up", async () => {
    const all = await readDossierGaps(store.database, null);
    expect(all.map(({ key }) => key)).toEqual(["21501", "21501-33", "26643"]);
    for (const { highest, known, missing, gaps } of all) {
      expect(known + missing).toBe(highest);
      expect(gaps.reduce((sum, { count }) => sum + count, 0)).toBe(missing);
    }
  });
});

describe("the statements on coverage", () => {
  it.each([
    ["figures", coverageStatement("FORMATION_YEAR"), [null, null, null, "2025-10-01", 60]],
    ["missing papers", MISSING_PAPERS_STATEMENT, [null, null, null, "2025-10-01", 60, "[]", null, null, null, 50]],
    ["gaps", DOSSIER_GAPS_STATEMENT, ['["21501-33"]']],
  ])("find papers through indexes, whatever the size of the archive: %s", async (_, sql, values) => {
    const plan = await store.database.readRows<{ detail: string }>(`explain query plan ${sql}`, values);
    expect(plan.filter(({ detail }) => /^SCAN (?:d|c|a|i|document|council_document|activity)\b/.test(detail))).toEqual([]);
  });
});
