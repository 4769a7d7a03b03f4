import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SHORT_FORM } from "../../../src/cite/short-forms/short-form-citation.js";
import type { Store } from "../../../src/store/open-store.js";
import { ingest, seededStore } from "../../support/ingest.js";
import { smallLetter } from "../../support/small-letter.js";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "raadsarchief-short-forms-"));
  store = await seededStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Ingests a letter with these words and notes and gives its references. */
async function referencesOf(body: string, note: string) {
  const path = join(folder, "letter.txt");
  writeFileSync(path, smallLetter({ body, note }));
  const [result] = await ingest(store, [path], { force: true });
  expect(result).toMatchObject({ ok: true });
  return await store.database.readRows<Record<string, string | null>>(
    `select substr(id, 30) as "key", kind, status, target_id as target, substr(antecedent_id, 30) as antecedent, coder_id as coder
     from reference where from_id = 'document/kst-21501-33-9001' order by "order"`,
    [],
  );
}

describe("short forms in the archive", () => {
  const body = "De inzet is bekend.[footnoteRef:1] Zij is herhaald.[footnoteRef:2] En weer.[footnoteRef:3] Zie ook elders.[footnoteRef:4] ";
  const note = "[1:  Kamerstuk 26 643, nr. 1000] [2:  Idem, p. 4] [3:  Kamerstuk 26 643, nr. 1000] [4:  Zie voetnoot 9]";

  it("lead where what they point back to leads, and name it; one that cannot be told is ambiguous", async () => {
    const [first, second, third, fourth] = await referencesOf(body, note);
    expect(second).toMatchObject({
      kind: "KAMERSTUK",
      target: first?.["target"],
      antecedent: first?.["key"],
      coder: `coder/${SHORT_FORM}-1`,
    });
    expect(third).toMatchObject({ antecedent: null });
    expect(fourth).toMatchObject({ kind: "SHORT_FORM", status: "AMBIGUOUS", target: null, antecedent: null });
  });

  it("keep their ids, and leave the ids of full citations alone", async () => {
    const before = await referencesOf(body, note);
    expect(await referencesOf(body, note)).toEqual(before);
    const without = await referencesOf(body, note.replace("Idem, p. 4", "Geen"));
    expect(without.map(({ key }) => key)).toEqual(before.filter((_, index) => index !== 1).map(({ key }) => key));
  });
});
