import { describe, expect, it } from "vitest";
import { readText } from "../../../src/document/read-text.js";
import type { ExtractedReference } from "../../../src/extract/records.js";
import { extractReferences, type ReferenceExtraction } from "../../../src/extract/references.js";
import { sha256 } from "../../../src/kernel/hash.js";
import { smallLetter } from "../../support/small-letter.js";

function extractionOf(text: string): ReferenceExtraction {
  const [part] = readText({ name: "letter", text, sha256: sha256(text), form: "PLAIN", mediaType: "text/plain", bytes: text.length }).parts;
  return part === undefined ? { references: [], diagnostics: [] } : extractReferences({ source: text, part, sections: [] });
}

function referencesOf(text: string): readonly ExtractedReference[] {
  return extractionOf(text).references;
}

describe("extractReferences", () => {
  const body =
    "De motie-Jansen (36 410, nr. 20) vraagt erom. Aan deze motie is voldaan. Meer staat elders.[footnoteRef:1] En daar ook.[footnoteRef:2] ";
  const note = "[1:  Kamerstuk 26 643, nr. 1000, p. 3] [2:  Idem, p. 4]";

  it("gives full citations and short forms in the order of the source, with their words there", () => {
    const text = smallLetter({ body, note });
    const references = referencesOf(text);
    expect(references.map(({ citation, footnote, antecedent }) => [citation.surface, citation.normal, footnote, antecedent])).toEqual([
      ["36 410, nr. 20", "kst-36410-20", null, null],
      ["deze motie", "kst-36410-20", null, 0],
      ["Kamerstuk 26 643, nr. 1000, p. 3", "kst-26643-1000", "1", null],
      ["Idem, p. 4", "kst-26643-1000", "2", 2],
    ]);
    for (const { quote, citation } of references) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(quote.exact).toBe(citation.surface);
    }
  });

  it("keeps a short form that cannot be told, and leads it nowhere", () => {
    const [only] = referencesOf(smallLetter({ note: "[1:  Zie voetnoot 7]" }));
    expect(only).toMatchObject({ citation: { kind: "SHORT_FORM", normal: null, surface: "voetnoot 7" }, antecedent: null });
  });

  it("does not read the letterhead", () => {
    expect(referencesOf(smallLetter({ body: "Niets.", note: "" }))).toEqual([]);
  });

  it.each([
    ["a range", "36 410, nrs. 1-900", "36 410, nrs. 1-900", 2],
    ["a list", `36 410, nrs. ${Array.from({ length: 300 }, (_, index) => index + 1).join(", ")}`, /^\d+$/u, 100],
  ])("says with its place that %s was too long to be read to its end, once", (_, body, exact, atLeast) => {
    const text = smallLetter({ body: `Zie ${body}.`, note: "" });
    const { references, diagnostics } = extractionOf(text);
    expect(references.length).toBeGreaterThanOrEqual(atLeast);
    expect(diagnostics).toMatchObject([{ code: "REFERENCES_CUT", severity: "WARNING" }]);
    const [{ span } = { span: { start: 0, end: 0 } }] = diagnostics;
    expect(text.slice(span.start, span.end)).toMatch(exact);
  });

  it("finds nothing odd in ranges and lists that it reads to their end", () => {
    expect(extractionOf(smallLetter({ body: "Zie 36 410, nrs. 1-40 en 26 643, nrs. 5, 6 en 7.", note: "" })).diagnostics).toEqual([]);
  });
});
