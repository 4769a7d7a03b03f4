import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../../../../src/cite/find-citations.js";
import { absoluteAddress } from "../../../../src/cite/url/absolute-address.js";
import { isAbsoluteIri } from "../../../../src/kernel/iri.js";

describe("absoluteAddress", () => {
  it.each([
    ["https://example.nl/a?b=c#d", "https://example.nl/a?b=c#d"],
    ["HTTP://Example.nl", "HTTP://Example.nl"],
    ["www.example.nl", "https://www.example.nl"],
    ["example.nl/2022/kabels.pdf", "https://example.nl/2022/kabels.pdf"],
    ["www.café-kabels.nl/é", "https://www.café-kabels.nl/é"],
    ["example.nl:8080/a", "https://example.nl:8080/a"],
  ])("makes of %s an address with a scheme", (printed, address) => {
    expect(absoluteAddress(printed)).toBe(address);
  });

  it.each([
    "",
    "kabels",
    "mailto:jan@example.nl",
    "jan@example.nl",
    "https://",
    "http://[",
    "//example.nl",
    "/a/b.nl",
    "example.nl kabels",
  ])("finds none in %j", (printed) => {
    expect(absoluteAddress(printed)).toBeUndefined();
  });

  it("gives an absolute address or none, whatever is printed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (printed) => isAbsoluteIri(absoluteAddress(printed) ?? "https://example.nl")));
  });

  it("reads every link that is recognised", () => {
    const domain = fc.domain().filter((name) => /^[a-z0-9.-]+$/u.test(name));
    fc.assert(
      fc.property(domain, fc.webPath(), (name, path) =>
        findCitations(`Zie www.${name}${path} voor meer.`, "BODY").every(
          ({ kind, parts }) => kind !== "URL" || absoluteAddress(parts.url ?? "") !== undefined,
        ),
      ),
    );
  });
});
