import { describe, expect, it } from "vitest";
import { readSource } from "../../../src/document/read-source.js";
import { citationsOf, findReferences } from "../../../src/ingest/find-references.js";

const NOTHING_KNOWN = { documents: () => [], dossier: () => undefined, dossiers: [] };

const NOT_PRINTED = { chamber: null, parliamentaryYear: null, pages: null, title: null, author: null, date: null, url: null };

describe("findReferences", () => {
  const text = "Zie het verslag.[footnoteRef:1] En nog eens.[footnoteRef:2]\n\n[1: Kamerstuk 26 643, nr. 5]\n[2: Idem, p. 3]\n";

  it("resolves a short form like what it points back to", () => {
    expect(findReferences(text, NOTHING_KNOWN)).toEqual([
      {
        kind: "KAMERSTUK",
        normal: "kst-26643-5",
        surface: "Kamerstuk 26 643, nr. 5",
        start: text.indexOf("Kamerstuk"),
        end: text.indexOf("]\n[2"),
        footnote: "1",
        antecedent: null,
        status: "NOT_HELD",
        target: "document/kst-26643-5",
        candidates: [],
        ...NOT_PRINTED,
      },
      {
        kind: "KAMERSTUK",
        normal: "kst-26643-5",
        surface: "Idem, p. 3",
        start: text.indexOf("Idem"),
        end: text.length - 2,
        footnote: "2",
        antecedent: 0,
        status: "NOT_HELD",
        target: "document/kst-26643-5",
        candidates: [],
        ...NOT_PRINTED,
        pages: "3",
      },
    ]);
  });

  it("says that a short form is ambiguous where it cannot be told", () => {
    const [only] = findReferences("Eerst dit (ibid., p. 3).", NOTHING_KNOWN);
    expect(only).toMatchObject({ kind: "SHORT_FORM", normal: null, status: "AMBIGUOUS", target: null, surface: "ibid., p. 3" });
  });

  it("gives what is printed beside the number, and of a source in words", () => {
    const note = `Kamerstukken II 2020/21, 26 643, nr. 5, p. 3.[footnoteRef:1]\n\n[1: Rapport ‘Kabels’, WRR, mei 2021, p. 7, www.example.nl/kabels]\n`;
    expect(findReferences(note, NOTHING_KNOWN)).toMatchObject([
      { ...NOT_PRINTED, chamber: "TWEEDE_KAMER", parliamentaryYear: "2020-2021", pages: "3" },
      {
        ...NOT_PRINTED,
        kind: "EXTERNAL",
        title: "Kabels",
        author: "WRR",
        date: "2021-05",
        pages: "7",
        url: "https://www.example.nl/kabels",
      },
    ]);
  });

  it("gives what may have been meant by a number that does not fit, and by one of several documents", () => {
    const dossier = { key: "26643", title: "Kabels", highestNumber: 1400 };
    const known = { ...NOTHING_KNOWN, dossier: (key: string) => (key === "26643" ? dossier : undefined), dossiers: [dossier] };
    const [suspect] = findReferences("Kamerstuk 26 634, nr. 1392", known);
    expect(suspect).toMatchObject({ status: "SUSPECT", target: null });
    expect(suspect?.candidates[0]).toMatchObject({ normal: "kst-26643-1392", reason: expect.any(String), reasonNl: expect.any(String) });
    const twice = ["a", "b"].map((identifier) => ({ identifier, status: "HELD" as const, date: null, chamber: null }));
    const [ambiguous] = findReferences("Kamerstuk 26 643, nr. 1392", { ...known, documents: () => twice });
    expect(ambiguous).toMatchObject({ status: "AMBIGUOUS", candidates: [{ normal: "a", score: 0.5 }, { normal: "b" }] });
  });

  it("reads a file that was read before like its text", async () => {
    expect(findReferences(await readSource(new TextEncoder().encode(text), "letter.txt"), NOTHING_KNOWN)).toEqual(
      findReferences(text, NOTHING_KNOWN),
    );
  });

  it.each([
    ["nothing", ""],
    ["a NUL character", "\u0000"],
    ["brackets only", "(".repeat(10_000)],
    ["digits only", "1".repeat(10_000)],
    ["half a surrogate pair", "\ud800"],
    ["a right-to-left mark", "\u202eKamerstuk"],
  ])("finds nothing in a text of %s", (_, odd) => {
    expect(citationsOf(odd)).toEqual([]);
  });

  it("gives the words of plain text as they stand", () => {
    const lines = "Zie Kamerstukken II 2020/21,\n21 501-07, nr. 1750 en voorts niets.";
    for (const { surface, start, end } of findReferences(lines, NOTHING_KNOWN)) expect(lines.slice(start, end)).toBe(surface);
    expect(findReferences(lines, NOTHING_KNOWN).map(({ normal }) => normal)).toEqual(["kst-21501-07-1750"]);
  });
});
