import { describe, expect, it } from "vitest";
import { RULES } from "../../../../src/ingest/records/assemble-records.js";
import { sha256 } from "../../../../src/kernel/hash.js";
import { caseRows, goldPresidencies, goldTitles, hasCases, readRow } from "../../../support/case-corpus.js";

/** The rules under which archives keep readings of titles, and the hash of what the annotated titles are read to say by them. */
const RECORDED = { rules: "2", readings: "2ea5055e9d4a58049a3f02aa390119da42227c9fcc44b4341cecdf86c416a3de" };

describe.skipIf(!hasCases)("the rules under which readings of titles are kept (needs ../shared)", () => {
  it("are raised whenever the annotated titles are read otherwise", { timeout: 60_000 }, () => {
    const gold = [...(["dev", "test", "heldout", "heldout-c"] as const).flatMap(goldTitles), ...goldPresidencies()];
    const annotated = new Set(gold.map(({ id }) => id));
    const titles = caseRows()
      .filter(({ Id }) => annotated.has(Id))
      .map((row) => ({ id: row.Id, title: readRow(row).title }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const readings = sha256(JSON.stringify(titles));
    const message = [
      "titles are read otherwise, and archives would keep the old readings:",
      "raise RULES in src/ingest/records/assemble-records.ts (not where only the seed has changed, which archives notice by themselves),",
      `and record it here with the hash ${readings}`,
    ].join(" ");
    expect({ rules: RULES, readings }, message).toEqual(RECORDED);
  });
});
