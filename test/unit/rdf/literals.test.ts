import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressIri, decimalText } from "../../../src/rdf/literals.js";

describe("decimalText", () => {
  it.each([
    [1, "1"],
    [0.5, "0.5"],
    [1e-7, "0.0000001"],
    [-2.5e-8, "-0.000000025"],
    [1e21, "1000000000000000000000"],
    [1.25e22, "12500000000000000000000"],
  ])("writes %d as %s", (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it("has no exponent and keeps every number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimalText(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(decimalText(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("addressIri", () => {
  it("keeps an address that is an IRI as it is", () => {
    for (const address of ["https://www.consilium.europa.eu/nl/press/?a=1&b=%20x#y", "https://example.org/é", "mailto:a@example.org"])
      expect(addressIri(address)).toBe(address);
  });

  it("encodes what no IRI may hold", () => {
    expect(addressIri('https://example.org/a b<c>"{d}|^`\\')).toBe("https://example.org/a%20b%3Cc%3E%22%7Bd%7D%7C%5E%60%5C");
  });

  it("encodes brackets but those around the address of a host", () => {
    expect(addressIri("https://[2001:db8::1]/a[1]?b[]=c#d[2]")).toBe("https://[2001:db8::1]/a%5B1%5D?b%5B%5D=c#d%5B2%5D");
  });

  it("refuses an address without a scheme", () => {
    for (const address of ["www.example.org", "/a", "", "//example.org"]) expect(addressIri(address)).toBeUndefined();
  });
});
