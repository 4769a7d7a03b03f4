import { describe, expect, it } from "vitest";
import type { CaseJoin, CaseRecord } from "../../../../src/extract/titles/case-join.js";
import { joinCases } from "../../../../src/extract/titles/join-cases.js";
import { caseRows, goldLinks, goldPresidencies, goldTitles, hasCases, readRow, titleKnowledge } from "../../../support/case-corpus.js";
import { isLetter, rightDays, rightNames, rightPresidencies, scoreLinks, shareOf } from "../../../support/title-score.js";

const HALVES = ["dev", "test", "heldout", "heldout-c"] as const;

// Reading and joining the whole corpus takes seconds, so it is done once.
const corpus: { records?: readonly CaseRecord[]; join?: CaseJoin } = {};

function records(): readonly CaseRecord[] {
  corpus.records ??= caseRows().map(readRow);
  return corpus.records;
}

function join(): CaseJoin {
  corpus.join ??= joinCases(records(), titleKnowledge.presidencies);
  return corpus.join;
}

describe.skipIf(!hasCases)("titles that were annotated before they were read (needs ../shared)", () => {
  it.each([
    ["test", 0.99, 0.99],
    // The message names no title: what is wrong in this half is not looked at.
    ["heldout", 0.98, 0.98],
    ["heldout-c", 0.99, 0.99],
  ] as const)(
    "of %s have formations and days right in %d of agendas and reports, and in %d of all",
    { timeout: 60_000 },
    (half, letters, all) => {
      const gold = goldTitles(half);
      expect(shareOf(rightDays(gold, records(), isLetter))).toBeGreaterThanOrEqual(letters);
      expect(shareOf(rightDays(gold, records(), () => true))).toBeGreaterThanOrEqual(all);
    },
  );

  it.each(["test", "heldout"] as const)("of %s lead from agendas to their reports", { timeout: 60_000 }, (half) => {
    const { precision, recall } = scoreLinks(goldLinks(half), join().councils);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  it("have the presidency of their days, and the one that they name", { timeout: 60_000 }, () => {
    const gold = HALVES.flatMap((half) => goldTitles(half));
    expect(shareOf(rightPresidencies(gold, records()))).toBe(1);
    expect(shareOf(rightNames(goldPresidencies(), records()))).toBe(1);
  });

  it("stand in one half only", () => {
    const ids = HALVES.flatMap((half) => goldTitles(half).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
