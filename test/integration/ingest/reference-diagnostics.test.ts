import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { kamerstukXml } from "../../support/official-xml.js";

describe("a publication with links and a long range of papers in the archive", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "reference-diagnostics-"));
  let store: Store;
  beforeAll(async () => {
    store = await seededStore();
    const words = [
      '<al>Zie <extref doc="kst-26643-900" soort="document">de eerdere brief</extref> en Kamerstuk 36 410, nrs. 1-900.</al>',
      '<al>De motie (<extref doc="kst-36410-21" soort="document">36 410, nr. 20</extref>) is aangenomen.</al>',
    ];
    const file = path.join(folder, "kst-21501-33-1200.xml");
    writeFileSync(file, kamerstukXml(words.join("")));
    expect(await ingest(store, [file])).toMatchObject([{ ok: true }]);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const rows = (sql: string) => store.database.readRows<Record<string, string | number | null>>(sql, []);

  it("has the linked paper among its references, with the publisher as its coder", async () => {
    const from = "from reference where from_id = 'document/kst-21501-33-1200'";
    expect(await rows(`select normal, surface, target_id, coder_id, confidence ${from} order by "order" limit 1`)).toEqual([
      {
        normal: "kst-26643-900",
        surface: "de eerdere brief",
        target_id: "document/kst-26643-900",
        coder_id: "coder/publisher-link-1",
        confidence: 0.95,
      },
    ]);
  });

  it("says that a range was cut and that a link disagrees, each with its place", async () => {
    const found = await rows(
      `select code, severity, exact from diagnostic join text_anchor anchor on anchor.id = diagnostic.anchor_id
       where code in ('REFERENCES_CUT', 'LINK_DISAGREES') order by code`,
    );
    expect(found).toEqual([
      { code: "LINK_DISAGREES", severity: "INFO", exact: "36 410, nr. 20" },
      { code: "REFERENCES_CUT", severity: "WARNING", exact: "Kamerstuk 36 410, nrs. 1-900" },
    ]);
  });
});
