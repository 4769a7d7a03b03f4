import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { html, jsonScript, page } from "../../../src/http/html.js";

describe("HTML", () => {
  it("escapes what stands between the braces, unless it is HTML itself", () => {
    expect(html`<a title="${`"'<&>`}">${html`<b>${"<"}</b>`}</a>`.toString()).toBe('<a title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;</b></a>');
  });

  it("joins lists, and writes nothing for what is not there", () => {
    expect(html`${[1, [html`<i>`, "&"]]}${null}${undefined}${false}${0}`.toString()).toBe("1<i>&amp;0");
  });

  it("lets no text become an element or leave its attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = html`<p title="${text}">${text}</p>`.toString();
        expect(written.match(/[<>"]/g)).toEqual(["<", '"', '"', ">", "<", ">"]);
      }),
    );
  });

  it("keeps JSON whole, and within its block", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const [, inside = ""] =
          /^<script type="application\/json">(.*)<\/script>$/s.exec(jsonScript("application/json", json).toString()) ?? [];
        expect(inside).not.toContain("<");
        expect(JSON.parse(inside)).toEqual(JSON.parse(json));
      }),
    );
    expect(jsonScript("application/json", '"</script><script>"').toString()).not.toContain("</script><script>");
  });

  it("lays out a page that a strict reader takes without an error", () => {
    for (const lang of ["nl", "en"] as const) {
      const errors: string[] = [];
      const text = page({ title: "A & B", lang, body: html`<h1>A</h1>`, otherLanguage: "?lang=xx" });
      parse(text, { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
      expect(text).toContain("<title>A &amp; B – Raadsarchief</title>");
      expect(text).toContain('<a class="skip" href="#content">');
    }
  });
});
