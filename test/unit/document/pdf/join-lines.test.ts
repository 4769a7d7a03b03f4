import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinLines } from "../../../../src/document/pdf/join-lines.js";

/** Two lines as they are read on; `written` are words that the document has within a line. */
function joined(before: string, after: string, written: readonly string[] = []): string {
  const { drop, hasSpace } = joinLines(before, after, (word) => written.includes(word));
  return `${before.slice(0, before.length - drop)}${hasSpace ? " " : ""}${after}`;
}

describe("two lines of a paragraph", () => {
  it.each([
    ["the usual", "de leden van", "de Raad", "de leden van de Raad"],
    ["a word broken in two", "de gegevensuitwisse-", "ling met", "de gegevensuitwisseling met"],
    ["a soft hyphen", "de voor\u00AD", "zitter", "de voorzitter"],
    ["an abbreviation", "alle EU-", "lidstaten", "alle EU-lidstaten"],
    ["a number", "de G20-", "landen", "de G20-landen"],
    ["a name", "het Noord-", "Brabantse", "het Noord-Brabantse"],
    ["a first part that keeps its hyphen", "de niet-", "aangesloten landen", "de niet-aangesloten landen"],
    ["an omission", "de in-", "en uitvoer", "de in- en uitvoer"],
    ["vowels that would run together", "de euro-", "obligatie", "de euro-obligatie"],
    ["a single letter", "een e-", "mailadres", "een e-mailadres"],
    ["a dash", "het voorstel -", "dat is nieuw", "het voorstel - dat is nieuw"],
    ["years", "vergaderjaar 2024–", "2025", "vergaderjaar 2024–2025"],
    ["a dossier", "Kamerstuk 21501-", "33, nr. 4", "Kamerstuk 21501-33, nr. 4"],
    ["a slash", "de en/", "of vraag", "de en/of vraag"],
    ["an address", "zie https://www.raad.eu/de-", "agenda.html", "zie https://www.raad.eu/de-agenda.html"],
    ["an address that has ended", "zie www.raad.eu", "voor meer", "zie www.raad.eu voor meer"],
  ])("are joined at %s", (_, before, after, expected) => expect(joined(before, after)).toBe(expected));
  it("are joined as the document itself writes the word", () => {
    expect(joined("de jeugd-", "ggz", ["jeugd-ggz"])).toBe("de jeugd-ggz");
    expect(joined("de niet-", "ige", ["nietige"])).toBe("de nietige");
  });
  it("lose nothing but one hyphen, and gain nothing but one space", () => {
    const line = fc.string({ unit: fc.constantFrom(..."abEU 12-–/.:wh\u00AD"), maxLength: 30 });
    const bare = (text: string): string => text.replace(/[-\u00AD ]/gu, "");
    fc.assert(
      fc.property(line, line, (before, after) => {
        const whole = joined(before, after);
        expect(bare(whole)).toBe(bare(before + after));
        expect(Math.abs(whole.length - before.length - after.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
