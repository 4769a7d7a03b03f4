import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "../../../../src/store/search/search-words.js";
import { stemDutch } from "../../../../src/store/search/stem-dutch.js";

const forms = (text: string) => searchWords(text).map((word) => word.form);

describe("the words of a text", () => {
  it.each([
    ["De Raad, op 9 oktober", ["de", "raad", "op", "9", "oktober"]],
    ["Coördinatie BEËINDIGD", ["coordinatie", "beeindigd"]],
    ["Kamerstuk 21 501-33, nr. 1149", ["kamerstuk", "21501", "33", "nr", "1149"]],
    ["kst-21501-33-1149", ["kst", "21501", "33", "1149"]],
    ["COM(2016)761", ["com", "2016", "761"]],
    ["de programma's en AI’s", ["de", "programma", "en", "ai"]],
    ["12 5000, 121 501", ["12", "5000", "121", "501"]],
    ["…—¶ ()", []],
    ["½ ﷺ", ["12", "صلىاللهعليهوسلم"]],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it("stand in order within the text, and their forms have letters and digits only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end, form } of searchWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(stemDutch(form)).toMatch(/^[\p{L}\p{N}]+$/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("are never too long for an index", () => {
    expect(forms("a".repeat(100)).map((form) => form.length)).toEqual([64, 36]);
  });
});

describe("the stem of a Dutch word", () => {
  it.each([
    ["verordening", "verordeningen"],
    ["lidstaat", "lidstaten"],
    ["raad", "raden"],
    ["brief", "brieven"],
    ["huis", "huizen"],
    ["digitaal", "digitale"],
  ])("is the same for %s and %s", (one, other) => {
    expect(stemDutch(one)).toBe(stemDutch(other));
  });

  it("is the word itself where there is a digit in it", () => {
    expect(stemDutch("5gen")).toBe("5gen");
  });
});
