import { describe, expect, it } from "vitest";
import { readSource } from "../../../src/document/read-source.js";
import { citationsOf, findReferences } from "../../../src/ingest/find-references.js";

const NOTHING_KNOWN = { documents: () => [], dossier: () => undefined, dossiers: [] };

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
      },
    ]);
  });

  it("says that a short form is ambiguous where it cannot be told", () => {
    const [only] = findReferences("Eerst dit (ibid., p. 3).", NOTHING_KNOWN);
    expect(only).toMatchObject({ kind: "SHORT_FORM", normal: null, status: "AMBIGUOUS", target: null, surface: "ibid., p. 3" });
  });

  it("reads a file that was read before like its text", () => {
    expect(findReferences(readSource(new TextEncoder().encode(text), "letter.txt"), NOTHING_KNOWN)).toEqual(
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
