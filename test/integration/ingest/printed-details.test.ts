import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { validateQuads } from "../../../src/rdf/validate.js";
import type { Store } from "../../../src/store/open-store.js";
import { recordReader } from "../../../src/store/read-records.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { kamerstukXml } from "../../support/official-xml.js";
import { BASE, textOf } from "../../support/rdf.js";

const NOTES = [
  "Persbericht Kabelraad: Blauwdruk voor kabels, juli 2025.",
  "Persbericht Kabelraad: Blauwdruk voor draden, 2025.",
  "Persbericht Kabelraad: Blauwdruk voor buizen, 31 februari 2025.",
  "Persbericht Kabelraad: Blauwdruk voor touwen, 14 juli 2025, www.example.nl/touw.",
  "Zie www.pfas.example.gov.au.",
  "Zie kabels.example.nl/a/b.",
];

const LETTER = "document/kst-21501-33-1200";

describe("what is printed beside a citation", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "raadsarchief-details-"));
  let store: Store;
  beforeAll(async () => {
    store = await seededStore();
    const notes = NOTES.map((note, index) => {
      const number = index + 1;
      return `<al>Tekst.<noot id="n${number}"><noot.nr>${number}</noot.nr><noot.al>${note}</noot.al></noot></al>`;
    });
    const file = path.join(folder, "kst-21501-33-1200.xml");
    writeFileSync(file, kamerstukXml(notes.join("")));
    expect(await ingest(store, [file])).toMatchObject([{ ok: true }]);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it("is stored as a whole day and an absolute address, or left in the words", async () => {
    const rows = await store.database.readRows(
      `select kind, title, publication_date, url, normal from reference where from_id = ? order by "order"`,
      [LETTER],
    );
    const external = { kind: "EXTERNAL", normal: null, url: null, publication_date: null };
    expect(rows).toEqual([
      { ...external, title: "Blauwdruk voor kabels" },
      { ...external, title: "Blauwdruk voor draden" },
      { ...external, title: "Blauwdruk voor buizen" },
      { ...external, title: "Blauwdruk voor touwen", publication_date: "2025-07-14", url: "https://www.example.nl/touw" },
      { ...external, kind: "URL", title: null, normal: "www.pfas.example.gov.au", url: "https://www.pfas.example.gov.au" },
      { ...external, kind: "URL", title: null, normal: "kabels.example.nl/a/b", url: "https://kabels.example.nl/a/b" },
    ]);
  });

  const quads = () => archiveQuads(recordReader(store.database), BASE);

  it("stands in an export, which conforms to the shapes", async () => {
    expect(await textOf(quads(), "nt")).toContain("<https://www.pfas.example.gov.au>");
    expect(await validateQuads(quads())).toMatchObject({ conforms: true, count: 0 });
  });
});
