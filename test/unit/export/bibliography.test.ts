import { describe, expect, it } from "vitest";
import { bibliography } from "../../../src/export/bibliography/bibliography.js";
import { citableDocuments } from "../../../src/export/bibliography/citable-documents.js";
import type { BibliographyFormat } from "../../../src/export/formats.js";
import { heldDocuments } from "../../../src/export/held-documents.js";
import { joined, readerOf } from "../../support/export.js";
import { BASE, collect } from "../../support/rdf.js";

const write = (format: BibliographyFormat, records = readerOf()) => joined(bibliography(citableDocuments(records, BASE), format));
const nothing = readerOf(new Map());

/** What the schema of CSL-JSON asks of an item, for the fields that are written here. */
function isItem(item: Readonly<Record<string, unknown>>): boolean {
  const known = ["id", "type", "title", "author", "issued", "number", "publisher", "URL", "language"];
  return Object.keys(item).every((key) => known.includes(key)) && typeof item["id"] === "string" && item["type"] === "report";
}

describe("the documents as a bibliography", () => {
  it("carry the titles of dossiers and the names of senders", async () => {
    const [agenda] = await collect(citableDocuments(readerOf(), BASE));
    expect(agenda).toMatchObject({
      iri: `${BASE}id/document/kst-21501-33-1149`,
      dossiers: [{ key: "21501-33", title: "Raad voor Vervoer, Telecommunicatie en Energie" }],
      senders: ["minister van Economische Zaken"],
    });
  });

  it("are entries of BibTeX, each with a key of its own and an empty line between", async () => {
    const text = await write("bibtex");
    expect(text.split("\n\n").map((entry) => /^@report\{([^,]+),/.exec(entry)?.[1])).toEqual([
      "kst-21501-33-1149",
      "kst-21501-33-1160",
      "kst-26643-1392",
      "kst-22112-4133",
      "kst-21501-33-1149-note",
    ]);
    expect(text.replace(/[^{}]/g, "").length % 2).toBe(0);
  });

  it("are records of RIS, each begun and ended", async () => {
    const lines = (await write("ris")).split("\r\n");
    expect(lines.filter((line) => line === "TY  - RPRT").length).toBe(5);
    expect(lines.filter((line) => line === "ER  - ").length).toBe(5);
    expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it("are one array of CSL-JSON", async () => {
    const items = JSON.parse(await write("csl"));
    expect(items.length).toBe(5);
    expect(items.every(isItem)).toBe(true);
    expect(items[0]).toMatchObject({ author: [{ literal: "minister van Economische Zaken" }], issued: { "date-parts": [[2025, 9, 18]] } });
  });

  it("can be those that are held alone", async () => {
    const items: readonly { id: string }[] = JSON.parse(await write("csl", heldDocuments(readerOf())));
    expect(items.map(({ id }) => id)).toEqual(["kst-21501-33-1149", "kst-21501-33-1160", "kst-21501-33-1149-note"]);
  });

  it("are an empty file, or an empty array, where there are none", async () => {
    expect(await write("bibtex", nothing)).toBe("");
    expect(await write("ris", nothing)).toBe("");
    expect(JSON.parse(await write("csl", nothing))).toEqual([]);
  });
});
