import { describe, expect, it } from "vitest";
import { childOf, descendantsOf } from "../../../../src/document/markup/markup-tree.js";
import { readXmlTree } from "../../../../src/document/markup/xml-tree.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";

/** The error that reading a text as XML throws, or the text of its root. */
function outcome(text: string): string {
  try {
    const root = readXmlTree(text, "stuk.xml");
    return text.slice(root.inner.start, root.inner.end);
  } catch (error) {
    if (error instanceof ArchiveError) return `${error.code} ${error.line}`;
    throw error;
  }
}

describe("readXmlTree", () => {
  it("places every element and text in the source as received", () => {
    const text = '<a b=">"><c d="/>">één 😀</c>\r\n<e/>na</a>';
    const root = readXmlTree(text, "stuk.xml");
    const inner = (name: string): string => {
      const element = childOf(root, name);
      return text.slice(element?.inner.start, element?.inner.end);
    };
    expect([text.slice(root.inner.start, root.inner.end), inner("c"), inner("e")]).toEqual([
      '<c d="/>">één 😀</c>\r\n<e/>na',
      "één 😀",
      "",
    ]);
    expect(root.children.map(({ start, end }) => text.slice(start, end))).toEqual(['<c d="/>">één 😀</c>', "\r\n", "<e/>", "na"]);
  });
  it("ends the content of an element before its own end tag, also where another follows", () => {
    const text = "<a><b><c>x</c></b></a>";
    const places = descendantsOf(readXmlTree(text, "stuk.xml"), "b", "c").map(({ inner }) => text.slice(inner.start, inner.end));
    expect(places).toEqual(["<c>x</c>", "x"]);
  });
  it("passes over byte order marks and white space before the document", () => {
    for (const before of ["\uFEFF", "\uFEFF\uFEFF\n", "\n  "]) expect(outcome(`${before}<?xml version="1.0"?><a>x</a>`)).toBe("x");
  });
  it("finds descendants in order, those inside a found one too", () => {
    const root = readXmlTree("<a><b><c><b/></c></b><c/></a>", "stuk.xml");
    expect(descendantsOf(root, "b", "c").map(({ start }) => start)).toEqual([3, 6, 9, 21]);
  });
  it.each([
    ["<a><b>", "1:7"],
    ["\uFEFF\n<a>\r\n<b></a>", "3:4"],
    ["<a x=1/>", "1:6"],
    ["<a>&nbsp;</a>", "1:4"],
    ["<a/><b/>", "1:5"],
  ])("refuses %j, with line and column", (text, place) => expect(outcome(text)).toContain(`INPUT_DAMAGED stuk.xml:${place}: `));
});

describe("an attack", () => {
  it("by entities that grow is refused before any is expanded", () => {
    const entities = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join("");
    const text = `<!DOCTYPE a [<!ENTITY l0 "lol">${entities}]><a>&l10;</a>`;
    expect(outcome(text)).toMatch(/^INPUT_DAMAGED .*Named entity isn't defined: &l10;.*not expanded/u);
  });
  it("by an entity or a document type kept elsewhere reads nothing from there", () => {
    expect(outcome('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toMatch(/^INPUT_DAMAGED /u);
    expect(outcome('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>woorden</a>')).toBe("woorden");
  });
  it.each([
    ["elements nested a million deep", "<a>".repeat(1_000_000)],
    ["elements nested deep after a document type that hides them", `<!DOCTYPE a [ ' ]>${"<a>".repeat(1_000_000)}`],
    ["elements nested deep with a slash in an attribute", `<a b="/>">`.repeat(1000)],
  ])("by %s is refused", (_case, text) => expect(outcome(text)).toMatch(/^INPUT_TOO_LARGE /u));
  it.each([
    ["an attribute of ten megabytes", `<a b="${"x".repeat(10_000_000)}"/>`, /^$/u],
    ["ten megabytes of white space in a tag", `<a ${" ".repeat(10_000_000)}/>`, /^$/u],
    ["a million comments that do not end", `<a>${"<!--".repeat(1_000_000)}`, /^INPUT_DAMAGED /u],
    ["a million quotes that do not end", `<a>${"<a b='".repeat(1_000_000)}`, /^INPUT_DAMAGED /u],
    ["a million carriage returns", `<a>${"\r".repeat(1_000_000)}</a>`, /^\r+$/u],
  ])("by %s takes no more time than its length", (_case, text, expected) => {
    const started = performance.now();
    expect(expected.test(outcome(text))).toBe(true);
    expect(performance.now() - started).toBeLessThan(3000);
  });
  it("by an element nested no deeper than papers have them is none, and comments do not count", () => {
    expect(outcome(`${"<a>".repeat(150)}${"</a>".repeat(150)}`)).toMatch(/^<a>/u);
    expect(outcome(`<a><!-- ${"<b>".repeat(500)} --><![CDATA[${"<b>".repeat(500)}]]></a>`)).toMatch(/^<!--/u);
  });
});
