import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSource } from "../../../src/document/read-source.js";
import { unaccounted } from "../../../src/document/unaccounted.js";
import { extractDocument } from "../../../src/extract/extract-document.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, SEED, seededStore } from "../../support/ingest.js";
import { kamerstukXml } from "../../support/official-xml.js";

const CORPUS = ["../shared/corpus/kst-xml", "../shared/corpus/handelingen-xml"].map((folder) => path.resolve(folder));

describe("an official publication in the store", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "official-xml-"));
  let store: Store;
  beforeAll(async () => {
    store = await seededStore();
    const words =
      "<al>Zie Kamerstuk 26 643, nr. 900.<noot><noot.nr>1</noot.nr><noot.al>Kamerstuk 22 112, nr. 12</noot.al></noot></al><table><tgroup><tbody><row><entry><al>A<noot type='tabel'><noot.nr>1</noot.nr><noot.al>In de tabel.</noot.al></noot></al></entry></row></tbody></tgroup></table>";
    const second = "<dossier><dossiernummer><dossiernr>36 410</dossiernr></dossiernummer><titel>Begroting</titel></dossier><stuk>";
    const file = path.join(folder, "kst-21501-33-1200.xml");
    writeFileSync(file, kamerstukXml(words, { heading: "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG" }).replace("<stuk>", second));
    const results = await ingest(store, [file]);
    expect(results.map((result) => (result.ok ? result.outcomes.map(({ outcome }) => outcome) : result.error.line))).toEqual([["STORED"]]);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);

  it("has its number, date, kind and dossiers, and the type of the file", async () => {
    expect(await rows("select identifier, kind, date, chamber, media_type from document where status = 'HELD'")).toEqual([
      {
        identifier: "kst-21501-33-1200",
        kind: "WRITTEN_CONSULTATION",
        date: "2025-11-03",
        chamber: "TWEEDE_KAMER",
        media_type: "application/xml",
      },
    ]);
    expect(await rows("select target_id from document_dossier where source_id = 'document/kst-21501-33-1200' order by position")).toEqual([
      { target_id: "dossier/21501-33" },
      { target_id: "dossier/36410" },
    ]);
  });
  it("has its footnotes under numbers of their own, with the words that a reader sees at both ends", async () => {
    const found = await rows(
      "select footnote.id, note.exact, note.prefix from footnote join text_anchor note on note.id = footnote.note_id order by footnote.id",
    );
    expect(found).toEqual([
      { id: "footnote/kst-21501-33-1200/1", exact: "Kamerstuk 22 112, nr. 12", prefix: "" },
      { id: "footnote/kst-21501-33-1200/t1-1", exact: "In de tabel.", prefix: "" },
    ]);
  });
  it("has its references, in the text and in the note", async () => {
    expect(
      await rows(`select normal, surface, footnote_id from reference where from_id = 'document/kst-21501-33-1200' order by "order"`),
    ).toEqual([
      { normal: "kst-26643-900", surface: "Kamerstuk 26 643, nr. 900", footnote_id: null },
      { normal: "kst-22112-12", surface: "Kamerstuk 22 112, nr. 12", footnote_id: "footnote/kst-21501-33-1200/1" },
    ]);
  });
});

describe.skipIf(!CORPUS.every(existsSync))("the official publications of the corpus (needs ../shared)", () => {
  const files = CORPUS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xml"))
      .map((name) => path.join(folder, name)),
  );
  it("are all read without an error, every word of them once, under the identifier they are published under", async () => {
    const odd: string[] = [];
    for (const name of files) {
      const file = await readSource(readFileSync(name), name);
      const documents = file.parts.map((part) => extractDocument(part, file.source, SEED.knowledge));
      const diagnostics = [...file.diagnostics, ...documents.flatMap((document) => document.diagnostics)];
      const told = diagnostics.filter(({ severity }) => severity === "ERROR").map(({ code }) => code);
      const lost = unaccounted(file).map(({ start, end }) => file.source.text.slice(start, end));
      const tags = file.parts.flatMap(({ passages }) => passages).filter(({ text }) => /<\/?[a-z]/u.test(text));
      const identifiers = documents.map(({ identifier }) => identifier.value);
      const isRight = identifiers.join() === path.basename(name, ".xml");
      if (!isRight || told.length + lost.length + tags.length > 0) odd.push(`${name}: ${[...identifiers, ...told, ...lost].join(" ")}`);
    }
    expect(odd).toEqual([]);
    expect(files.length).toBeGreaterThan(900);
  }, 60_000);
});
