import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmlAttribute, xmlText, xmlValue } from "../../../src/kernel/xml-text.js";

describe("a text in XML", () => {
  it("escapes the signs of XML, and white space that readers would change", () => {
    expect(xmlText('A & <b> "c"\t\r\n')).toBe('A &amp; &lt;b&gt; "c"\t&#13;\n');
    expect(xmlValue('A & <b> "c"\t\r\n')).toBe("A &amp; &lt;b&gt; &quot;c&quot;&#9;&#13;&#10;");
  });

  it("shows where a character stood that XML 1.0 cannot hold", () => {
    expect(xmlText("a\u0000b\u001Fc\uD800d\uFFFEe")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  });

  it("keeps letters, marks and pictures as they are", () => {
    expect(xmlText("geïnformeerd – 👍 \u0085")).toBe("geïnformeerd – 👍 \u0085");
  });

  it("never holds what would end it, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }), (text) => {
        expect(xmlText(text)).not.toMatch(/[<>\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
        expect(xmlValue(text)).not.toMatch(/[<>"\u0000-\u001F\uFFFE\uFFFF]/);
        expect(() => encodeURIComponent(xmlValue(text))).not.toThrow();
      }),
    );
  });

  it("is left out as an attribute where there is none", () => {
    expect(xmlAttribute("start", null)).toBe("");
    expect(xmlAttribute("label", "a&b")).toBe(' label="a&amp;b"');
  });
});
