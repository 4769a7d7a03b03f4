import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coverageArchive } from "../../support/coverage-archive.js";
import { type SampleServer, sampleServer } from "./sample-server.js";

let sample: SampleServer;
beforeAll(async () => {
  sample = await sampleServer({ archive: coverageArchive() });
});
afterAll(() => sample.close());

describe("coverage", () => {
  it("gives what is known, held and missing by formation and year, with the presidency as a record where asked", async () => {
    const { data, errors } = await sample.ask(`{ coverage(formation: "telecom") {
      formation formationCode year presidency { key } councils planned agenda { known held } report { known held }
      missing { agenda discussion report } daysBefore { count minimum median maximum } documents documentsHeld shareHeld } }`);
    expect(errors).toEqual([]);
    expect(data.coverage).toEqual([
      {
        formation: "Telecomraad",
        formationCode: "telecom",
        year: 2025,
        presidency: null,
        councils: 4,
        planned: 1,
        agenda: { known: 3, held: 1 },
        report: { known: 2, held: 1 },
        missing: { agenda: 0, discussion: 1, report: 0 },
        daysBefore: { count: 2, minimum: 8, median: 8, maximum: 14 },
        documents: 7,
        documentsHeld: 3,
        shareHeld: 3 / 7,
      },
    ]);
    const byPresidency = await sample.ask('{ coverage(by: PRESIDENCY, from: "2025-01-01") { presidency { key } councils } }');
    expect(byPresidency.data.coverage).toEqual([
      { presidency: { key: "2025-1" }, councils: 2 },
      { presidency: { key: "2025-2" }, councils: 2 },
    ]);
  });

  it("takes one statement, and one more for the records in the answer, however many groups there are", async () => {
    await sample.ask("{ coverage { year councils missing { report } daysAfter { median } shareHeld } }");
    expect(sample.statements.length).toBe(1);
    await sample.ask("{ coverage(by: FORMATION_PRESIDENCY) { presidency { key } councils } }");
    expect(sample.statements.length).toBe(2);
    await sample.ask('{ dossierGaps(dossier: "21501-33") { missing gaps { from until } } }');
    expect(sample.statements.length).toBe(1);
  });

  it("has no share where there are no documents", async () => {
    const { data } = await sample.ask('{ coverage(formation: "energy") { shareHeld daysAfter { median } } }');
    expect(data.coverage).toEqual([{ shareHeld: null, daysAfter: null }]);
  });
});

describe("missingPapers", () => {
  it("is a connection of Councils and what they miss as of a day, read page by page", async () => {
    const query = `query ($after: String) { missingPapers(asOf: "2025-11-05", first: 2, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { council { slug } paper due daysOverdue } } }`;
    const read: unknown[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await sample.ask(query, { after });
      expect(errors).toEqual([]);
      expect(data.missingPapers.totalCount).toBe(5);
      expect(data.missingPapers.pageInfo.hasPreviousPage).toBe(after !== null);
      read.push(...data.missingPapers.nodes);
      after = data.missingPapers.pageInfo.hasNextPage ? data.missingPapers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toHaveLength(5);
    expect(read[0]).toEqual({ council: { slug: "2025-09-01-telecom" }, paper: "REPORT", due: "2025-10-31", daysOverdue: 5 });
  });

  it("looks as of today, and only for the papers asked for", async () => {
    const { data } = await sample.ask(
      '{ missingPapers(formation: "telecom", papers: [REPORT, DISCUSSION]) { nodes { paper daysOverdue } } }',
    );
    expect(data.missingPapers.nodes).toEqual([{ paper: "DISCUSSION", daysOverdue: 30 }]);
    const sooner = await sample.ask('{ missingPapers(formation: "telecom", papers: [REPORT], reportDays: 14) { nodes { due } } }');
    expect(sooner.data.missingPapers.nodes).toEqual([{ due: "2025-09-15" }]);
  });
});

describe("dossierGaps", () => {
  it("gives the ranges of a dossier in any spelling, and the dossier itself", async () => {
    const { data } = await sample.ask(
      '{ dossierGaps(dossier: "21 501-33") { dossier { key } highest known held missing gaps { from until count cited } } }',
    );
    expect(data.dossierGaps).toMatchObject({ dossier: { key: "21501-33" }, highest: 90, known: 8, held: 4, missing: 82 });
    expect(data.dossierGaps.gaps[1]).toEqual({ from: 10, until: 19, count: 10, cited: 1 });
  });

  it("is null for a dossier that the archive does not know", async () => {
    expect(await sample.ask('{ dossierGaps(dossier: "99999") { missing } }')).toMatchObject({ data: { dossierGaps: null }, errors: [] });
  });
});

it.each([
  ["{ coverage(reportDays: -1) { councils } }", /reportDays: must be 0 or more/],
  ['{ coverage(from: "soon") { councils } }', /from|soon/],
  ['{ missingPapers(after: "abc") { totalCount } }', /after: the cursor is not a cursor of this list/],
  ["{ missingPapers(first: -1) { totalCount } }", /first: must be 0 or more/],
])("tells what is wrong with %s", async (query, message) => {
  const { errors } = await sample.ask(query);
  expect(errors[0]?.message).toMatch(message);
});
