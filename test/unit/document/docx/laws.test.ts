import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/document/docx/read-docx.js";
import { expectSpansToHold, textsRead } from "../../../support/markup-laws.js";
import { footnote, marker, paragraph, run, wordFile } from "../../../support/word-file.js";

/** Pieces of a paragraph: the XML, and the words it prints. */
const INLINE: readonly (readonly [xml: string, words: string])[] = [
  [run("kabel"), "kabel"],
  [run(" "), " "],
  [run(" en &amp; &#233;é😀 "), " en & éé😀 "],
  [run("21 501-33, nr. 7"), "21 501-33, nr. 7"],
  ["<w:r><w:t>  strak  </w:t></w:r>", "strak"],
  ["<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "abc"],
  ["<w:r><w:t>x</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>", "x-"],
  [`<w:ins>${run("erbij")}</w:ins><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>`, "erbij"],
  [run("verborgen", "<w:vanish/>"), ""],
  [`<w:hyperlink r:id="x">${run("link")}</w:hyperlink>`, "link"],
  ["<w:bookmarkStart/>\n  <!-- weg -->", ""],
  [`<w:fldSimple w:instr="REF x">${run("veld")}</w:fldSimple>`, "veld"],
  [`<w:r><w:pict><w:txbxContent>${paragraph("kader")}</w:txbxContent></w:pict></w:r>`, "kader"],
  [marker(1), "①"],
];

interface Made {
  readonly xml: string;
  readonly words: string;
}

const inline: fc.Arbitrary<Made> = fc
  .array(fc.constantFrom(...INLINE), { maxLength: 6 })
  .map((pieces) => ({ xml: pieces.map(([xml]) => xml).join(""), words: pieces.map(([, words]) => words).join("") }));
const plain: fc.Arbitrary<Made> = fc
  .tuple(inline, fc.constantFrom("", '<w:outlineLvl w:val="1"/>', "<w:rPr><w:del/></w:rPr>", '<w:numPr><w:numId w:val="1"/></w:numPr>'))
  .map(([made, properties]) => ({
    xml: `<w:p><w:pPr>${properties}</w:pPr>${made.xml}</w:p>`,
    words: made.words,
  }));
const table: fc.Arbitrary<Made> = fc.array(fc.array(plain, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => ({
  xml: `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(({ xml }) => `<w:tc>${xml}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
  words: rows
    .flat()
    .map(({ words }) => words)
    .join(""),
}));
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: table }), { maxLength: 8 })
  // A note has one marker: of many, the first stays.
  .map((blocks) => ({ xml: blocks.map(({ xml }) => xml).join(""), words: blocks.map(({ words }) => words).join("") }))
  .map(({ xml, words }) => ({
    xml: xml
      .split(marker(1))
      .map((piece, index) => (index === 1 ? marker(1) : "") + piece)
      .join(""),
    words,
  }));
const ranges = fc.array(fc.tuple(fc.nat(400), fc.nat(30)), { minLength: 1, maxLength: 8 });

/** A list whose number is a sign that is no word. */
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="§"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** The characters of words without white space and the signs of markers and lists, in any order that passages and boxes may take. */
function characters(words: string): string {
  return [...words.replace(/[\s①§]/gu, "")].sort().join("");
}

describe("spans of a Word document", () => {
  it("hold for any paragraphs, tables, boxes, changes, fields and footnotes, and every word is read once", () => {
    fc.assert(
      fc.property(body, ranges, ({ xml, words }, at) => {
        const bytes = wordFile({
          body: paragraph("Begin.") + xml,
          footnotes: footnote(1, "Zie &amp; lees kst."),
          numbering: NUMBERING,
          links: { x: "https://example.nl" },
        });
        const file = readDocx(bytes, "brief.docx");
        expectSpansToHold(file, at);
        const note = words.includes("①") ? "Zie & lees kst." : "";
        expect(
          characters(
            textsRead(file)
              .map(({ text }) => text)
              .join(""),
          ),
        ).toBe(characters(`Begin.${words}${note}`));
      }),
      { numRuns: 300 },
    );
  });
});
