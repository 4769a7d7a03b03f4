import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equivalentForms } from "../../../../src/cite/resolution/equivalent-forms.js";
import { isPossiblePaper } from "../../../../src/cite/resolution/paper-form.js";
import { type ResolutionKnowledge, resolveReference } from "../../../../src/cite/resolve.js";
import { readSeedTables } from "../../../../src/ingest/seed/read-seed-tables.js";

const LINKS = path.resolve("../shared/corpus/citations/official-links.tsv");
const { dossiers } = readSeedTables(path.resolve("seed"));

/** An archive that holds just these papers and knows the dossiers of the seed. */
function holding(papers: ReadonlySet<string>): ResolutionKnowledge {
  return {
    documents: (normal) =>
      equivalentForms(normal).flatMap((form) =>
        papers.has(form) ? [{ identifier: form, status: "HELD" as const, date: null, chamber: null }] : [],
      ),
    dossier: (key) => dossiers.find((dossier) => dossier.key === key),
    dossiers,
  };
}

// One digit wrong, dropped, added, or swapped with the one after it.
function perturb(normal: string, at: number, digit: number, how: "wrong" | "dropped" | "added" | "swapped"): string {
  const digits = [...normal.matchAll(/\d/gu)].map((match) => match.index);
  const place = digits[at % digits.length] ?? 0;
  const [before, here, next] = [normal.slice(0, place), normal.charAt(place), normal.charAt(place + 1)];
  switch (how) {
    case "wrong":
      return before + String(digit) + normal.slice(place + 1);
    case "dropped":
      return before + normal.slice(place + 1);
    case "added":
      return before + String(digit) + normal.slice(place);
    case "swapped":
      return /\d/u.test(next) ? before + next + here + normal.slice(place + 2) : normal;
  }
}

function lawsFor(papers: readonly string[]): void {
  const held = new Set(papers);
  const known = holding(held);
  fc.assert(
    fc.property(
      fc.constantFrom(...papers),
      fc.nat(20),
      fc.nat(9),
      fc.constantFrom("wrong" as const, "dropped" as const, "added" as const, "swapped" as const),
      (paper, at, digit, how) => {
        const printed = perturb(paper, at, digit, how);
        const { status, target, candidates } = resolveReference({ kind: "KAMERSTUK", normal: printed, parts: {} }, known);
        if (status === "RESOLVED") expect(held.has(printed) && target === printed).toBe(true);
        else if (status === "NOT_HELD") expect(target).toBe(printed);
        else expect({ status, target }).toEqual({ status: "SUSPECT", target: null });
        expect(candidates.map(({ normal }) => normal)).not.toContain(printed);
        // Of a number that no paper can have nothing need be known that may have been meant.
        if (isPossiblePaper(printed)) expect(candidates.length > 0).toBe(status === "SUSPECT");
        else expect(["SUSPECT", "RESOLVED"]).toContain(status);
      },
    ),
    { numRuns: 5_000 },
  );
}

describe("a citation with a digit gone wrong", () => {
  it("leads to a paper that has exactly its number, or to none", () => {
    const known = dossiers.filter(({ highestNumber }) => highestNumber !== null);
    lawsFor(
      known.flatMap(({ key, highestNumber }) =>
        [1, 7, Math.ceil((highestNumber ?? 1) / 2), highestNumber].map((number) => `kst-${key}-${number}`),
      ),
    );
  });

  it.skipIf(!existsSync(LINKS))("does so with every paper to which the official publisher links (needs ../shared)", () => {
    const targets = readFileSync(LINKS, "utf8")
      .split("\n")
      .map((line) => line.split("\t")[1] ?? "");
    const papers = [...new Set(targets.filter((target) => /^kst-\d{4,5}(?:-[0-9A-Z]+)*-\d+$/u.test(target)))];
    expect(papers.length).toBeGreaterThan(100);
    lawsFor(papers);
  });
});
