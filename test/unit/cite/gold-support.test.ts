import { describe, expect, it } from "vitest";
import type { GoldReference, GoldSample } from "../../support/gold-samples.js";
import { type Found, judge, measures, score } from "../../support/gold-score.js";
import { columnTexts, elementTexts, fieldTexts, paragraphTexts } from "../../support/gold-texts.js";

describe("the texts of the gold data", () => {
  it("takes elements in the order of their start tags, without tags, instructions and notes inside", () => {
    const xml = '<al>Een <al soort="x">twee</al>\n  &amp;&#160;drie<noot id="1"><noot.al>nee</noot.al></noot>woord<?xpp a?>deel</al><al/>';
    expect(elementTexts(xml, "al")).toEqual(["Een twee &\u00a0driewoorddeel", "twee", ""]);
    expect(elementTexts(xml, "noot")).toEqual(["nee"]);
  });

  it("counts the lines of records and tables from the first one, also those without the field", () => {
    expect(fieldTexts('{"a": "een  twee"}\n{"b": 1}\n{"a": null}\n', "a")).toEqual(["een twee", "", "", ""]);
    expect(columnTexts("a\tb\n1\t 2 \n3", "b")).toEqual(["b", "2", ""]);
  });

  it("cuts long blocks into lines and long lines into pieces of whole sentences", () => {
    const sentence = `${"woord ".repeat(50)}eind. `;
    expect(paragraphTexts("een\ntwee\n\n\n  drie  \n")).toEqual(["een twee", "drie"]);
    const line = `A${sentence.repeat(3)}B${sentence.repeat(5)}`.replaceAll("eind. woord", "eind. Woord");
    const pieces = paragraphTexts(line);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(" ")).toBe(line.trim());
    for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(800);
  });
});

describe("the score of the gold data", () => {
  const want = (start: number, end: number, normal: string, more: Partial<GoldReference> = {}): GoldReference => {
    return { kind: "KAMERSTUK", normal, start, end, form: "single", ...more };
  };
  const found = (start: number, end: number, normal: string): Found => ({ kind: "KAMERSTUK", normal, start, end });
  const sample = (...wanted: GoldReference[]): GoldSample => ({ address: "x", sha256: "0", text: "x".repeat(50), place: "BODY", wanted });
  const all = (one: GoldSample, finds: readonly Found[]) =>
    score([judge(one, () => finds)], { want: ({ kind }) => kind, wrong: ({ found: wrong }) => wrong.kind }).get("all");

  it("counts an inexact span as right, another normal form as wrong and missed", () => {
    const one = sample(want(0, 10, "kst-1-1"), want(12, 20, "kst-1-2"));
    expect(all(one, [found(2, 10, "kst-1-1"), found(12, 20, "kst-1-3")])).toEqual({ wanted: 2, found: 2, exact: 0, right: 1 });
  });

  it("lets each citation serve one reference, so that a range needs all its members", () => {
    const one = sample(want(0, 10, "kst-1-1"), want(0, 10, "kst-1-2"));
    expect(all(one, [found(0, 10, "kst-1-1")])).toEqual({ wanted: 2, found: 1, exact: 1, right: 1 });
    expect(all(one, [found(0, 10, "kst-1-1"), found(0, 10, "kst-1-1")])).toEqual({ wanted: 2, found: 2, exact: 1, right: 1 });
  });

  it("leaves out doubtful references and what touches them", () => {
    const one = sample(want(0, 10, "kst-1-1", { doubtful: true }), want(20, 30, "kst-1-2"));
    expect(all(one, [found(5, 12, "kst-9-9"), found(20, 30, "kst-1-2")])).toEqual({ wanted: 1, found: 1, exact: 1, right: 1 });
    expect(all(one, [])).toEqual({ wanted: 1, found: 0, exact: 0, right: 0 });
  });

  it("gives precision, recall and F1", () => {
    expect(measures({ wanted: 4, found: 2, exact: 1, right: 2 }, 2)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });
});
