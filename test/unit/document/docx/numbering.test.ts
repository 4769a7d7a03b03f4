import { describe, expect, it } from "vitest";
import { printedNumber } from "../../../../src/document/markup/printed-number.js";
import { paragraph, textsOf } from "../../../support/word-file.js";

const level = (at: number, format: string, text: string, others = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${others}</w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", '<w:pStyle w:val="Genummerd"/>')}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "Deel %1:")}${level(1, "none", "")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;

/** A paragraph that a list numbers, with words in which no heading is seen. */
function numbered(id: number, at = 0): string {
  return paragraph("een kabel.", `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
}

describe("the numbers that Word prints before paragraphs", () => {
  it("count on by level, and begin anew below a higher level", () => {
    const body = [numbered(1), numbered(1, 1), numbered(1, 1), numbered(1), numbered(1, 1)].join("");
    expect(textsOf(body, { numbering: NUMBERING }).map((text) => text.split(" ")[0])).toEqual(["1.", "1.a)", "1.b)", "2.", "2.a)"]);
  });
  it("begin where a list says, and count on in a list made from the same", () => {
    const body = [numbered(1), numbered(2), numbered(2), numbered(1)].join("");
    expect(textsOf(body, { numbering: NUMBERING }).map((text) => text.split(" ")[0])).toEqual(["1.", "7.", "8.", "9."]);
  });
  it("have what stands around them, and are missing where the list prints none", () => {
    expect(textsOf(numbered(3) + numbered(3, 1), { numbering: NUMBERING })).toEqual(["Deel I: een kabel.", "een kabel."]);
  });
  it("come from the style where the paragraph does not say, and not where it says none", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Genummerd"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const own = paragraph("een kabel.", '<w:pStyle w:val="Genummerd"/>');
    const none = paragraph("een draad.", '<w:pStyle w:val="Genummerd"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(textsOf(own + none + own, { numbering: NUMBERING, styles })).toEqual(["1. een kabel.", "een draad.", "2. een kabel."]);
  });
  it("are given to empty paragraphs as well, and to none that were deleted", () => {
    const empty = numbered(1).replace("een kabel.", "");
    const deleted = numbered(1).replace("<w:numPr>", "<w:rPr><w:del/></w:rPr><w:numPr>").replace("een kabel.", "");
    expect(textsOf(empty + deleted + numbered(1), { numbering: NUMBERING })).toEqual(["2. een kabel."]);
  });
});

describe("printedNumber", () => {
  it.each([
    ["decimal", "1 4 9 27"],
    ["decimalZero", "01 04 09 27"],
    ["lowerRoman", "i iv ix xxvii"],
    ["upperRoman", "I IV IX XXVII"],
    ["lowerLetter", "a d i aa"],
    ["upperLetter", "A D I AA"],
    ["chicago", "* § *** ‡‡‡‡‡‡‡"],
    ["iets anders", "1 4 9 27"],
  ])("prints numbers in the format %s", (format, expected) => {
    expect([1, 4, 9, 27].map((value) => printedNumber(value, format)).join(" ")).toBe(expected);
  });
  it("prints in figures what a format has no sign for", () => {
    expect([printedNumber(0, "lowerRoman"), printedNumber(-3, "lowerLetter"), printedNumber(4000, "upperRoman")]).toEqual([
      "0",
      "-3",
      "4000",
    ]);
  });
});
