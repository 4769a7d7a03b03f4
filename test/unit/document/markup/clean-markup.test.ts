import { describe, expect, it } from "vitest";
import { cleanSpan } from "../../../../src/document/clean.js";
import type { Mark } from "../../../../src/document/marks.js";
import { linksWithin } from "../../../../src/document/markup/links-within.js";

/** The marks of a text: each `<…>` is one; `<|>` stands for a tab, `<_>` for a space, `<n>` for the marker of a note. */
function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(/<(?<sign>.)>/gu)].map((match): Mark => {
    const span = { start: match.index, end: match.index + match[0].length };
    const sign = match.groups?.["sign"];
    if (sign === "n") return { kind: "FOOTNOTE_MARKER", label: "1", ...span };
    return { kind: "MARKUP", ...(sign === "|" ? { as: "\t" } : sign === "_" ? { as: " " } : {}), ...span };
  });
}

const clean = (text: string, keepTabs: boolean): string =>
  cleanSpan(text, { start: 0, end: text.length }, marksOf(text), { keepTabs }).text;

describe("words between tags", () => {
  it("have tabs between them in a row, and spaces elsewhere", () => {
    expect(clean("a<|>b<|><|>c", true)).toBe("a\tb\t\tc");
    expect(clean("a<|>b<|><|>c", false)).toBe("a b c");
  });
  it("have one space between them, and none before or after, also where a marker follows", () => {
    expect(["a<_><_>b", "<_>a", "a<_>", "a<_><n>", "a<_><b><n><_>", "a<n><_>b"].map((text) => clean(text, false))).toEqual([
      "a b",
      "a",
      "a",
      "a",
      "a",
      "a b",
    ]);
  });
});

describe("linksWithin", () => {
  const link = (start: number, end: number) => ({ start, end, target: `${start}` });
  it("gives the links of a document and its notes, in order, and the first of two at one place", () => {
    const links = [link(52, 55), link(5, 9), link(5, 7), link(18, 22), link(30, 31), link(0, 3)];
    const spans = [
      { start: 50, end: 60 },
      { start: 2, end: 20 },
      { start: 4, end: 8 },
    ];
    expect(linksWithin(links, spans).map(({ start, end }) => [start, end])).toEqual([
      [5, 9],
      [52, 55],
    ]);
  });
});
