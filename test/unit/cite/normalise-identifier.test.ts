import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseDossier, normaliseIdentifier } from "../../../src/cite/normalise-identifier.js";

describe("normaliseIdentifier", () => {
  it.each([
    ["21 501-33, nr. 1149", "kst-21501-33-1149"],
    ["kst-21501-33-1149", "kst-21501-33-1149"],
    ["Kamerstuk 21501-33-1149", "kst-21501-33-1149"],
    ["21501-33-1149", "kst-21501-33-1149"],
    ["22112-4113", "kst-22112-4113"],
    ["  Kamerstukken II 2020/21, 21 501-07, nr. 1750, p. 3 ", "kst-21501-07-1750"],
    ["36 410 VI, nr. 87", "kst-36410-VI-87"],
    ["35 570, C", "kst-35570-C"],
    ["kst-36836-D", "kst-36836-D"],
    ["kst-CXXIV-G", "kst-CXXIV-G"],
    ["kst-1268678", "kst-1268678"],
    ["https://zoek.officielebekendmakingen.nl/kst-21501-33-1149.html", "kst-21501-33-1149"],
    ["blg-1184123", "blg-1184123"],
    ["h-tk-20242025-42-4", "h-tk-20242025-42-4"],
    ["BPZ / 106477204", "bpz-106477204"],
    ["BPZ/106477204", "bpz-106477204"],
    ["bpz-106477204", "bpz-106477204"],
    ["106485340", "106485340"],
    ["2025D40209", "2025D40209"],
    ["2025z17288", "2025Z17288"],
  ])("reads %s as %s", (printed, normal) => {
    expect(normaliseIdentifier(printed)).toBe(normal);
  });

  it.each([
    "",
    "Kamerstuk",
    "21 501-33",
    "35 334, nrs. 383 en 309",
    "de brief 21501-33-1149",
    "Persbericht Commissie: Blauwdruk",
    "12",
    "../etc/passwd",
    "https://example.org/kst-21501-33-1149",
  ])("does not read “%s”", (printed) => {
    expect(normaliseIdentifier(printed)).toBeUndefined();
  });

  it("reads every spelling of a paper as one form, and that form as itself", () => {
    const dossier = fc.integer({ min: 10_000, max: 49_999 }).map(String);
    const suffix = fc.constantFrom("", "-33", "-02", "-VI", "-XVII", "-IIB", "-A");
    const number = fc.integer({ min: 1, max: 9999 }).map(String);
    fc.assert(
      fc.property(dossier, suffix, number, (digits, ending, paper) => {
        const spaced = `${digits.slice(0, 2)} ${digits.slice(2)}`;
        const normal = `kst-${digits}${ending}-${paper}`;
        const spellings = [
          normal,
          `${spaced}${ending}, nr. ${paper}`,
          `Kamerstuk ${digits}${ending}-${paper}`,
          `Kamerstukken II 2020/21, ${spaced}${ending.replace("-", "–")}, nr. ${paper}`,
        ];
        for (const spelling of spellings) expect(normaliseIdentifier(spelling), spelling).toBe(normal);
      }),
    );
  });
});

describe("normaliseDossier", () => {
  it.each([
    ["21 501-33", "21501-33"],
    ["21501–33", "21501-33"],
    ["36 410 VI", "36410-VI"],
    ["36 410A", "36410-A"],
    ["34 356 (R2064)", "34356"],
    ["Kamerstuk 26 643", "26643"],
    ["dossier-36463", "36463"],
    [" 22112 ", "22112"],
  ])("reads %s as %s", (printed, key) => {
    expect(normaliseDossier(printed)).toBe(key);
  });

  it.each(["", "22", "22 112, nr. 3", "dossier", "221122", "Raad"])("does not read “%s”", (printed) => {
    expect(normaliseDossier(printed)).toBeUndefined();
  });

  it("reads its own result as itself", () => {
    const key = fc
      .stringMatching(/^[1-4]\d{4}(?:-(?:[0-3]\d|XVI|VI|A))?$/u)
      .filter((text) => !/-\d/u.test(text) || text.startsWith("21501"));
    fc.assert(
      fc.property(key, (text) => {
        expect(normaliseDossier(text)).toBe(text);
      }),
    );
  });
});
