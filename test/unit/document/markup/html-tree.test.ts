import fc from "fast-check";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { htmlCharacter, readHtmlTree } from "../../../../src/document/markup/html-tree.js";
import { descendantsOf, type MarkupNode } from "../../../../src/document/markup/markup-tree.js";
import { refusal } from "../../../support/word-file.js";

const PIECES = [
  "kabel",
  " ",
  "\r\n",
  "&amp;",
  "&eacute;n",
  "&copy ",
  "&notit;",
  "&#233",
  "&#x1F600;",
  "& los",
  "&onzin;",
  "é😀",
  "a < b",
  "<p>",
  "</p>",
  "<b>",
  "</b>",
  "<i class='x>y'>",
  "</i>",
  "<ul><li>",
  "<br>",
  "<!-- weg -->",
  "<table>",
  "<tr><td>",
  "</table>",
  "<a href=x>",
  "</a>",
  "<?php ?>",
  "</onzin>",
];

/** The words of a tree in the order of their places, with references decoded and line ends as a browser has them. */
function wordsOf(source: string, node: MarkupNode): readonly (readonly [at: number, words: string])[] {
  if (node.type === "ELEMENT") return node.children.flatMap((child) => wordsOf(source, child));
  const words = source.slice(node.start, node.end).replace(/&#?\w{1,32};?/gu, (reference) => htmlCharacter(reference) ?? reference);
  return [[node.start, words.replace(/\r\n?/gu, "\n")]];
}

function wordsOfParser(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(wordsOfParser).join("") : "";
}

const inOrder = (text: string): string => [...text].sort().join("");

describe("readHtmlTree", () => {
  it("places the words of any page where they stand, as the parser reads them", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const source = pieces.join("");
        const words = wordsOf(source, readHtmlTree(source, "brief.html")).map(([, text]) => text);
        expect(inOrder(words.join(""))).toBe(inOrder(wordsOfParser(parse(source))));
      }),
      { numRuns: 500 },
    );
  });
  it("keeps the places of words that a browser moves out of a table", () => {
    const source = "<p>x<table>los<tr><td>cel</table>";
    expect(wordsOf(source, readHtmlTree(source, "brief.html")).toSorted((a, b) => a[0] - b[0])).toEqual([
      [3, "x"],
      [11, "los"],
      [22, "cel"],
    ]);
  });
  it("gives elements that the page does not name the place of what lies in them", () => {
    const source = "<table><tr><td>cel</table>";
    const [body] = descendantsOf(readHtmlTree(source, "brief.html"), "tbody");
    expect(source.slice(body?.start, body?.end)).toBe("<tr><td>cel");
  });
  it("ends the content of an element before its end tag, and has attributes in lower case", () => {
    const source = '<DIV ID="a">x<B>y</b></DIV>';
    const [element] = descendantsOf(readHtmlTree(source, "brief.html"), "div");
    expect([element?.attributes, source.slice(element?.inner.start, element?.inner.end)]).toEqual([{ id: "a" }, "x<B>y</b>"]);
  });
  it("refuses elements nested deeper than any page has them", () => {
    expect(refusal(() => readHtmlTree("<div>".repeat(5000), "brief.html"))).toMatch(/^INPUT_TOO_LARGE brief\.html: elements are nested/u);
  });
  it.each([
    ["a million angle brackets", "<".repeat(1_000_000)],
    ["a million ampersands", "&".repeat(1_000_000)],
    ["many different references", Array.from({ length: 100_000 }, (_, index) => `&a${index};`).join("")],
    ["two hundred thousand line breaks", "a<br>".repeat(200_000)],
  ])("reads %s within seconds", (_case, source) => {
    const started = performance.now();
    readHtmlTree(source, "brief.html");
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe("htmlCharacter", () => {
  it.each([
    ["&amp;", "&"],
    ["&copy", "©"],
    ["&notit;", "¬it;"],
    ["&NotEqualTilde;", "≂̸"],
    ["&#128;", "€"],
    ["&#xD800;", "\uFFFD"],
    ["&nbsp;", "\u00a0"],
    ["&onzin;", null],
    ["&a", null],
  ])("decodes %s as a browser does", (reference, expected) => expect(htmlCharacter(reference)).toBe(expected));
});
