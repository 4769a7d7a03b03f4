import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CleanedSpan, cleanedRange, insetText, sourceSpan } from "../../../../src/document/passage.js";
import { unaccounted } from "../../../../src/document/unaccounted.js";
import { readKamerstuk } from "../../../support/official-xml.js";

const PIECES = [
  "kabel",
  " ",
  "\n   ",
  "&amp;",
  "&#160;",
  "é😀",
  "<nadruk>draad</nadruk>",
  "<nadruk> in </nadruk>",
  "<?xpp a?>",
  "<!-- weg -->",
  "<![CDATA[a < b]]>",
  "<extref doc='kst-1-2'>21 501-33,\n nr. 2</extref>",
  "<noot><noot.nr>1</noot.nr><noot.al>Zie <nadruk>daar</nadruk>.</noot.al><noot.al>En hier.</noot.al></noot>",
  "</al><al>",
  "</al><lijst><li><li.nr>– </li.nr><al>punt</al></li></lijst><al>",
  "</al><table><tgroup><tbody><row><entry/><entry><al>cel</al></entry><entry><al>b</al></entry></row></tbody></tgroup></table><al>",
];

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => `<al>x</al><al>${pieces.join("")}</al>`);

/** The words of a span of the source, made by taking out of it what was taken out of the text it belongs to. */
function wordsOf(source: string, { insets }: CleanedSpan, span: { start: number; end: number }): string {
  let text = "";
  let at = span.start;
  for (const inset of insets.filter(({ start, end }) => start >= span.start && end <= span.end)) {
    text += source.slice(at, inset.start) + insetText(inset);
    at = inset.end;
  }
  return text + source.slice(at, span.end);
}

describe("spans of a source with mark-up", () => {
  it("lead from every range of cleaned words to the source and back", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (xml, from, length) => {
        const { part, source } = readKamerstuk(xml);
        const notes = part.footnotes.map(({ note, text, insets }) => ({ ...note, text, insets }));
        for (const cleaned of [...part.passages, ...notes]) {
          expect(wordsOf(source.text, cleaned, cleaned)).toBe(cleaned.text);
          const start = from % (cleaned.text.length + 1);
          const end = Math.min(cleaned.text.length, start + (length % 20));
          const span = sourceSpan(cleaned, start, end);
          if (end === start) continue;
          expect(wordsOf(source.text, cleaned, span)).toBe(cleaned.text.slice(start, end));
          expect(cleanedRange(cleaned, span)).toEqual({ start, end });
        }
      }),
    );
  });
  it("cover every word once: in a passage, or in a footnote", () => {
    fc.assert(
      fc.property(words, (xml) => {
        expect(unaccounted(readKamerstuk(xml))).toEqual([]);
      }),
    );
  });
  it("leave no tag in the words, and no white space at their ends", () => {
    fc.assert(
      fc.property(words, (xml) => {
        const { passages, footnotes } = readKamerstuk(xml).part;
        for (const { text } of [...passages.filter(({ kind }) => kind !== "TABLE_ROW"), ...footnotes]) {
          expect(text).not.toMatch(/<\/?(?:al|li|noot|nadruk)|^\s|\s$| {2}/u);
        }
      }),
    );
  });
});
