import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFile } from "../../../src/ingest/ingest-file.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, SEED, seededStore } from "../../support/ingest.js";
import { expectSpansToHold } from "../../support/markup-laws.js";
import { publishedMarker, publishedNote } from "../../support/web-page.js";

const CORPUS = path.resolve("../shared/corpus/html");

const PAGE = `<!DOCTYPE html><html lang="nl"><head><title>x</title><meta name="DC.identifier" content="kst-21501-33-1201"></head><body><nav>Menu</nav>
<div id="broodtekst"><h1 class="dossiertitel">21 501-33<br>Raad voor Vervoer, Telecommunicatie en Energie</h1>
<h1 class="stuktitel"><span class="stuknummer">Nr. 1201</span> BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN</h1>
<p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p><p>Den Haag, 20 oktober 2025</p>
<p>Hierbij stuur ik u het verslag van de informele Telecomraad die op 9 en 10 oktober 2025 plaatsvond, zie Kamerstuk 21&nbsp;501-<b>33</b>, nr. 1149.${publishedMarker("n1", "1")}</p>
<p class="ondertekening">De Minister van Economische Zaken,<br>S. Jansen</p>
<div id="noten">${publishedNote("n1", "1", "<p>Kamerstuk 22 112, nr. 4001.</p>")}</div></div></body></html>`;

describe("a page of the publisher in the store", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "html-"));
  let store: Store;
  beforeAll(async () => {
    store = await seededStore();
    writeFileSync(path.join(folder, "kst-21501-33-1201.html"), PAGE);
    const results = await ingest(store, [folder]);
    expect(results.map((result) => (result.ok ? result.outcomes.map(({ outcome }) => outcome) : result.error.line))).toEqual([["STORED"]]);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);

  it("has its number, date and chamber", async () => {
    expect(await rows("select identifier, date, chamber, media_type from document where status = 'HELD'")).toEqual([
      { identifier: "kst-21501-33-1201", date: "2025-10-20", chamber: "TWEEDE_KAMER", media_type: "text/html" },
    ]);
  });
  it("has its references and its footnote, in the words that a reader sees", async () => {
    const references = await rows(
      `select normal, surface, footnote_id from reference where from_id = 'document/kst-21501-33-1201' order by "order"`,
    );
    expect(references).toEqual([
      { normal: "kst-21501-33-1149", surface: "Kamerstuk 21 501-33, nr. 1149", footnote_id: null },
      { normal: "kst-22112-4001", surface: "Kamerstuk 22 112, nr. 4001", footnote_id: "footnote/kst-21501-33-1201/1" },
    ]);
  });
});

describe.skipIf(!existsSync(CORPUS))("pages of the Chamber (needs ../shared)", () => {
  const read = (name: string) => readFile(readFileSync(path.join(CORPUS, name)), name, SEED.knowledge);
  it.each([
    ["tweedekamer.nl-motie-detail-2025.html", "kst-31497-504", "2025-07-02"],
    ["tweedekamer.nl-2015D04817.html", "kst-33308-13", "2015-02-10"],
  ])("%s gives the motion %s of %s", async (name, identifier, date) => {
    const { file, documents } = await read(name);
    expectSpansToHold(file, [
      [0, 10],
      [7, 30],
      [40, 90],
    ]);
    expect(documents).toMatchObject([{ identifier: { value: identifier }, kind: { value: "MOTION" }, date: { value: date } }]);
  });
  it("give no words of menus, controls and the foot of the page", async () => {
    for (const name of ["tweedekamer.nl-motie-detail-2025.html", "tweedekamer.nl-2015D04817.html", "tweedekamer.nl-2015P02267.html"]) {
      const { file } = await read(name);
      expectSpansToHold(file, [
        [0, 10],
        [7, 30],
      ]);
      const words = file.parts.flatMap(({ passages }) => passages.map(({ text }) => text)).join("\n");
      expect(words).not.toMatch(/Direct naar|Colofon|Disclaimer|Cookies|Twitter|Zoeken|Download/u);
    }
  });
});
