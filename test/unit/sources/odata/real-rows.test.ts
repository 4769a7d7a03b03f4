import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { CaseRecord, DocumentRecord } from "../../../../src/sources/chamber-records.js";
import { readODataRecords } from "../../../../src/sources/odata/read-records.js";
import { rereadRecord } from "../../../../src/sources/reread-record.js";

const corpus = resolve("../shared/corpus/odata");

describe.skipIf(!existsSync(corpus))("real rows (needs ../shared)", () => {
  it.each([
    ["eu-zaak.jsonl", "CASE"],
    ["eu-document.jsonl", "DOCUMENT"],
    ["eu-activiteit.jsonl", "ACTIVITY"],
    ["eu-agendapunt.jsonl", "AGENDA_POINT"],
  ])("of %s are all read, without a problem, and can be read again", (name, entity) => {
    const text = readFileSync(`${corpus}/${name}`, "utf8");
    const { records, problems } = readODataRecords(text, name);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(text.trimEnd().split("\n").length);
    expect(records.every((record) => record.entity === entity && record.changedAt !== null && record.releasedAt !== null)).toBe(true);
    const sample = records.filter((_, index) => index % 50 === 0);
    for (const record of sample) expect(rereadRecord(record.source, record.entity, record.raw, name).records).toEqual([record]);
  });

  it("of cases all have number, kind, day and year", () => {
    const { records } = readODataRecords(readFileSync(`${corpus}/eu-zaak.jsonl`, "utf8"), "eu-zaak.jsonl");
    const incomplete = (records as CaseRecord[]).filter(({ number, kind, date, parliamentaryYear }) =>
      [number, kind, date, parliamentaryYear].includes(null),
    );
    expect(incomplete).toEqual([]);
  });

  it("of expanded cases bring documents, versions and files", () => {
    const folder = `${corpus}/zaak-document-publicatie`;
    const read = readdirSync(folder).map((name) => readODataRecords(readFileSync(`${folder}/${name}`, "utf8"), name));
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    const records = read.flatMap((file) => file.records);
    const count = (wanted: string) => records.filter(({ entity }) => entity === wanted).length;
    const counts = Object.fromEntries(["CASE", "DOCUMENT", "DOCUMENT_VERSION", "PUBLICATION"].map((entity) => [entity, count(entity)]));
    expect(counts).toEqual({
      CASE: 220,
      DOCUMENT: 220,
      DOCUMENT_VERSION: 220,
      PUBLICATION: 1320,
    });
    const documents = new Set(records.filter(({ entity }) => entity === "DOCUMENT").map(({ id }) => id));
    const cases = records.filter((record): record is CaseRecord => record.entity === "CASE" && !record.deleted);
    expect(cases.every((record) => record.documents.every((id) => documents.has(id)))).toBe(true);
    const versions = records.filter((record): record is DocumentRecord => record.entity === "DOCUMENT" && !record.deleted);
    expect(versions.every((record) => record.versions.length === 1)).toBe(true);
  });
});
