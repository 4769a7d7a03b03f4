import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITATION_STYLES, type CitationStyle, cite } from "../../../src/model/citation-style.js";
import { parliamentaryYear } from "../../../src/model/parliamentary-year.js";
import { known, PRINTED_LETTER } from "../../support/citable.js";

const STYLES = Object.keys(CITATION_STYLES) as CitationStyle[];

describe("a citation", () => {
  it("in BibTeX escapes what TeX would read as a command", () => {
    const entry = cite({ ...PRINTED_LETTER, title: "A\\B {c} & 5% _x^~#$" }, "BIBTEX");
    expect(entry).toContain("title = {{A\\textbackslash{}B \\{c\\} \\& 5\\% \\_x\\textasciicircum{}\\textasciitilde{}\\#\\$}}");
    expect(entry).toMatch(/^@techreport\{kst-21501-33-1149,\n/);
  });

  it("in BibTeX leaves an address as it is, but for braces, which would end the field", () => {
    const entry = cite({ ...PRINTED_LETTER, sourceUrl: "https://example.org/a_b?c=%20&d={e}" }, "BIBTEX");
    expect(entry).toContain("url = {https://example.org/a_b?c=%20&d=%7Be%7D},\n");
  });

  it("in RIS keeps each field on one line, and each name whole", () => {
    const senders = ["minister van Landbouw, Visserij, Voedselzekerheid en Natuur"];
    const record = cite({ ...PRINTED_LETTER, title: "Een\ntitel\r\nER  - x", senders }, "RIS");
    for (const line of record.split("\r\n").slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(record).toContain("TI  - Een titel ER - x\r\n");
    expect(record).toContain("AU  - minister van Landbouw Visserij Voedselzekerheid en Natuur,\r\n");
    expect(record.endsWith("ER  - \r\n")).toBe(true);
  });

  it("in CSL-JSON has series, year and number apart, as the style of the Leidraad wants them", () => {
    expect(JSON.parse(cite(PRINTED_LETTER, "CSL_JSON"))).toEqual([
      {
        id: "kst-21501-33-1149",
        type: "bill",
        "container-title": "Kamerstukken II",
        volume: "2025/26",
        number: "21501-33, nr. 1149",
        title: "Geannoteerde agenda Telecomraad",
        author: [{ literal: "minister van Economische Zaken" }],
        issued: { "date-parts": [[2025, 9, 18]] },
        publisher: "Tweede Kamer der Staten-Generaal",
        URL: "https://w3id.org/raadsarchief/id/document/kst-21501-33-1149",
        language: "nl",
      },
    ]);
    expect(JSON.parse(cite(known("stb-2022-407"), "CSL_JSON"))).toMatchObject([
      { type: "legislation", "container-title": "Stb.", page: "407", issued: { "date-parts": [[2022]] } },
    ]);
    expect(JSON.parse(cite(known("ECLI:NL:RVS:2024:2045"), "CSL_JSON"))).toMatchObject([{ type: "legal_case" }]);
    expect(JSON.parse(cite(known("bpz-106477204"), "CSL_JSON"))).toMatchObject([{ type: "report", number: "bpz-106477204" }]);
  });

  it.each(STYLES)("in %s leaves out what is not known", (style) => {
    for (const identifier of ["note", "kst-26643-1392", "COM(2016)761", "stb-2022-407"]) {
      expect(cite(known(identifier), style)).not.toMatch(/null|undefined|NaN/);
    }
  });

  it("in BibTeX has as many braces opened as closed, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const braces = cite({ ...PRINTED_LETTER, title, senders: [title] }, "BIBTEX").replace(/\\[{}]|[^{}]/g, "");
        expect(braces.replaceAll("}", "").length).toBe(braces.replaceAll("{", "").length);
      }),
    );
  });
});

describe("the parliamentary year", () => {
  it.each([
    ["2025-09-15", "2024/25"],
    ["2025-09-16", "2025/26"],
    ["1999-10-01", "1999/2000"],
    ["2020-09-14", "2019/20"],
    ["2020-09-15", "2020/21"],
    ["2026-01-01", "2025/26"],
  ])("of %s is %s", (day, year) => expect(parliamentaryYear(day)).toBe(year));
});
