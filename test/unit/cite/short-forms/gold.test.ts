import { describe, expect, it } from "vitest";
import { hasCorpus } from "../../../support/gold-texts.js";
import { f1, realSamples, scoreSplit, shortFormSplit, writtenSamples } from "../../../support/short-form-gold.js";

/** No lower than this, whatever else is changed; the figures themselves are printed by `npm run bench:short-forms`. */
const FLOOR = 0.95;

describe.skipIf(!hasCorpus)("short forms in the gold data (needs ../shared)", () => {
  it.each(["dev", "test"] as const)("reach the level to be reached in %s, and lead nowhere wrong", (split) => {
    const { real, written } = scoreSplit(split);
    for (const score of [real, written]) {
      expect(f1(score, score.exact), score.mistakes.join("\n")).toBeGreaterThanOrEqual(FLOOR);
      expect(score.wrongLinks, score.mistakes.join("\n")).toBe(0);
    }
  });
});

describe("the gold data of short forms", () => {
  it("holds more than forty places, on both halves alike", () => {
    const counts = (["dev", "test"] as const).map((split) =>
      [
        ...realSamples().filter((sample) => shortFormSplit(sample) === split),
        ...writtenSamples().filter((sample) => sample.split === split),
      ]
        .map(({ places }) => places.length)
        .reduce((sum, count) => sum + count, 0),
    );
    expect(Math.min(...counts)).toBeGreaterThan(40);
  });
});
