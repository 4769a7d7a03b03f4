import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalForm, equivalentForms } from "../../../../src/cite/resolution/equivalent-forms.js";

describe("canonicalForm", () => {
  it.each([
    ["52021PC0752", "COM(2021)752"],
    ["52012DC0011", "COM(2012)11"],
    ["52025JC0011", "JOIN(2025)11"],
    ["kst-36410-VI-87-h1", "kst-36410-VI-87"],
  ])("knows %s as %s", (normal, canonical) => {
    expect(canonicalForm(normal)).toBe(canonical);
  });

  it.each([
    "52020SC0047",
    "SWD(2020)47",
    "32016R0679",
    "52021PC0752R(01)",
    "52021XC0752",
    "kst-36410-VI-87",
    "kst-36410-VI-87H1",
    "kst-36410-VI-H-1",
    "2025D40209",
    "ST-9876-2024",
    "",
  ])("leaves %s as it is", (normal) => {
    expect(canonicalForm(normal)).toBe(normal);
  });
});

describe("equivalentForms", () => {
  const forms = fc.oneof(
    fc.constantFrom("52020SC0047", "32016R0679", "kst-35570-C", "ST-9876-2024"),
    fc
      .tuple(fc.constantFrom("COM", "JOIN"), fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 9999 }))
      .map(([series, year, number]) => `${series}(${year})${number}`),
    fc
      .tuple(fc.constantFrom("PC", "DC", "JC"), fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 9999 }))
      .map(([type, year, number]) => `5${year}${type}${String(number).padStart(4, "0")}`),
    fc.tuple(fc.constantFrom("", "-h1", "-h2"), fc.integer({ min: 1, max: 4000 })).map(([mark, number]) => `kst-21501-33-${number}${mark}`),
  );

  it("gives every form of a document the same list, with itself in it", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const all = equivalentForms(form);
        expect(all).toContain(form);
        expect(all[0]).toBe(canonicalForm(form));
        for (const other of all) expect(equivalentForms(other)).toEqual(all);
      }),
    );
  });

  it("never joins two forms of different numbers", () => {
    fc.assert(
      fc.property(forms, forms, (a, b) => {
        fc.pre(canonicalForm(a) !== canonicalForm(b));
        expect(equivalentForms(a).some((form) => equivalentForms(b).includes(form))).toBe(false);
      }),
    );
  });
});
