import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOUND_END, FOUND_START, makeSnippet } from "../../../../src/store/search/make-snippet.js";
import { parseSearchQuery } from "../../../../src/store/search/parse-search-query.js";

const snippet = (query: string, ...texts: string[]) =>
  makeSnippet(texts, parseSearchQuery(query).required).replaceAll(FOUND_START, "<").replaceAll(FOUND_END, ">");

describe("a snippet", () => {
  it("marks words in every form, phrases as one, and beginnings as whole words", () => {
    expect(snippet("netwerk", "De netwerken; het Netwerk.")).toBe("De <netwerken>; het <Netwerk>.");
    expect(snippet('"digitaal netwerk"', "Een digitale netwerk, digitaal; netwerken")).toBe(
      "Een <digitale netwerk>, <digitaal; netwerken>",
    );
    expect(snippet("verordeninge*", "verordening, verordeningen")).toBe("verordening, <verordeningen>");
  });

  it("comes from the text that shows most of what was asked for, the first of equals", () => {
    expect(snippet("raad netwerk", "De Raad", "De Raad over netwerken", "Netwerken, Raad")).toBe("De <Raad> over <netwerken>");
    expect(snippet("raad", "Iets anders", "De Raad")).toBe("De <Raad>");
  });

  it("shows the place where the words stand together, cut between words", () => {
    const text = `netwerk ${"vulling ".repeat(80)}de Raad over een netwerk ${"vulling ".repeat(80)}`;
    const shown = snippet("raad netwerk", text);
    expect(shown).toMatch(/^…vulling (?:vulling )*de <Raad> over een <netwerk> (?:vulling )*vulling…$/);
    expect(shown.length).toBeLessThanOrEqual(250);
  });

  it("stands on one line and is not mark-up", () => {
    expect(snippet("raad", "cel\tcel\n\u0002<b>Raad</b>\u0003")).toBe("cel cel <b><Raad></b> ".trim());
  });

  it("marks no more than once where several terms meet", () => {
    expect(snippet('raad raa* "de raad"', "de Raad")).toBe("<de Raad>");
  });

  it("without its marks and cuts is a part of the text, whatever is asked for", () => {
    const words = fc
      .array(fc.constantFrom("raad", "raden", "De", "netwerk", "😀", "x", "\n", "é", "21 501-33"), { maxLength: 150 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(words, fc.constantFrom("raad", "de raad", '"de raad" net*', "21501-33", "ontbreekt"), (text, query) => {
        const plain = makeSnippet([text], parseSearchQuery(query).required).replace(/^…|…$|[\u0002\u0003]/gu, "");
        expect(text.replace(/\s+/gu, " ")).toContain(plain);
      }),
    );
  });
});
