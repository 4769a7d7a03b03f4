import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCouncilTables } from "../../../../src/ingest/seed/read-council-tables.js";
import { readSeedTables } from "../../../../src/ingest/seed/read-seed-tables.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";

const folder = mkdtempSync(path.join(tmpdir(), "seed-councils-"));
afterAll(() => rmSync(folder, { recursive: true }));
const tables = readSeedTables("seed");

const COUNCIL = "2025-06-05-telecom,telecom,tte,FORMAL,false,2025-06-05,2025-06-06,Luxemburg,LUX,2025-1,DAYS;KIND";
const PAPER = "2025-06-05-telecom,REPORT,kst-21501-33-1120,2025-06-20";

function read(councils: readonly string[], papers: readonly string[]) {
  const header = "slug,formation,configuration,kind,informal,start_date,end_date,place,country,presidency,doubt";
  writeFileSync(path.join(folder, "councils.csv"), [header, ...councils, ""].join("\n"));
  writeFileSync(path.join(folder, "council-papers.csv"), ["council,role,identifier,date", ...papers, ""].join("\n"));
  return readCouncilTables(folder, tables);
}

function errorLine(councils: readonly string[], papers: readonly string[]): string {
  try {
    read(councils, papers);
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    return (error as ArchiveError).line.replace(`${folder}/`, "");
  }
  throw new Error("no error was thrown");
}

describe("readCouncilTables", () => {
  it("gives typed rows", () => {
    const { councils, papers } = read([COUNCIL], [PAPER]);
    expect(councils).toMatchObject([{ slug: "2025-06-05-telecom", informal: false, country: "LUX", doubt: ["DAYS", "KIND"] }]);
    expect(papers).toEqual([{ council: "2025-06-05-telecom", role: "REPORT", identifier: "kst-21501-33-1120", date: "2025-06-20" }]);
  });

  it.each([
    ["a Council that stands twice", [COUNCIL, COUNCIL], [], "councils.csv:3, column slug: 2025-06-05-telecom stands twice"],
    ["a slug of another day", [COUNCIL.replace("2025-06-05-", "2025-06-04-")], [], "column slug: the slug is not that of its day"],
    ["a slug of another kind", [COUNCIL.replace("FORMAL", "INFORMAL")], [], "column slug: the slug is not that of its day"],
    ["a formation of another configuration", [COUNCIL.replace(",tte,", ",jha,")], [], "telecom is no formation of jha"],
    ["days in the wrong order", [COUNCIL.replace("2025-06-06", "2025-06-01")], [], "column end_date: the Council ends before it begins"],
    ["the presidency of another day", [COUNCIL.replace("2025-1", "2025-2")], [], "2025-2 is not the presidency of its first day"],
    ["a country that is not listed", [COUNCIL.replace("LUX", "XYZ")], [], "column country: XYZ is not in countries.csv"],
    ["a doubt that is not known", [COUNCIL.replace("KIND", "MOOD")], [], 'column doubt: "MOOD" is not known here'],
    [
      "a paper on a Council that is not there",
      [],
      [PAPER],
      "council-papers.csv:2, column council: 2025-06-05-telecom is not in councils.csv",
    ],
    ["a paper that stands twice", [COUNCIL], [PAPER, PAPER], "council-papers.csv:3, column identifier"],
    ["a role of other papers", [COUNCIL], [PAPER.replace("REPORT", "MOTION")], 'column role: "MOTION" is not known here'],
    ["a number that is no Kamerstuk's", [COUNCIL], [PAPER.replace("kst-21501-33-1120", "2025D40209")], "column identifier"],
  ])("reports %s with its place", (_, councils, papers, message) => {
    expect(errorLine(councils, papers)).toContain(message);
  });
});
