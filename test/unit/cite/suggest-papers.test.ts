import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierRange } from "../../../src/cite/near-dossiers.js";
import { numberSlips } from "../../../src/cite/resolution/number-slips.js";
import { paperForm } from "../../../src/cite/resolution/paper-form.js";
import { isTelling, suggestNumbers, suggestPapers } from "../../../src/cite/suggest-papers.js";

const COUNCIL: readonly DossierRange[] = [
  { key: "21501-02", title: "Raad Algemene Zaken", highestNumber: 3240 },
  { key: "21501-20", title: "Europese Raad", highestNumber: 2700 },
  { key: "21501-33", title: "Raad voor Vervoer, Telecommunicatie en Energie", highestNumber: 1160 },
  { key: "36410-VI", title: "Begroting Justitie", highestNumber: 120 },
];

describe("suggestPapers", () => {
  it("ranks the suffix with one wrong digit before any other of the Council series", () => {
    const found = suggestPapers({ dossier: "21501-21", number: "2648" }, COUNCIL);
    expect(found.map(({ normal }) => normal)).toEqual(["kst-21501-20-2648", "kst-21501-02-2648"]);
    expect(found[0]?.reason).toBe(
      "Dossier 21501-21 is not known to have a number 2648; another suffix gives dossier 21501-20 (Europese Raad), which reaches it.",
    );
  });

  it("adds the suffix that is missing where only dossiers with one exist", () => {
    const paper = { dossier: "21501", number: "1149" };
    expect(isTelling(paper, COUNCIL)).toBe(true);
    const [first, ...others] = suggestPapers(paper, COUNCIL);
    expect(first).toMatchObject({ normal: "kst-21501-33-1149" });
    expect(first?.reasonNl).toContain("de ontbrekende toevoeging aanvullen");
    expect(others.map(({ normal }) => normal)).toEqual(["kst-21501-20-1149", "kst-21501-02-1149"]);
  });
});

describe("suggestNumbers", () => {
  const dossier = COUNCIL[2];

  it.each([
    ["11149", "1149", "leaving out one digit"],
    ["9411", "941", "leaving out one digit"],
    ["5101", "1501", undefined],
    ["2149", "1149", "reading 1 for 2 in place 1"],
    ["8110", "1810", undefined],
    ["1911", "1119", undefined],
    ["9110", "1910", undefined],
  ])("puts %s right as %s only where the dossier reaches it and one slip explains it", (number, meant, why) => {
    const found = suggestNumbers({ dossier: "21501-33", number }, dossier).find(({ normal }) => normal === `kst-21501-33-${meant}`);
    if (why === undefined) expect(found).toBeUndefined();
    else expect(found?.reason).toContain(why);
  });

  it("takes the mark of a reprint for what it is", () => {
    expect(suggestNumbers({ dossier: "36410-VI", number: "87H1" }, COUNCIL[3])).toEqual([
      {
        normal: "kst-36410-VI-87",
        reason: "Dossier 36410-VI is known up to number 120 and not to have 87H1; leaving out the mark of a reprint gives number 87.",
        reasonNl:
          "Dossier 36410-VI is bekend tot nummer 120 en heeft voor zover bekend geen 87H1; het teken van een herdruk weglaten geeft nummer 87.",
        score: 1,
      },
    ]);
  });

  it("knows nothing of a dossier that is not known, or not how far it reaches", () => {
    expect(suggestNumbers({ dossier: "21501-33", number: "11149" }, undefined)).toEqual([]);
    expect(suggestNumbers({ dossier: "21501-33", number: "11149" }, { key: "21501-33", title: "", highestNumber: null })).toEqual([]);
  });
});

describe("a suggestion", () => {
  const number = fc.oneof(fc.integer({ min: 1, max: 99_999 }).map(String), fc.constantFrom("C", "62a", "87H1", "007"));
  const key = fc.constantFrom("21501-33", "21501", "21501-21", "12501-33", "36410-VI", "36410-VII", "22112");

  it("is never the citation itself, names a paper that its dossier reaches, and has a score from 0 to 1", () => {
    fc.assert(
      fc.property(key, number, (dossier, printed) => {
        const paper = { dossier, number: printed };
        const known = COUNCIL.find((candidate) => candidate.key === dossier);
        const found = [...suggestPapers(paper, COUNCIL), ...suggestNumbers(paper, known)];
        for (const { normal, score } of found) {
          expect(normal).not.toBe(paperForm(paper));
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(COUNCIL.some((candidate) => normal.startsWith(`kst-${candidate.key}-`))).toBe(true);
        }
        expect(new Set(found.map(({ normal }) => normal)).size).toBe(found.length);
      }),
    );
  });

  it("by another number is one slip away, not above the highest, and without a leading zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 5000 }), (printed, highest) => {
        for (const { meant } of numberSlips(String(printed), highest)) {
          expect(Number(meant)).toBeLessThanOrEqual(highest);
          expect(meant).not.toBe(String(printed));
          expect(meant).toMatch(/^[1-9]/u);
        }
      }),
    );
  });
});
