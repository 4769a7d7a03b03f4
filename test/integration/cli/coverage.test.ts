import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Council } from "../../../src/model/entities/council.js";
import { Document } from "../../../src/model/entities/document.js";
import { Dossier } from "../../../src/model/entities/dossier.js";
import { openStore } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { coverageArchive } from "../../support/coverage-archive.js";
import { make } from "../../support/factories.js";
import { runCommand } from "../../support/terminal.js";

// A formation and a dossier that the seed knows nothing of at this time.
const FAR = "2090-03-01";

describe("raadsarchief coverage", () => {
  const folder = mkdtempSync(join(tmpdir(), "raadsarchief-coverage-"));
  const path = join(folder, "archive.sqlite");
  const run = (...args: string[]) => runCommand(["--database", `sqlite:${path}`, ...args]);
  beforeAll(async () => {
    await run("stats");
    const store = await openStore({ path });
    const [sample] = coverageArchive().get(Council) ?? [];
    const ofSeed = { configuration: "configuration/tte", presidency: "presidency/2025-2" };
    await store.transaction(async (write) => {
      const identifier = "kst-99998-4";
      await writeRecords(write, Document, [
        make(Document, { id: `document/${identifier}`, identifier, status: "HELD", date: "2090-02-20" }),
        make(Document, { id: "document/kst-99998-1", identifier: "kst-99998-1", status: "CITED" }),
      ]);
      await writeRecords(write, Dossier, [make(Dossier, { id: "dossier/99998", key: "99998", number: "99998" })]);
      const documents = [{ id: `document/${identifier}`, role: "ANNOTATED_AGENDA" as const }];
      const days = { startDate: FAR, endDate: FAR, formation: "Telecomraad", formationCode: "telecom" };
      await writeRecords(write, Council, [
        make(Council, { ...sample, ...ofSeed, ...days, id: `council/${FAR}-telecom`, slug: `${FAR}-telecom`, documents }),
      ]);
    });
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints figures as a table for readers, by the name of the formation in any form", async () => {
    for (const formation of ["telecom", "Telecomraad", "telecomraad"]) {
      const { output, exitCode } = await run("coverage", "--formation", formation, "--year", "2090", "--as-of", "2090-06-01");
      expect(exitCode).toBe(0);
      expect(output).toMatch(
        /^formation +year +Councils .*\ntelecom +2090 +1 +0 +1 \(1\) +0 \(0\) +0 \(0\) +0 \(0\) +2 +9 \/ 9 \/ 9 +- +1 of 1\n/,
      );
    }
    expect((await run("coverage", "--year", "2089")).output).toBe("The archive knows no such Council.\n");
  });

  it("takes Councils together by presidency, as JSON and the same as CSV", async () => {
    const { coverage } = JSON.parse((await run("--json", "coverage", "--by", "presidency")).output) as {
      coverage: Record<string, unknown>[];
    };
    expect(coverage.at(-1)).toMatchObject({ formation: null, year: null, presidency: expect.stringMatching(/^presidency\/\d{4}-[12]$/) });
    const rows = parse((await run("coverage", "--by", "presidency", "--format", "csv")).output, { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map((row) => [`presidency/${row["presidency"]}`, Number(row["councils"])])).toEqual(
      coverage.map(({ presidency, councils }) => [presidency, councils]),
    );
  });

  it("lists what is missing, and the gaps of a dossier in any spelling", async () => {
    const { output } = await run("coverage", "--since", FAR, "--as-of", "2090-06-01", "--missing", "--gaps", "99 998");
    expect(output.split("\n")).toEqual([
      "due         days overdue  missing     Council",
      "2090-04-30            32  report      2090-03-01-telecom",
      "2090-03-01            92  discussion  2090-03-01-telecom",
      "",
      "99998: 1 of 4 numbers known, 1 with their text; 3 missing",
      "numbers  count",
      "1-3          3  1 cited",
      "",
    ]);
    expect((await run("coverage", "--since", FAR, "--missing", "report")).output).toBe("No paper that is due is missing.\n");
    expect((await run("coverage", "--since", FAR, "--as-of", "2090-03-20", "--report-days", "10", "--missing", "report")).output).toContain(
      "2090-03-11             9  report",
    );
  });

  it("writes the tables with their description to a folder", async () => {
    const out = join(folder, "tables");
    const given = ["--since", FAR, "--as-of", "2090-06-01", "--missing", "report", "agenda", "--gaps", "99998"];
    expect(await run("coverage", ...given, "--format", "csv", "--out", out)).toMatchObject({ exitCode: 0, errors: "" });
    expect(readFileSync(join(out, "missing.csv"), "utf8")).toContain("2090-03-01-telecom,Telecomraad,REPORT,2090-04-30,32\r\n");
    expect(readFileSync(join(out, "gaps.csv"), "utf8")).toContain("99998,1,3,3,1\r\n");
    expect(JSON.parse(readFileSync(join(out, "csv-metadata.json"), "utf8"))).toMatchObject({ "@type": "TableGroup" });
  });

  it("stands in the dump as linked data, the same on every day", async () => {
    const { output, exitCode } = await run("export", "--format", "nt");
    expect(exitCode).toBe(0);
    expect(output).toContain("/id/coverage/telecom-2090> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
    expect(output).toMatch(/\/id\/dossier\/99998> <[^>]+#numberGap> "1-3"/);
  });

  it.each([
    [["coverage", "--formation", "telecm"], 2, /--formation: there is no formation "telecm"; give one of telecom, /],
    [["coverage", "--gaps", "een"], 2, /--gaps/],
    [["coverage", "--gaps", "99997"], 1, /99997: the archive has no such dossier/],
    [["coverage", "--missing", "motion"], 2, /Allowed choices are agenda, discussion, report/],
    [["coverage", "--year", "2025", "--since", "2025-01-01"], 2, /--year/],
    [["coverage", "--out", "somewhere"], 2, /--out: table goes to standard output/],
    [["coverage", "--missing", "--gaps", "99998", "--format", "csv"], 2, /two tables/],
  ])("refuses %j in one line", async (args, code, message) => {
    const { exitCode, errors } = await run(...args);
    expect(exitCode).toBe(code);
    expect(errors).toMatch(message);
    expect(errors.trim()).not.toContain("\n");
  });
});
