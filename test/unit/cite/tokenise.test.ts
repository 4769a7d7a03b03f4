import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECOGNISERS } from "../../../src/cite/registry.js";
import { tokenise } from "../../../src/cite/tokenise.js";
import { mixedText } from "../../support/mixed-text.js";
import { naiveTokenise } from "../../support/naive-tokeniser.js";

describe("tokenise", () => {
  it.each(["BODY", "FOOTNOTE"] as const)("finds in %s exactly what every recogniser finds alone, anchors or not", (place) => {
    fc.assert(
      fc.property(mixedText(), (text) => {
        expect(tokenise(text, place)).toEqual(naiveTokenise(text, place, RECOGNISERS));
      }),
    );
  });

  it("names the recogniser and its version in every citation", () => {
    expect(tokenise("Kamerstuk 26 643, nr. 1392", "BODY").map(({ recogniser }) => recogniser)).toEqual(["kamerstuk/1"]);
  });

  it("does not run a recogniser outside its places", () => {
    expect(tokenise("Persbericht Europese Commissie: Blauwdruk", "BODY")).toEqual([]);
    expect(tokenise("Persbericht Europese Commissie: Blauwdruk", "FOOTNOTE")).toHaveLength(1);
  });
});
