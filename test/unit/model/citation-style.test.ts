import { describe, expect, it } from "vitest";
import { type CitableDocument, cite } from "../../../src/model/citation-style.js";
import { parliamentaryYear } from "../../../src/model/parliamentary-year.js";

const letter: CitableDocument = {
  iri: "https://w3id.org/raadsarchief/id/document/kst-21501-33-1149",
  identifier: "kst-21501-33-1149",
  kind: "ANNOTATED_AGENDA",
  title: "Brief & {agenda} 50% van A_B",
  subject: null,
  date: "2025-09-18",
  chamber: "TWEEDE_KAMER",
  number: "1149",
  language: "nl",
  sourceUrl: null,
  dossiers: [{ key: "21501-33", title: null }],
  senders: ["Minister van Economische Zaken"],
};
const unknown: CitableDocument = {
  ...letter,
  identifier: "note",
  title: null,
  date: null,
  chamber: null,
  number: null,
  dossiers: [],
  senders: [],
};

describe("a citation", () => {
  it("of a parliamentary paper in Dutch names chamber, year, dossier and number", () => {
    expect(cite(letter, "DUTCH")).toBe("Kamerstukken II 2025/26, 21501-33, nr. 1149.");
    expect(cite({ ...letter, chamber: "EERSTE_KAMER", number: "C", date: "2020-01-01" }, "DUTCH")).toBe(
      "Kamerstukken I 2019/20, 21501-33, C.",
    );
  });

  it("in APA names author, date, title and place", () => {
    expect(cite(letter, "APA")).toBe(
      "Minister van Economische Zaken. (2025, 18 september). Brief & {agenda} 50% van A_B (Kamerstukken II 2025/26, 21501-33, nr. 1149). https://w3id.org/raadsarchief/id/document/kst-21501-33-1149",
    );
  });

  it("in BibTeX escapes what TeX would read as a command", () => {
    const entry = cite({ ...letter, title: "A\\B {c} & 5% _x^~#$" }, "BIBTEX");
    expect(entry).toContain("title = {{A\\textbackslash{}B \\{c\\} \\& 5\\% \\_x\\textasciicircum{}\\textasciitilde{}\\#\\$}}");
    expect(entry).toMatch(/^@report\{kst-21501-33-1149,\n/);
  });

  it("in RIS keeps each field on one line", () => {
    const record = cite({ ...letter, title: "Een\ntitel\r\nER  - x" }, "RIS");
    expect(
      record
        .split("\r\n")
        .filter((line) => line !== "")
        .every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toBe(true);
    expect(record).toContain("TI  - Een titel ER - x\r\n");
    expect(record.endsWith("ER  - \r\n")).toBe(true);
  });

  it("in CSL-JSON is JSON with the date in parts", () => {
    expect(JSON.parse(cite(letter, "CSL_JSON"))).toMatchObject([
      { id: "kst-21501-33-1149", issued: { "date-parts": [[2025, 9, 18]] }, author: [{ literal: "Minister van Economische Zaken" }] },
    ]);
  });

  it("leaves out what is not known", () => {
    expect(cite(unknown, "DUTCH")).toBe("note.");
    expect(cite(unknown, "APA")).toContain("(z.d.). note");
    expect(cite(unknown, "BIBTEX")).not.toContain("author");
    for (const style of ["DUTCH", "APA", "BIBTEX", "RIS", "CSL_JSON"] as const) expect(cite(unknown, style)).not.toMatch(/null|undefined/);
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
