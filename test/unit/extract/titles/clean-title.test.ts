import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCitations } from "../../../../src/cite/find-citations.js";
import { cleanTitle } from "../../../../src/extract/titles/clean-title.js";

const clean = (title: string) => cleanTitle(title, findCitations(title, "BODY"));

describe("a cleaned title", () => {
  it.each([
    ["  Verslag \u00a0 Milieuraad ", "Verslag Milieuraad"],
    ["‘Gymnich’ – agenda’s", "Gymnich - agenda’s"],
    ["9 & 10 mei", "9 en 10 mei"],
    ["9 deccember", "9 december"],
    ["9 septmeber", "9 september"],
    ["31 januarri2014", "31 januari 2014"],
    ["9 uur en 3 miljard in 4 kwartaal", "9 uur en 3 miljard in 4 kwartaal"],
    ["agenda (Kamerstuk 21501-08, nr. 916)", "agenda (¶)"],
  ])("%j becomes %j", (title, text) => expect(clean(title).text).toBe(text));

  it("leads back to the title as received", () => {
    const title = " Verslag  “Raad” 9 deccember2013 (Kamerstuk 21501-08, nr. 916)";
    const { text, spanOf } = clean(title);
    const back = (words: string): string => {
      const { start, end } = spanOf({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
      return title.slice(start, end);
    };
    expect(["Raad", "9 december 2013", "¶"].map(back)).toEqual(["Raad", "9 deccember2013", "Kamerstuk 21501-08, nr. 916"]);
  });

  it("leads back inside the title, in order, whatever the title", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(" ", "9", "mei", "“", "–", "deccember", "2013", "&", "\n", "Kamerstuk 21501-08-9") }),
        (title) => {
          const { text, spanOf } = clean(title);
          let last = 0;
          for (let at = 0; at < text.length; at += 1) {
            const { start, end } = spanOf({ start: at, end: at + 1 });
            expect(last <= start && start < end && end <= title.length).toBe(true);
            last = start;
          }
        },
      ),
    );
  });
});
