import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/document/docx/read-docx.js";
import { footnote, marker, paragraph, run, type WordParts, wordParts, zip } from "../../../support/word-file.js";

const MANY = 8000;
const times = (piece: (index: number) => string): string => Array.from({ length: MANY }, (_, index) => piece(index)).join("");
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const LINK = `${mark("begin")}${code('HYPERLINK "https://example.nl"')}${mark("separate")}`;

describe("a Word document that was made to be slow", () => {
  it.each<[string, WordParts]>([
    ["fields that do not end", { body: `${paragraph("x")}<w:p>${times(() => `${mark("begin")}${mark("separate")}${run("a")}`)}</w:p>` }],
    ["links within links", { body: `<w:p>${times(() => `${LINK}${run("a")}`)}</w:p>` }],
    ["paragraphs whose ends were deleted", { body: times(() => paragraph("a ", "<w:rPr><w:del/></w:rPr>")) }],
    ["line breaks", { body: `<w:p><w:r>${times(() => "<w:t>a</w:t><w:br/>")}</w:r></w:p>` }],
    [
      "footnotes",
      { body: times((index) => `<w:p>${run("a")}${marker(index)}</w:p>`), footnotes: times((index) => footnote(index, "Noot.")) },
    ],
    ["cells in a row", { body: `<w:tbl><w:tr>${times(() => `<w:tc>${paragraph("a")}</w:tc>`)}</w:tr></w:tbl>` }],
    [
      "styles based on each other",
      {
        body: times((index) => paragraph("a", `<w:pStyle w:val="s${index % 100}"/>`)),
        styles: Array.from(
          { length: 100 },
          (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${(index + 1) % 100}"/></w:style>`,
        ).join(""),
      },
    ],
  ])("is read in time: %s", (_case, parts) => {
    // Not packed, or it would be refused for packing too well.
    const bytes = zip(wordParts(parts), { level: 0 });
    const started = performance.now();
    expect(readDocx(bytes, "brief.docx").parts.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
