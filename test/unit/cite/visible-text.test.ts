import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleText } from "../../../src/cite/visible-text.js";

describe("visibleText", () => {
  it("leaves a text without invisible characters as it is", () => {
    expect(visibleText("26\u00a0643, nr. 5").text).toBe("26\u00a0643, nr. 5");
  });

  it("takes invisible characters out and leads back to the places of the others", () => {
    const { text, sourceStart, sourceEnd } = visibleText("\u200ba\u200d\u200db\ufeff");
    expect(text).toBe("ab");
    expect([sourceStart(0), sourceEnd(1), sourceStart(1), sourceEnd(2)]).toEqual([1, 2, 4, 5]);
  });

  it("reads a soft hyphen between numbers as a hyphen, and takes out any other", () => {
    expect(visibleText("21501\u00ad33 Kamer\u00adstuk").text).toBe("21501-33 Kamerstuk");
  });

  it("leads every visible character back to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "1", "\u200b", "\u200e", "\ufeff", "\u2060", "é") }), (source) => {
        const { text, sourceStart, sourceEnd } = visibleText(source);
        for (let at = 0; at < text.length; at += 1) {
          expect(source.charAt(sourceStart(at))).toBe(text.charAt(at));
          expect(sourceEnd(at + 1)).toBe(sourceStart(at) + 1);
        }
      }),
    );
  });
});
