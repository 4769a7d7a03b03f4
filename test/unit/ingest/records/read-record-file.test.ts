import { describe, expect, it } from "vitest";
import { readRecordFile } from "../../../../src/ingest/records/read-record-file.js";
import { caseRow } from "../../../support/chamber-rows.js";
import { smallLetter } from "../../../support/small-letter.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const numbers = (text: string) =>
  [...(readRecordFile(bytes(text), "file") ?? [])].flatMap(({ records }) =>
    records.map((record) => ("number" in record ? record.number : null)),
  );

describe("readRecordFile", () => {
  const [one, two] = [JSON.stringify(caseRow(1)), JSON.stringify(caseRow(2))];

  it.each([
    ["a page", `{"@odata.context": "…#Zaak", "value": [${one}, ${two}]}`],
    ["a bare array", `[\n${one},\n${two}\n]`],
    ["JSON Lines", `${one}\n${two}\n`],
  ])("finds the records in %s", (_, text) => {
    expect(numbers(text)).toEqual(["2025Z00001", "2025Z00002"]);
  });

  it("reads long JSON Lines in pieces and loses nothing between them", () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => JSON.stringify(caseRow(index + 1)));
    const pieces = [...(readRecordFile(bytes(rows.join("\n")), "file") ?? [])];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ records }) => records)).toHaveLength(3_000);
  });

  it("leaves letters and official texts to the readers of documents", () => {
    expect(readRecordFile(bytes(smallLetter()), "file")).toBeNull();
    expect(readRecordFile(bytes('<?xml version="1.0"?><officiele-publicatie/>'), "file")).toBeNull();
    expect(readRecordFile(bytes("[1:  Een voetnoot]"), "file")).toBeNull();
  });

  it("refuses JSON that is cut off with a line", () => {
    expect(() => numbers(`{"value": [${one}, {"Id"`)).toThrow(/cut off/);
  });
});
