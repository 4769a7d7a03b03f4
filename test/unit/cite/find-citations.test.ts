import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import { expectExactSpans } from "../../support/expect-citations.js";
import { mixedText } from "../../support/mixed-text.js";

const shared = path.resolve("../shared");

describe("findCitations", () => {
  it.each(["BODY", "FOOTNOTE"] as const)(
    "gives in %s exact spans, in order and without overlaps, whatever the text and offset",
    (place) => {
      fc.assert(fc.property(mixedText(), fc.nat(1_000_000), (text, offset) => expectExactSpans(text, place, offset)));
    },
  );

  it("shifts spans by the offset", () => {
    const [citation] = findCitations("zie 26 643, nr. 1392", "BODY", 100);
    expect(citation).toMatchObject({ start: 104, end: 120, surface: "26 643, nr. 1392" });
  });

  it("finds nothing in an empty text", () => {
    expect(findCitations("", "FOOTNOTE")).toEqual([]);
  });

  it("reads a description beside a Kamerstuk as that Kamerstuk, not as a second source", () => {
    const text = "Zie de brief van de Minister van Financiën: Inzet begroting (Kamerstuk 36 600, nr. 12)";
    expect(findCitations(text, "FOOTNOTE").map(({ normal }) => normal)).toEqual(["kst-36600-12"]);
  });

  it("finds a citation across a hard line break", () => {
    expect(findCitations("zie Kamerstukken II 2020/21,\n21 501-07, nr. 1750.", "BODY").map(({ normal }) => normal)).toEqual([
      "kst-21501-07-1750",
    ]);
  });

  it.each([
    "(",
    "1",
    "12345",
    "12345, ",
    "12 345 en ",
    "Kamerstuk ",
    "Kamerstukken II 2020/21, ",
    "26 643, nr. 1, ",
    "26 643, nrs. 1-9, ",
    "26643-1 en ",
    "nr. 1 (",
    "‘",
    "rapport ",
    "Rapport Van De ",
    "rapport: A ",
    "Zie ook het ",
    "-",
    ", ",
    " ",
    "A",
  ])("finishes on a megabyte of “%s”", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(findCitations(text, "FOOTNOTE").every(({ start, end }) => start < end)).toBe(true);
  });
});

interface GoldReference {
  readonly document: string;
  readonly footnote: number;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly normal: string | null;
}

describe.skipIf(!existsSync(path.join(shared, "gold/references.jsonl")))(
  "findCitations in the footnotes of a real letter (needs ../shared)",
  () => {
    it("finds every reference with its exact span, and nothing else", () => {
      const gold = lines("gold/references.jsonl").map((line) => JSON.parse(line) as GoldReference);
      for (const document of new Set(gold.map((reference) => reference.document))) {
        const text = readFileSync(path.join(shared, "documents", document), "utf8");
        const notes = [...text.matchAll(/\[(\d+):([^\]]*)\]/gu)].map((match) => ({
          number: Number(match[1]),
          words: match[2] ?? "",
          at: match.index + match[0].indexOf(":") + 1,
        }));
        const found = notes.flatMap(({ number, words, at }) =>
          findCitations(words, "FOOTNOTE", at).map(({ kind, start, end, surface, normal }) => ({
            document,
            footnote: number,
            surface,
            start,
            end,
            kind: kind.toLowerCase(),
            normal,
          })),
        );
        expect(found).toEqual(gold.filter((reference) => reference.document === document));
      }
    });

    it("finds nothing else in the running text and the letterheads", () => {
      const text = readFileSync(path.join(shared, "documents/telecomraad-2025-10-geannoteerde-agenda.txt"), "utf8");
      const references = lines("gold/references.jsonl").map((line) => JSON.parse(line) as GoldReference);
      const expected = references.filter(({ kind }) => kind === "kamerstuk").map(({ start }) => start);
      expect(findCitations(text, "BODY").map(({ start }) => start)).toEqual(expected);
    });
  },
);

describe.skipIf(!existsSync(path.join(shared, "corpus/citations/official-links.tsv")))(
  "findCitations beside the official links (needs ../shared)",
  () => {
    it("finds nearly every Kamerstuk that the official publisher has linked", () => {
      const rows = lines("corpus/citations/official-links.tsv").map((line) => line.split("\t"));
      const papers = rows.filter(([, target]) => target?.startsWith("kst-"));
      const found = papers.filter(([, target, , , context]) =>
        findCitations(context ?? "", "BODY").some(({ normal }) => normal === target),
      );
      expect(papers.length).toBeGreaterThan(100);
      expect(found.length / papers.length).toBeGreaterThan(0.95);
    });
  },
);

function lines(file: string): string[] {
  return readFileSync(path.join(shared, file), "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
