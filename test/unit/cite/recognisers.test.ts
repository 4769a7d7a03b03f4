import { describe, expect, it } from "vitest";
import { findCitations } from "../../../src/cite/find-citations.js";
import { RECOGNISERS } from "../../../src/cite/registry.js";
import { expectCitations } from "../../support/expect-citations.js";

describe("every recogniser", () => {
  it("is registered, and there is at least one", () => {
    expect(RECOGNISERS.length).toBeGreaterThan(0);
  });

  describe.each(RECOGNISERS.map((recogniser) => ({ name: recogniser.kind, recogniser })))("$name", ({ recogniser }) => {
    it("has worked examples of what it finds and of what it leaves alone", () => {
      expect(recogniser.examples.yes.length).toBeGreaterThan(0);
      expect(recogniser.examples.no.length).toBeGreaterThan(0);
    });

    it.each(recogniser.examples.yes.map((example) => ({ ...example })))("reads: $text", ({ text, found, place }) => {
      expectCitations(text, found, place);
      expect(findCitations(text, place ?? "BODY").some(({ kind }) => kind === recogniser.kind)).toBe(true);
    });

    it.each(recogniser.examples.no.map((text) => ({ text })))("finds nothing in: $text", ({ text }) => {
      const places = recogniser.places ?? ["BODY", "FOOTNOTE"];
      for (const place of places) expect(findCitations(text, place).filter(({ kind }) => kind === recogniser.kind)).toEqual([]);
    });

    it("has lower-case anchors and a pattern with the flags gu", () => {
      expect(recogniser.anchors).toEqual(recogniser.anchors.map((anchor) => anchor.toLowerCase()));
      expect(recogniser.pattern.flags).toBe("gu");
    });
  });
});
