import { describe, expect, it } from "vitest";
import { exportTables, METADATA_FILE } from "../../../src/export/csv/export-tables.js";
import { recordRow } from "../../../src/export/csv/rows.js";
import { definitionOf, type EntityClass } from "../../../src/model/define/metadata.js";
import { Council } from "../../../src/model/entities/council.js";
import { Document } from "../../../src/model/entities/document.js";
import { SourceFile } from "../../../src/model/entities/document-version.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { entityDefinitions } from "../../../src/model/registry.js";
import type { ReferenceKind } from "../../../src/vocab/lists/reference.js";
import { csvwViolations, describedTables, rowsOf } from "../../support/csvw.js";
import { filesOf, readerOf } from "../../support/export.js";
import { make, minimalArchive, sampleArchive } from "../../support/factories.js";
import { BASE } from "../../support/rdf.js";

const DESCRIPTION = { title: "Archief", licence: "https://example.org/licence" };
const write = (records = readerOf()) => filesOf(exportTables(records, BASE, DESCRIPTION));
const iri = (id: string) => `${BASE}id/${id}`;
const archiveOf = (entityClass: EntityClass, records: readonly object[]) => readerOf(new Map([[entityClass, records]]) as never);

describe("the archive as tables", async () => {
  const files = await write();
  const table = (entityClass: EntityClass) => rowsOf(files, `${definitionOf(entityClass).table}.csv`);

  it("agrees with its description: headers, datatypes, keys and relations", () => {
    expect(csvwViolations(files)).toEqual([]);
  });

  it("agrees with it also where only what must be there is filled, and where there is nothing", async () => {
    expect(csvwViolations(await write(readerOf(minimalArchive())))).toEqual([]);
    const empty = await write(readerOf(new Map()));
    expect([...empty.keys()].sort()).toEqual([...files.keys()].sort());
    expect(csvwViolations(empty)).toEqual([]);
  });

  it("has a row for each record, with ids as IRIs", () => {
    const archive = sampleArchive();
    for (const { entityClass } of entityDefinitions()) {
      expect(table(entityClass).map((row) => row["id"])).toEqual(archive.get(entityClass)?.map((record) => iri(record.id)));
    }
    expect(table(Reference)[0]).toMatchObject({
      from: iri("document/kst-21501-33-1149"),
      target: iri("document/kst-26643-1392"),
      surface: "Kamerstuk 26 643, nr. 1392",
      confidence: "1",
      title: "",
    });
  });

  it("has links in tables of their own, in order and with what they say", () => {
    expect(rowsOf(files, "council_document.csv")).toContainEqual({
      source: iri("council/2025-10-09-telecom-informal"),
      target: iri("document/kst-21501-33-1160"),
      position: "2",
      role: "REPORT",
    });
    const dossiers = rowsOf(files, "document_dossier.csv").filter(({ source }) => source === iri("document/kst-21501-33-1160"));
    expect(dossiers.map(({ target, position }) => [target, position])).toEqual([
      [iri("dossier/21501-33"), "1"],
      [iri("dossier/26643"), "2"],
    ]);
  });

  it("tells who cites whom, how often, and how old the cited paper was", async () => {
    const [agenda, report, paper] = ["kst-21501-33-1149", "kst-21501-33-1160", "kst-26643-1392"].map((key) => `document/${key}` as const);
    const reference = (from: string, order: number, target: string | null, kind: ReferenceKind = "KAMERSTUK") =>
      make(Reference, { id: `reference/${from.slice(9)}/${order}`, from, target, kind } as never);
    const archive = new Map<EntityClass, readonly object[]>(sampleArchive());
    archive.set(Reference, [
      reference(agenda ?? "", 1, null),
      reference(agenda ?? "", 2, agenda ?? ""),
      reference(report ?? "", 1, agenda ?? ""),
      reference(report ?? "", 2, paper ?? ""),
      reference(report ?? "", 3, agenda ?? "", "URL"),
    ]);
    const cited = rowsOf(await write(readerOf(archive as never)), "citation.csv");
    const row = { times: "1", kinds: "KAMERSTUK" };
    expect(cited).toEqual([
      { ...row, citing: iri(agenda ?? ""), cited: iri(agenda ?? ""), citingDate: "2025-09-18", citedDate: "2025-09-18", ageInDays: "0" },
      {
        citing: iri(report ?? ""),
        cited: iri(agenda ?? ""),
        times: "2",
        kinds: "KAMERSTUK\nURL",
        citingDate: "2025-11-03",
        citedDate: "2025-09-18",
        ageInDays: "46",
      },
      { ...row, citing: iri(report ?? ""), cited: iri(paper ?? ""), citingDate: "2025-11-03", citedDate: "", ageInDays: "" },
    ]);
  });

  it("writes several texts in one cell, one on each line", () => {
    expect(table(Document)[0]?.["signatories"]).toBe('A.B. Jansen\nE. "de" Vries');
    const names = make(Document, { signatories: ["A.\r\nJansen", "B"] });
    expect(recordRow(definitionOf(Document), { ...names }, BASE)).toContain("A. Jansen\nB");
  });

  it("does not repeat the whole text of a file", () => {
    expect(Object.keys(table(SourceFile)[0] ?? {})).toEqual(["id", "sha256", "name", "mediaType", "byteSize"]);
  });

  it("keeps quotes, commas, line ends and signs of any script", async () => {
    const title = ' zegt "ja", \r\n\t=1+1; ’s-Gravenhage 👍';
    const written = await write(archiveOf(Document, [make(Document, { title })]));
    expect(rowsOf(written, "document.csv")[0]?.["title"]).toBe(title);
  });

  it("comes in pieces however much there is, and then still whole", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => make(Document, { id: `document/${index}`, identifier: `kst-${index}` }));
    let longest = 0;
    for await (const { text } of exportTables(archiveOf(Document, many), BASE, DESCRIPTION)) longest = Math.max(longest, text.length);
    expect(longest).toBeLessThan(200_000);
    expect(rowsOf(await write(archiveOf(Document, many)), "document.csv").length).toBe(3_000);
  });
});

