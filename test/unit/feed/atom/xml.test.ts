import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../../../src/feed/atom/xml.js";
import { readXml, textOfNode } from "../../../support/xml.js";

describe("an element of XML", () => {
  it("can be read again, whatever text is in it", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (attribute, content) => {
        const node = readXml(element("a", { b: attribute, c: null }, content, null, element("d")).text);
        const kept = (some: string) => some.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
        expect(textOfNode(node)).toBe(kept(content));
        // A parser makes spaces of the white space of attributes.
        expect(node.attributes).toEqual({ b: kept(attribute).replace(/[\t\n]/g, " ") });
      }),
    );
  });

  it("is short where nothing is in it", () => {
    expect(element("a", { b: '<&"' }).text).toBe('<a b="&lt;&amp;&quot;"/>');
  });
});
