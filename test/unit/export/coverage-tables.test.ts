import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { COVERAGE_TABLE, coverageCsv, coverageFiles, GAPS_TABLE, MISSING_TABLE } from "../../../src/export/coverage/coverage-tables.js";
import { METADATA_FILE } from "../../../src/export/csv/export-tables.js";

const GAP = { dossier: "21501-33", from: 5, until: 7, count: 3, cited: 0 };
const MISSING = { council: "2025-09-01-telecom", formation: 'De "Telecomraad", of zo', paper: "REPORT", due: "2025-10-31", daysOverdue: 5 };

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe("coverageCsv", () => {
  it("is read back by another reader as it was", async () => {
    const [read] = parse(await textOf(coverageCsv(MISSING_TABLE, [MISSING])), { columns: true }) as Record<string, string>[];
    expect(read).toEqual({ ...MISSING, daysOverdue: "5" });
  });

  it("leaves empty what has no value, and has a header where there are no rows", async () => {
    const [header = "", row = ""] = (await textOf(coverageCsv(COVERAGE_TABLE, [{ councils: 3, year: null }]))).split("\r\n");
    expect(row.split(",")).toHaveLength(header.split(",").length);
    expect(row.replaceAll(",", "")).toBe("3");
    expect(await textOf(coverageCsv(GAPS_TABLE, []))).toBe("dossier,from,until,count,cited\r\n");
  });
});

describe("coverageFiles", () => {
  it("describes each column of each table, in order, beside the tables", async () => {
    const files = new Map<string, string>();
    const tables = [
      [COVERAGE_TABLE, []],
      [GAPS_TABLE, [GAP]],
    ] as const;
    for await (const { file, text } of coverageFiles(tables, { title: "Title", licence: "https://example.org/licence" }))
      files.set(file, (files.get(file) ?? "") + text);
    expect([...files.keys()]).toEqual([METADATA_FILE, "coverage.csv", "gaps.csv"]);
    const group = JSON.parse(files.get(METADATA_FILE) ?? "") as { tables: { url: string; tableSchema: { columns: { name: string }[] } }[] };
    for (const { url, tableSchema } of group.tables)
      expect(tableSchema.columns.map(({ name }) => name).join(",")).toBe(files.get(url)?.split("\r\n")[0]);
  });
});
