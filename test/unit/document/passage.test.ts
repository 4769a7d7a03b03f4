import { describe, expect, it } from "vitest";
import { insetText, sourceSpan } from "../../../src/document/passage.js";
import { onlyPart } from "../../support/plain-letters.js";

/** The source of a stretch of words in the first paragraph of a letter. */
function sourceOf(letter: string, words: string): string {
  const passage = onlyPart(letter).passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`“${words}” is not in one passage`);
  const start = passage.text.indexOf(words);
  const span = sourceSpan(passage, start, start + words.length);
  return letter.slice(span.start, span.end);
}

const LETTER = [
  "Geachte Voorzitter,",
  "",
  "Nederland steunt de Postzegelstrategie[footnoteRef:1] en de Kabelagenda.[footnoteRef:2] De  Commissie zal dat",
  "nog toelichten aan [Redacted] en anderen.  [1: Noot een] [2: Noot twee]",
].join("\n");

describe("sourceSpan", () => {
  it("takes a marker in the middle of a sentence along", () => {
    expect(sourceOf(LETTER, "Nederland steunt de Postzegelstrategie en de Kabelagenda.")).toBe(
      "Nederland steunt de Postzegelstrategie[footnoteRef:1] en de Kabelagenda.",
    );
  });
  it("leaves a marker at either end outside", () => {
    expect(sourceOf(LETTER, "Postzegelstrategie")).toBe("Postzegelstrategie");
    expect(sourceOf(LETTER, " en de Kabelagenda")).toBe(" en de Kabelagenda");
  });
  it("leads back through line breaks, double spaces and redactions", () => {
    expect(sourceOf(LETTER, "De Commissie zal dat nog toelichten aan █ en anderen.")).toBe(
      "De  Commissie zal dat\nnog toelichten aan [Redacted] en anderen.",
    );
    expect(sourceOf(LETTER, "█")).toBe("[Redacted]");
  });
  it("gives an empty span for an empty range, and the end for the end", () => {
    const passage = { start: 5, end: 15, text: "ab cd", insets: [{ kind: "LINE_BREAK" as const, start: 7, end: 13, at: 2 }] };
    expect(sourceSpan(passage, 3, 3)).toEqual({ start: 13, end: 13 });
    expect(sourceSpan(passage, 0, 5)).toEqual({ start: 5, end: 15 });
    expect(sourceSpan(passage, 5, 5)).toEqual({ start: 15, end: 15 });
  });
});

describe("insetText", () => {
  it("is one space for white space, a block for a redaction, and nothing for a mark", () => {
    const inset = (kind: "SPACE" | "LINE_BREAK" | "REDACTION" | "NOTE") => insetText({ kind });
    expect([inset("SPACE"), inset("LINE_BREAK"), inset("REDACTION"), inset("NOTE")]).toEqual([" ", " ", "█", ""]);
  });
});
