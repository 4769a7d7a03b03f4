import { describe, expect, it } from "vitest";
import { bibliography } from "../../../src/export/bibliography/bibliography.js";
import { citableDocuments } from "../../../src/export/bibliography/citable-documents.js";
import { chosenDocuments } from "../../../src/export/chosen-documents.js";
import type { BibliographyFormat } from "../../../src/export/formats.js";
import { cite } from "../../../src/model/citation-style.js";
import type { CitableDocument } from "../../../src/model/citation-styles/citable-document.js";
import { joined, readerOf } from "../../support/export.js";
import { BASE, collect } from "../../support/rdf.js";

const write = (format: BibliographyFormat, records = readerOf()) => joined(bibliography(citableDocuments(records, BASE), format));
const nothing = readerOf(new Map());

describe("the documents as a bibliography", () => {
  it("carry the keys of dossiers and the names of senders", async () => {
    const [agenda] = await collect(citableDocuments(readerOf(), BASE));
    expect(agenda).toMatchObject({
      iri: `${BASE}id/document/kst-21501-33-1149`,
      dossiers: [{ key: "21501-33" }],
      senders: ["minister van Economische Zaken"],
    });
  });

  it("are entries of BibTeX, each with a key of its own and an empty line between", async () => {
    const text = await write("bibtex");
    expect(text.split("\n\n").map((entry) => /^@(?:techreport|misc)\{([^,]+),/.exec(entry)?.[1])).toEqual([
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
    expect(items.map(({ type }: { type: string }) => type)).toEqual(["bill", "bill", "bill", "bill", "bill"]);
    expect(items[0]).toMatchObject({ author: [{ literal: "minister van Economische Zaken" }], issued: { "date-parts": [[2025, 9, 18]] } });
  });

  it("can be those that are held alone", async () => {
    const items: readonly { id: string }[] = JSON.parse(await write("csl", await chosenDocuments(readerOf(), { held: true })));
    expect(items.map(({ id }) => id)).toEqual(["kst-21501-33-1149", "kst-21501-33-1160", "kst-21501-33-1149-note"]);
  });

  it("are cited by the paper they came with, also where that is not chosen", async () => {
    const chosen = await chosenDocuments(readerOf(), { citedBy: "kst-21501-33-1160" });
    expect(
      JSON.parse(await joined(bibliography(citableDocuments(readerOf(), BASE, chosen), "csl"))).map(({ id }: { id: string }) => id),
    ).toEqual(["kst-21501-33-1149"]);
    const note = (await collect(citableDocuments(readerOf(), BASE))).find(({ identifier }) => identifier.endsWith("-note"));
    expect(cite(note as CitableDocument, "DUTCH")).toMatch(/^Bijlage bij Kamerstukken II 2025\/26, 21501-33, nr\. 1149\.$/);
  });

  it("are an empty file, or an empty array, where there are none", async () => {
    expect(await write("bibtex", nothing)).toBe("");
    expect(await write("ris", nothing)).toBe("");
    expect(JSON.parse(await write("csl", nothing))).toEqual([]);
  });
});
