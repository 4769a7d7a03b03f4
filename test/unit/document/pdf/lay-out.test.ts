import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../../src/document/pdf/lay-out.js";
import type { TextItem, TextPage } from "../../../../src/document/pdf/text-item.js";
import { writeText } from "../../../../src/document/pdf/write-text.js";

const words = fc.stringMatching(/^[a-zA-Z0-9.,:•-]{1,8}( [a-z0-9.]{1,6}){0,3}$/u);
const place = fc.record({
  left: fc.integer({ min: 0, max: 500 }),
  baseline: fc.integer({ min: 0, max: 840 }),
  size: fc.integer({ min: 4, max: 20 }),
});
const item: fc.Arbitrary<TextItem> = fc
  .record({ text: words, place, font: fc.constantFrom("f1", "f2") })
  .map(({ text, place: where, font }) => {
    const right = where.left + text.length * where.size * 0.5;
    return { text, font, ...where, right };
  });
const page: fc.Arbitrary<TextPage> = fc.array(item, { maxLength: 25 }).map((items) => ({ width: 595, height: 842, items }));

/** The letters of texts, sorted; hyphens and spaces aside, which come and go where lines are joined. */
function letters(texts: readonly string[]): string {
  return [...texts.join("").replace(/[\s-]/gu, "")].toSorted().join("");
}

describe("the layout of pages", () => {
  it("loses no letter and reads none twice, whatever stands where", () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), (pages) => {
        const { pages: read, dropped } = layOut(pages);
        const { text, marks } = writeText(read);
        const drawn = pages.flatMap(({ items }) => {
          // What is drawn twice on one place is there once.
          const once = new Map(items.map((one) => [`${one.left} ${one.baseline} ${one.text}`, one.text]));
          return [...once.values()];
        });
        expect(letters([text, ...dropped.map((row) => row.words)])).toBe(letters(drawn));
        expect(text.split("\f")).toHaveLength(pages.length + 1);
        for (const { kind, label = "", start, end } of marks) {
          const marked = text.slice(start, end);
          if (kind === "FOOTNOTE_MARKER") expect(marked.startsWith(label)).toBe(true);
          else expect(marked).not.toMatch(/[\n\f]/u);
        }
      }),
      { numRuns: 300 },
    );
  });
  it("does not depend on the order in which a page was drawn", () => {
    const lines = ["De Raad sprak over", "energie en vervoer,", "en over digitalisering"].map(
      (text, index): TextItem => ({ text, font: "f1", left: 100, right: 100 + 5 * text.length, baseline: 700 - 12 * index, size: 10 }),
    );
    const textOf = (items: readonly TextItem[]): string => writeText(layOut([{ width: 595, height: 842, items }]).pages).text;
    expect(textOf(lines.toReversed())).toBe(textOf(lines));
  });
  it("of empty pages is empty", () => {
    expect(writeText(layOut([{ width: 595, height: 842, items: [] }]).pages).text).toBe("\f");
  });
});
