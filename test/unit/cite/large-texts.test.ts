import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";

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

describe("findCitations on large texts", () => {
  it.each(PIECES)("finishes on a megabyte of “%s”", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const started = performance.now();
    const found = findCitations(text, "BODY");
    expect(found.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each(["\u0000", "\ud800", "\u200f", "0123456789", "(", "9", "\u202e12 "])("invents nothing in a megabyte of “%s”", (piece) => {
    expect(findCitations(piece.repeat(Math.ceil(1_000_000 / piece.length)), "BODY")).toEqual([]);
  });
});
