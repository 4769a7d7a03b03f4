import { describe, expect, it } from "vitest";
import { extractReferences, type ReferenceExtraction } from "../../../src/extract/references.js";
import { readKamerstuk } from "../../support/official-xml.js";

function extractionOf(words: string): ReferenceExtraction & { readonly text: string } {
  const { part, source } = readKamerstuk(words);
  return { text: source.text, ...extractReferences({ source: source.text, part, sections: [] }) };
}

const link = (target: string, words: string): string => `<extref doc="${target}" soort="document">${words}</extref>`;

/** Normal form and recogniser of each reference. */
const read = ({ references }: ReferenceExtraction) =>
  references.map(({ citation }) => [citation.normal, citation.recogniser.split("/")[0]]);

describe("a link of the publisher", () => {
  it.each([
    ["kst-36410-VI-87", "KAMERSTUK", "kst-36410-VI-87", { dossier: "36410", suffix: "VI", number: "87" }],
    ["stb-2022-407", "STAATSBLAD", "stb-2022-407", {}],
    ["trb-2010-272", "TRACTATENBLAD", "trb-2010-272", {}],
    ["ah-tk-20142015-818", "AANHANGSEL", "ah-tk-20142015-818", {}],
    ["h-tk-20122013-71-15", "HANDELINGEN", "h-tk-20122013-71-15", {}],
    ["https://zoek.officielebekendmakingen.nl/kst-26643-900.html", "KAMERSTUK", "kst-26643-900", { dossier: "26643", number: "900" }],
  ])("to %s is a reference where no citation is printed", (target, kind, normal, parts) => {
    const { text, references, diagnostics } = extractionOf(`<al>Zie de ${link(target, "eerdere <nadruk>motie</nadruk>")} hierover.</al>`);
    expect(references).toMatchObject([
      {
        citation: { kind, normal, parts, surface: "eerdere motie", recogniser: "publisher-link/1", confidence: 0.95 },
        footnote: null,
        antecedent: null,
      },
    ]);
    const [{ quote } = { quote: { start: 0, end: 0, exact: "" } }] = references;
    expect(text.slice(quote.start, quote.end)).toBe("eerdere <nadruk>motie");
    expect(diagnostics).toEqual([]);
  });

  it("to a whole dossier is a reference to the dossier", () => {
    expect(read(extractionOf('<al>Het voorstel <dossierref dossier="36600-XXIII">begroting</dossierref> ligt er.</al>'))).toEqual([
      ["dossier-36600-XXIII", "publisher-link"],
    ]);
  });

  it("in a note is a reference of that note", () => {
    const note = `<noot><noot.nr>1</noot.nr><noot.al>Over kabels: ${link("kst-26643-900", "de brief")}.</noot.al></noot>`;
    expect(extractionOf(`<al>Dit is bekend.${note}</al>`).references).toMatchObject([
      { citation: { normal: "kst-26643-900", surface: "de brief" }, footnote: "1" },
    ]);
  });

  it("adds nothing where the same document is printed, whole or in part", () => {
    const words = [
      link("kst-36410-20", "36 410, nr. 20"),
      link("kst-36410-20-h1", "Kamerstuk 36 410, nr. 20"),
      link("kst-33576-254", "Kamerstukken 33 576 en 26 407, nr. 254"),
      `<dossierref dossier="21501-02">21 501-02</dossierref>, nr. 2648`,
    ];
    for (const printed of words) {
      const { references, diagnostics } = extractionOf(`<al>De motie (${printed}) is aangenomen.</al>`);
      expect(references.map(({ citation }) => citation.recogniser)).not.toContain("publisher-link/1");
      expect(references.length, printed).toBeGreaterThan(0);
      expect(diagnostics, printed).toEqual([]);
    }
  });

  it("that leads elsewhere than what is printed gives way to it, and a diagnostic names both", () => {
    const extraction = extractionOf(`<al>De motie (${link("kst-36410-21", "36 410, nr. 20")}) is aangenomen.</al>`);
    expect(read(extraction)).toEqual([["kst-36410-20", "kamerstuk"]]);
    expect(extraction.diagnostics).toMatchObject([
      { code: "LINK_DISAGREES", severity: "INFO", message: expect.stringMatching(/kst-36410-21.*kst-36410-20/u) },
    ]);
    const [{ span } = { span: { start: 0, end: 0 } }] = extraction.diagnostics;
    expect(extraction.text.slice(span.start, span.end)).toBe("36 410, nr. 20");
  });

  it.each(["kst-CCD-II", "kst-1-2-3", "blg-1184123", "https://example.com/kst-26643-900", "dossier/", "niets"])(
    "to %s, which is no document of the publisher, is passed over",
    (target) => {
      const { references, diagnostics } = extractionOf(`<al>De richtlijn ${link(target, "CCD II")} geldt.</al>`);
      expect(references).toEqual([]);
      expect(diagnostics).toEqual([]);
    },
  );

  it("keeps its place among the citations, and short forms keep what they point to", () => {
    const words = `<al>Zie ${link("kst-26643-900", "de brief")}. De motie-Jansen (36 410, nr. 20) vraagt erom. Aan deze motie is voldaan.</al>`;
    const { references } = extractionOf(words);
    expect(references.map(({ citation, antecedent }) => [citation.normal, antecedent])).toEqual([
      ["kst-26643-900", null],
      ["kst-36410-20", null],
      ["kst-36410-20", 1],
    ]);
  });

  it("in a heading of the paper is no citation", () => {
    expect(read(extractionOf(`<tussenkop>${link("kst-26643-900", "Kabels")}</tussenkop><al>Tekst van de brief.</al>`))).toEqual([]);
  });
});
