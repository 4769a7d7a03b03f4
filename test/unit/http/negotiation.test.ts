import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negotiate, negotiateLanguage } from "../../../src/http/negotiation.js";

const OFFERED = ["text/turtle", "text/html", "application/ld+json", "application/n-triples"];

describe("negotiation", () => {
  it.each([
    [undefined, "text/turtle"],
    ["", "text/turtle"],
    ["*/*", "text/turtle"],
    ["text/html,*/*;q=0.8", "text/html"],
    ["text/*;q=0.5, application/n-triples;q=0.4", "text/turtle"],
    ["application/ld+json;q=0.2, text/turtle;q=0.1", "application/ld+json"],
    ["text/turtle; charset=utf-8", "text/turtle"],
    ['application/ld+json;profile="a";Q=0.9', "application/ld+json"],
    ["*/*, text/turtle;q=0", "text/html"],
    ["image/png", undefined],
    ["text/turtle;q=0", undefined],
    [",,;;,", "text/turtle"],
    ["nonsense", undefined],
  ])("chooses for %j", (accept, wanted) => {
    expect(negotiate(accept, OFFERED)).toBe(wanted);
  });

  it("chooses something offered, or nothing, whatever the header", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'text/*turle;q=01.,+ "\t-') }), (accept) => {
        const wanted = negotiate(accept, OFFERED);
        expect(wanted === undefined || OFFERED.includes(wanted)).toBe(true);
      }),
    );
  });

  it("takes the language of the address before that of the header, and Dutch before guessing", () => {
    expect(negotiateLanguage({ query: { lang: "en" }, headers: { "accept-language": "nl" } })).toBe("en");
    expect(negotiateLanguage({ query: {}, headers: { "accept-language": "en-GB, nl;q=0.5" } })).toBe("en");
    expect(negotiateLanguage({ query: {}, headers: {} })).toBe("nl");
    expect(negotiateLanguage({ query: { lang: ["en"] }, headers: { "accept-language": "fr" } })).toBe("nl");
    expect(negotiateLanguage({ query: undefined, headers: { "accept-language": "" } })).toBe("nl");
  });
});
