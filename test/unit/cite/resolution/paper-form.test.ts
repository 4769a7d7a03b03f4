import { describe, expect, it } from "vitest";
import { paperForm, readPaperForm, wholeNumberOf } from "../../../../src/cite/resolution/paper-form.js";

describe("readPaperForm", () => {
  it.each([
    ["kst-26643-1392", "26643", "1392"],
    ["kst-21501-33-1149", "21501-33", "1149"],
    ["kst-36410-VI-87", "36410-VI", "87"],
    ["kst-35570-C", "35570", "C"],
    ["kst-32761-C-745", "32761-C", "745"],
    ["kst-25922-62a", "25922", "62a"],
    ["kst-36410-VI-87H1", "36410-VI", "87H1"],
  ])("reads %s as a paper of %s with number %s, and writes it the same", (normal, dossier, number) => {
    expect(readPaperForm(normal)).toEqual({ dossier, number });
    expect(paperForm({ dossier, number })).toBe(normal);
  });

  it.each([
    "",
    "kst-",
    "kst-26643",
    "kst-1268678",
    "kst-CXXIV-G",
    "COM(2021)752",
    "kst-26643-",
    "kst-26643--3",
    "stb-2022-407",
    "kst-26643-x-3",
  ])("sees no paper of a dossier in %j", (normal) => {
    expect(readPaperForm(normal)).toBeUndefined();
  });
});

describe("wholeNumberOf", () => {
  it("gives whole numbers only", () => {
    expect(["12", "62a", "C", "87H1", ""].map(wholeNumberOf)).toEqual([12, undefined, undefined, undefined, undefined]);
  });
});
