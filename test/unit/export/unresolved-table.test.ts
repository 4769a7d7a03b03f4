import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { UnresolvedRow } from "../../../src/export/queue/unresolved-columns.js";
import { UNRESOLVED_FILE, UNRESOLVED_METADATA_FILE, unresolvedCsv, unresolvedTable } from "../../../src/export/queue/unresolved-table.js";

const ROW: UnresolvedRow = {
  normal: "kst-22122-4113",
  surface: "Kamerstuk 22 122, nr. 4113",
  kind: "KAMERSTUK",
  status: "SUSPECT",
  times: 2,
  documents: 1,
  firstCited: "2025-01-01",
  lastCited: null,
  candidate: "kst-22112-4113",
  reasonNl: 'Een cijfer, "verschreven".',
  reasonEn: "One digit.",
  officialUrl: "https://zoek.officielebekendmakingen.nl/kst-22122-4113.html",
};

async function* rows(...given: readonly UnresolvedRow[]): AsyncIterable<UnresolvedRow> {
  yield* given;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe("unresolvedCsv", () => {
  it("is read back by another reader as it was", async () => {
    const [read] = parse(await textOf(unresolvedCsv(rows(ROW))), { columns: true }) as Record<string, string>[];
    expect(read).toEqual(Object.fromEntries(Object.entries(ROW).map(([name, value]) => [name, value === null ? "" : String(value)])));
  });

  it("has a header where nothing waits", async () => {
    expect(await textOf(unresolvedCsv(rows()))).toBe(`${Object.keys(ROW).join(",")}\r\n`);
  });
});

describe("unresolvedTable", () => {
  it("describes each column of its table, in order", async () => {
    const pieces = [];
    for await (const piece of unresolvedTable(rows(ROW), { title: "Title", licence: "https://example.org/licence" })) pieces.push(piece);
    expect(pieces.map(({ file }) => file)).toEqual([UNRESOLVED_METADATA_FILE, UNRESOLVED_FILE, UNRESOLVED_FILE]);
    const description = JSON.parse(pieces[0]?.text ?? "") as {
      url: string;
      tableSchema: { columns: { name: string; required?: boolean }[] };
    };
    expect(description.url).toBe(UNRESOLVED_FILE);
    expect(description.tableSchema.columns.map(({ name }) => name)).toEqual(pieces[1]?.text.trim().split(","));
    expect(description.tableSchema.columns.filter(({ required }) => required === true).map(({ name }) => name)).toEqual([
      "surface",
      "kind",
      "status",
      "times",
      "documents",
    ]);
  });
});