describe("the description of the tables", async () => {
  const files = await write();
  const metadata = JSON.parse(files.get(METADATA_FILE) ?? "");
  const columnsOf = (url: string) =>
    describedTables(files)
      .find((table) => table.url === url)
      ?.tableSchema.columns.filter(({ virtual }) => virtual !== true) ?? [];

  it("names the data and their licence in the context of CSVW", () => {
    expect(metadata).toMatchObject({
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
      "@type": "TableGroup",
      "dc:title": "Archief",
      "dc:license": { "@id": "https://example.org/licence" },
    });
  });

  it("says of each column what it holds, and which RDF property it stands for", () => {
    const byName = Object.fromEntries(columnsOf("council.csv").map((column) => [column.name, column]));
    expect(byName["startDate"]).toMatchObject({ titles: "startDate", datatype: "date", required: true });
    expect(byName["informal"]).toMatchObject({ datatype: "boolean" });
    expect(byName["formation"]).toMatchObject({ datatype: "string", lang: "nl" });
    expect(byName["presidency"]).toMatchObject({ datatype: "anyURI", valueUrl: "{+presidency}" });
    expect(byName["kind"]?.datatype).toMatchObject({ format: expect.stringMatching(/^\^\(FORMAL\|INFORMAL\|.*\)\$$/) });
    for (const { name, propertyUrl } of columnsOf("council.csv").slice(1)) expect(propertyUrl, name).toMatch(/^http/);
  });

  it("has a column for each field that the entity keeps in RDF", () => {
    for (const { table, fields } of entityDefinitions()) {
      const kept = fields.filter(({ form, rdf }) => (form === "scalar" || form === "toOne") && rdf !== null);
      expect(columnsOf(`${table}.csv`).map(({ name }) => name)).toEqual(["id", ...kept.map(({ name }) => name)]);
    }
  });

  it("has a table for each link that says something, with its role as part of the key", () => {
    const links = definitionOf(Council).fields.flatMap((field) => (field.form === "link" ? [field.table] : []));
    expect(links).toEqual(["council_document"]);
    expect(describedTables(files).find(({ url }) => url === "council_document.csv")?.tableSchema.primaryKey).toEqual([
      "source",
      "target",
      "role",
    ]);
  });
});
