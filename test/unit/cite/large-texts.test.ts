import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import type { CitationPlace } from "../../../src/cite/recogniser.js";

const PIECES = [
  "nrs. 5, 6, ",
  "nrs. 5 t/m 6 (",
  "nr. 5 en ",
  "motie 5 (12 345",
  "Wet (12345) ",
  "Wet (12 345, 12 346, ",
  "Kamerstuk 12345-",
  "dossiers 35971, ",
  "Handelingen II 2012/13, nrs. 1, ",
  "Aanhangsel Handelingen ",
  "Aanhangsel van de Handelingen II 2012/13, nrs. 1, ",
  "COM(",
  "COM (2014) 15, 20, ",
  "COM(2012) 380/381",
  "ST 9876/24 REV 1 ",
  "raadsdocument 11099/18 en ",
  "12345/18 ",
  "2020/0123 (",
  "Verordening ",
  "Richtlijn Aaaaaaaaaaaaaaaa ",
  "Richtlijnen (EU) 2019/1937, ",
  "(EU, EU/EU) nr. 2019/19",
  "1/",
  "32016R",
  "PbEU 2013, L 1, L 2 en ",
  "PB L 1/1, ",
  "ECLI:NL:RVS:2024:",
  "Stb. 2022, 1 en ",
  "Trb. 2015, 196; 2016, ",
  "TZ202402-",
  "2025D4020",
  "http://",
  "https://example.com/(((",
  "https://example.com/)))",
  "www.a.",
  "https://zoek.officielebekendmakingen.nl/kst-",
];

/** Which take time quadratic in their number where a recogniser begins anew at each of them. */
const SHORT_PIECES = [
  "(",
  "1",
  "12345",
  "12345, ",
  "12 345 en ",
  "Kamerstuk ",
  "Kamerstukken II 2020/21, ",
  "nr. 1 (",
  "‘",
  "rapport ",
  "-",
  ", ",
  " ",
  "A",
];
const FOOTNOTE_PIECES = ["rapport ", "Rapport Van De ", "rapport: A ", "Zie ook het ", "‘"];
const PAPER_PIECES = [
  "26 643, nr. 1, ",
  "26 643, nrs. 1-9, ",
  "26643-1 en ",
  "26643-1; ",
  "36410 VI, C, ",
  "36410, A, B en ",
  "36410/36411",
  "36410, nr. 1, p. 1, 2 en ",
  "t.v.v. ",
  "vergaderjaar 2020-2021, ",
  "kst-36410-",
  "moties 5, 6, ",
];

/** A text of so many UTF-16 code units. */
const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

describe("findCitations on large texts", () => {
  it.each([...PIECES, ...SHORT_PIECES, ...PAPER_PIECES])("takes time in proportion to the length of “%s” again and again", (piece) => {
    expectLinear(piece, "BODY");
  });

  it.each(FOOTNOTE_PIECES)("takes time in proportion to the length of “%s” again and again in a footnote", (piece) => {
    expectLinear(piece, "FOOTNOTE");
  });

  const nothings = ["\u0000", "\ud800", "\udc00", "\u200b", "\u200f", "\u00ad", "0123456789", "(", "9", "\u202e12 ", "1\u200b"];

  it.each(nothings)("invents nothing in a megabyte of “%s”", (piece) => {
    expect(findCitations(repeated(piece, 1_000_000), "BODY")).toEqual([]);
  });

  it("reads one line of 50 million characters, a million brackets and ten million digits", { timeout: 60_000 }, () => {
    const citation = "Kamerstuk 26 643, nr. 1392";
    const line = `${repeated("lorem ipsum ", 50_000_000)}${citation}`;
    expect(findCitations(line, "BODY").map(({ start, normal }) => [start, normal])).toEqual([
      [line.length - citation.length, "kst-26643-1392"],
    ]);
    expect(findCitations(repeated("(", 1_000_000), "FOOTNOTE")).toEqual([]);
    expect(findCitations(repeated("7", 10_000_000), "BODY")).toEqual([]);
  });

  it("finds a citation between broken and invisible characters", () => {
    const text = "\ud800\u0000\u202eKamerstuk 26 643, nr. 1392\u202c\udc00";
    expect(findCitations(text, "BODY").map(({ start, surface, normal }) => [start, surface, normal])).toEqual([
      [3, "Kamerstuk 26 643, nr. 1392", "kst-26643-1392"],
    ]);
  });

  it.each([
    ["ranges", "36410, nrs. 1-50 "],
    ["dossiers with numbers in common", `${"36410, ".repeat(8)}nrs. ${"1, ".repeat(99)}2 `],
    ["dossiers with ranges in common", `${"36410, ".repeat(8)}nrs. ${"1-50, ".repeat(9)}2 `],
    ["ranges of commission documents", "COM(2014) 10-59 "],
  ])("gives at most a few citations for each place in a text full of %s", (_, piece) => {
    const text = repeated(piece, 400_000);
    const found = findCitations(text, "BODY");
    // Some thousand ranges are written out; of all others the ends are given.
    expect(found.length).toBeLessThan(100_000 + text.length / 3);
    expect(found.at(-1)).toBeDefined();
  });
});

/** Eight times the text may take about eight times as long; twenty times is far from the sixty-four of quadratic time. */
function expectLinear(piece: string, place: CitationPlace): void {
  const seconds = (length: number): number => {
    const text = repeated(piece, length);
    const started = performance.now();
    const found = findCitations(text, place);
    const took = (performance.now() - started) / 1000;
    expect(found.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
    return took;
  };
  const short = Math.min(seconds(10_000), seconds(10_000), seconds(10_000));
  expect(seconds(80_000)).toBeLessThan(0.25 + 20 * short);
}
