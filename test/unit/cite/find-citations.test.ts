import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import type { CitationPlace } from "../../../src/cite/recogniser.js";
import { RECOGNISERS } from "../../../src/cite/registry.js";
import { isPossiblePaper } from "../../../src/cite/resolution/paper-form.js";
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

  it("gives the same for the same text", () => {
    fc.assert(
      fc.property(mixedText(), (text) => {
        expect(findCitations(text, "FOOTNOTE")).toEqual(findCitations(text, "FOOTNOTE"));
      }),
    );
  });

  it("finds in two paragraphs what each of them holds", () => {
    // An address alone on one of several lines is a letterhead.
    const isPlain = ({ text, place }: { readonly text: string; readonly place?: CitationPlace }) =>
      place !== "FOOTNOTE" && !text.includes("www.");
    const examples = RECOGNISERS.flatMap((recogniser) => recogniser.examples.yes).filter(isPlain);
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.constantFrom(...examples), ({ text: first }, { text: second }) => {
        const separately = [first, second].flatMap((text) => findCitations(text, "BODY").map(({ normal }) => normal));
        const together = findCitations(`${first}\n\n${second}`, "BODY").map(({ normal }) => normal);
        expect(together).toEqual(expect.arrayContaining(separately));
      }),
    );
  });

  const normals = RECOGNISERS.flatMap(({ kind, examples }) =>
    examples.yes.flatMap(({ found }) => found.flatMap(({ normal }) => (normal === undefined || normal === null ? [] : [{ kind, normal }]))),
  );

  it("reads every normal form that is printed as it stands as itself", () => {
    // A number that no paper can have is read only after the word Kamerstuk.
    const possible = normals.filter(({ normal }) => isPossiblePaper(normal));
    for (const { kind, normal } of possible.filter((one) => one.kind !== "OFFICIAL_JOURNAL" && one.kind !== "URL"))
      expect(findCitations(normal, "BODY"), `${kind} ${normal}`).toMatchObject([{ start: 0, end: normal.length, normal }]);
  });

  it("reads every place in the Official Journal, printed in the usual form, as itself", () => {
    for (const { normal } of normals.filter(({ kind }) => kind === "OFFICIAL_JOURNAL")) {
      const [, series, year, number] = normal.split("-");
      expect(findCitations(`PbEU ${year}, ${series} ${number}`, "BODY")).toMatchObject([{ normal }]);
    }
  });

  it("finds what invisible characters have been strewn into, with spans that take them in", () => {
    const invisible = fc.constantFrom("\u200b", "\u200e", "\u200f", "\u2060", "\ufeff", "\u202c");
    const examples = ["Kamerstuk 26 643, nr. 1392", "Verordening (EU) 2016/679", "COM(2016) 761 final", "(21501-33-1149)"];
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(fc.tuple(fc.nat(40), invisible), { maxLength: 8 }), (example, marks) => {
        const text = marks.reduce((words, [at, mark]) => words.slice(0, at) + mark + words.slice(at), example);
        expect(findCitations(text, "BODY").map(({ normal }) => normal)).toEqual(findCitations(example, "BODY").map(({ normal }) => normal));
        expectExactSpans(text, "BODY", 7);
      }),
    );
  });

  it("writes short ranges out and marks the ends of long ones", () => {
    const range = (from: number, to: number) => findCitations(`Kamerstuk 36 410, nrs. ${from} t/m ${to}`, "BODY");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 400 }), (from, more) => {
        const found = range(from, from + more);
        expect(found.map(({ cut }) => cut ?? false)).toEqual(more < 50 ? Array(more + 1).fill(false) : [true, true]);
        expect([found[0]?.normal, found.at(-1)?.normal]).toEqual([`kst-36410-${from}`, `kst-36410-${from + more}`]);
      }),
    );
  });

  it("marks the last number of a list that is too long to be read to its end", () => {
    const numbers = Array.from({ length: 300 }, (_, index) => index + 1).join(", ");
    const found = findCitations(`Kamerstuk 36 410, nrs. ${numbers}`, "BODY");
    expect(found.length).toBeLessThan(200);
    expect(found.map(({ cut }) => cut ?? false)).toEqual([...Array(found.length - 1).fill(false), true]);
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
