import { describe, expect, it } from "vitest";
import { citationAges } from "../../../../src/store/graph/citation-ages.js";

const links = (...days: readonly (number | null)[]) =>
  days.map((age) => ({ from: "document/a", to: "document/b", times: 3, kinds: ["KAMERSTUK" as const], days: age }));

describe("the ages of citations", () => {
  it("are the youngest, the one in the middle and the oldest, each pair of documents counted once", () => {
    expect(citationAges(links(30, 4, 1_000))).toEqual({ count: 3, minimum: 4, median: 30, maximum: 1_000 });
    expect(citationAges(links(7))).toEqual({ count: 1, minimum: 7, median: 7, maximum: 7 });
  });

  it("have an age that occurs in the middle of an even number of them", () => {
    expect(citationAges(links(40, 10, 30, 20))?.median).toBe(20);
  });

  it("may be negative, where a later document is cited", () => {
    expect(citationAges(links(-3, 5))).toEqual({ count: 2, minimum: -3, median: -3, maximum: 5 });
  });

  it("leave out what has no date, and are none where nothing has one", () => {
    expect(citationAges(links(null, 5))?.count).toBe(1);
    expect(citationAges(links(null))).toBeNull();
    expect(citationAges([])).toBeNull();
  });
});
