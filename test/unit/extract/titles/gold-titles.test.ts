import { describe, expect, it } from "vitest";
import { CouncilKind } from "../../../../src/vocab/lists/council.js";
import { caseRows, goldTitles, hasCases, readRow } from "../../../support/case-corpus.js";

const gold = goldTitles();

describe("the annotated titles", () => {
  it("are well formed: unique, of known kinds, with slugs that fit their days", () => {
    expect(new Set(gold.map(({ id }) => id)).size).toBe(gold.length);
    for (const { id, councils } of gold) {
      for (const { slug, start, end, kind } of councils) {
        expect(slug.startsWith(`${start}-`) && start <= end, id).toBe(true);
        expect(CouncilKind.keys, id).toContain(kind);
      }
    }
  });
});

describe.skipIf(!hasCases)("the annotated titles as read (needs ../shared)", () => {
  const wanted = new Map(gold.map((one) => [one.id, one]));
  const read = hasCases
    ? caseRows()
        .filter(({ Id }) => wanted.has(Id))
        .map(readRow)
    : [];

  it.each([
    ["formation and days of agendas and reports", 0.99],
    ["formation, days and kind of all", 0.98],
    ["roles", 0.98],
  ] as const)("have %s right in %d of all or more", (what, floor) => {
    const judged = read.filter(({ id }) => !what.startsWith("formation and") || /AGENDA|REPORT/.test(wanted.get(id)?.role ?? ""));
    const wrong = judged.filter(({ id, title }) => {
      const want = wanted.get(id);
      if (what === "roles") return title.role !== want?.role;
      const withKind = what.includes("kind");
      const one = title.councils.map(
        ({ slug, formationCode, startDate, endDate }) => `${withKind ? slug : `${startDate}-${formationCode}`} ${endDate}`,
      );
      const other = (want?.councils ?? []).map(
        ({ slug, end }) => `${withKind ? slug : slug.replace(/-(?:informal|extraordinary|video)$/, "")} ${end}`,
      );
      return one.sort().join() !== other.sort().join();
    });
    expect(read).toHaveLength(gold.length);
    expect(1 - wrong.length / judged.length, wrong.map(({ id }) => id).join(" ")).toBeGreaterThanOrEqual(floor);
  });
});
