import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kamerstuk } from "../../../src/cite/kinds/kamerstuk.js";
import { RECOGNISERS } from "../../../src/cite/registry.js";
import { tokenise } from "../../../src/cite/tokenise.js";
import { mixedText } from "../../support/mixed-text.js";
import { naiveTokenise } from "../../support/naive-tokeniser.js";

const PIECE = 20_000;

describe("tokenise", () => {
  it.each(["BODY", "FOOTNOTE"] as const)("finds in %s exactly what every recogniser finds alone, anchors or not", (place) => {
    fc.assert(
      fc.property(mixedText(), (text) => {
        expect(tokenise(text, place)).toEqual(naiveTokenise(text, place, RECOGNISERS));
      }),
    );
  });

  it("finds the same where citations of every kind follow each other at random", () => {
    const examples = RECOGNISERS.flatMap((recogniser) => recogniser.examples.yes.map(({ text }) => text));
    const separators = fc.constantFrom(" ", ", ", "; ", " en ", "\n", ") (", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...examples), separators), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join("");
        expect(tokenise(text, "FOOTNOTE")).toEqual(naiveTokenise(text, "FOOTNOTE", RECOGNISERS));
      }),
    );
  });

  it("gives of the ranges of a very long text only the ends, marked as cut", () => {
    const found = tokenise("Kamerstuk 36410, nrs. 1-50; ".repeat(1_000), "BODY", [kamerstuk]);
    expect(found.slice(0, 50).some(({ cut }) => cut)).toBe(false);
    expect(found.slice(-2).map(({ normal, cut }) => [normal, cut])).toEqual([
      ["kst-36410-1", true],
      ["kst-36410-50", true],
    ]);
    expect(found.length).toBeLessThan(25_000);
  });

  it("names the recogniser and its version in every citation", () => {
    expect(tokenise("Kamerstuk 26 643, nr. 1392", "BODY").map(({ recogniser }) => recogniser)).toEqual([`kamerstuk/${kamerstuk.version}`]);
  });

  it("does not run a recogniser outside its places", () => {
    expect(tokenise("Persbericht Europese Commissie: Blauwdruk", "BODY")).toEqual([]);
    expect(tokenise("Persbericht Europese Commissie: Blauwdruk", "FOOTNOTE")).toHaveLength(1);
  });
});

const corpus = path.resolve("../shared/corpus");

describe.skipIf(!existsSync(corpus))("tokenise on the whole corpus (needs ../shared)", () => {
  it("finds exactly what every recogniser finds alone", { timeout: 60_000 }, () => {
    const files = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:xml|txt|tsv|jsonl|html)$/u.test(file));
    for (const file of files) {
      const text = readFileSync(path.join(corpus, file), "utf8");
      // Piece by piece, so that a recogniser without its anchor is left out in many of them.
      for (let at = 0; at < text.length; at += PIECE) {
        const piece = text.slice(at, at + PIECE);
        expect(tokenise(piece, "FOOTNOTE"), `${file} at ${at}`).toEqual(naiveTokenise(piece, "FOOTNOTE", RECOGNISERS));
      }
    }
  });
});
