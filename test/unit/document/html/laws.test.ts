import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectSpansToHold, textsRead } from "../../../support/markup-laws.js";
import { publishedMarker, publishedNote, readPage } from "../../../support/web-page.js";

/** Pieces of a page: the HTML, and the words it shows. */
const PIECES: readonly (readonly [html: string, words: string])[] = [
  ["kabel", "kabel"],
  [" \n ", " "],
  ["&amp; &eacute;&nbsp;é😀 ", "& é é😀"],
  ["<b>21 501-33</b>, nr. 7", "21 501-33, nr. 7"],
  ["<i> in </i>", "in"],
  ["<br>", ""],
  ["<!-- weg --><span hidden>weg</span>", ""],
  ["<a href='https://example.nl'>link</a>", "link"],
  ["<p>x", "x"],
  ["</p><h2>kop</h2>", "kop"],
  ["<ul><li>punt</ul>", "punt"],
  ["<table><tr><td>cel<td><td><p>b</p><p>c</p></table>", "celbc"],
  ["<div><script>weg()</script>vak</div>", "vak"],
  ["&onzin; a < b", "&onzin; a < b"],
];
const MARKER = publishedMarker("n1", "1");
const NOTE = publishedNote("n1", "1", "<p>Zie &amp; lees <i>kst</i>.</p><p>Meer.</p>");

const body = fc.tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), fc.nat(20), fc.boolean());
const ranges = fc.array(fc.tuple(fc.nat(400), fc.nat(30)), { minLength: 1, maxLength: 8 });

function characters(words: string): string {
  return [...words.replace(/\s/gu, "")].sort().join("");
}

describe("spans of a page", () => {
  it("hold for any paragraphs, headings, lists, tables, references and footnotes, and every word is read once", () => {
    fc.assert(
      fc.property(body, ranges, ([pieces, place, hasNote], at) => {
        const html = pieces.map(([piece]) => piece);
        if (hasNote) html.splice(place, 0, MARKER);
        const { file } = readPage(`<main><p>Begin. ${html.join("")}</p>${hasNote ? NOTE : ""}</main>`);
        expectSpansToHold(file, at);
        const words = `Begin.${pieces.map(([, shown]) => shown).join("")}${hasNote ? "Zie & lees kst. Meer." : ""}`;
        expect(
          characters(
            textsRead(file)
              .map(({ text }) => text)
              .join(""),
          ),
        ).toBe(characters(words));
      }),
      { numRuns: 300 },
    );
  });
});
