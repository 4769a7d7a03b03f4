import { describe, expect, it } from "vitest";
import { resolveOverlaps } from "../../../src/cite/overlap.js";
import type { Citation } from "../../../src/cite/recogniser.js";

function citation(start: number, end: number, given: Partial<Citation> = {}): Citation {
  return {
    kind: "KAMERSTUK",
    surface: "",
    normal: `kst-${start}`,
    recogniser: "kamerstuk/1",
    confidence: 0.9,
    parts: {},
    ...given,
    start,
    end,
  };
}

describe("resolveOverlaps", () => {
  it("sorts by start and keeps what does not overlap; touching is not overlapping", () => {
    const [first, second] = [citation(0, 5), citation(5, 9)];
    expect(resolveOverlaps([second, first])).toEqual([first, second]);
  });

  it("keeps the more confident of two that overlap, also when it is shorter and later", () => {
    const sure = citation(4, 8, { confidence: 0.99 });
    expect(resolveOverlaps([citation(0, 10), sure])).toEqual([sure]);
  });

  it("keeps the longer of two that are equally sure", () => {
    const long = citation(0, 10);
    expect(resolveOverlaps([citation(8, 12), long, citation(2, 4)])).toEqual([long]);
  });

  it("makes one of two equal readings of a span, the surer one", () => {
    const sure = citation(0, 10, { confidence: 0.99 });
    expect(resolveOverlaps([citation(0, 10), sure])).toEqual([sure]);
  });

  it("keeps all members of a range, in the order read", () => {
    const range = ["kst-1-9", "kst-1-10", "kst-1-11"].map((normal) => citation(0, 10, { normal }));
    expect(resolveOverlaps(range)).toEqual(range);
  });

  it("keeps both neighbours of a citation that loses", () => {
    const [left, right] = [citation(0, 5, { confidence: 0.99 }), citation(8, 12, { confidence: 0.95 })];
    expect(resolveOverlaps([left, citation(4, 9), right])).toEqual([left, right]);
  });

  it("settles a long chain in which each overlaps the next", () => {
    const chain = Array.from({ length: 50_001 }, (_, index) => citation(index * 10, index * 10 + 15));
    expect(resolveOverlaps(chain)).toEqual(chain.filter((_, index) => index % 2 === 0));
  });

  it("gives nothing for nothing", () => {
    expect(resolveOverlaps([])).toEqual([]);
  });
});
