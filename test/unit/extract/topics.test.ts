import { describe, expect, it } from "vitest";
import { topicsIn } from "../../../src/extract/topics.js";

const topics = [
  { key: "ai", nl: "AI", en: "AI", terms: ["ai", "kunstmatige intelligentie"] },
  { key: "cables", nl: "zeekabels", en: "cables", terms: ["zeekabel"] },
];

describe("topicsIn", () => {
  it.each([
    ["Toepassing van AI in zorg", ["ai"]],
    ["AI-fabrieken in Europa", ["ai"]],
    ["Zeekabels en kunstmatige intelligentie", ["ai", "cables"]],
    ["de zeekabel", ["cables"]],
    ["fairplay in Mainz", []],
    ["zeekabelbeheer", []],
    ["", []],
  ])("finds in %j the topics %j", (text, expected) => {
    expect(topicsIn(text, { topics })).toEqual(expected);
  });
  it("ignores an empty term", () => {
    expect(topicsIn("iets", { topics: [{ key: "x", nl: "x", en: "x", terms: [""] }] })).toEqual([]);
  });
});
