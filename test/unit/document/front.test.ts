import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/document/model.js";
import { onlyPart } from "../../support/plain-letters.js";

/** Kinds and words of passages, one line each. */
function outline(passages: readonly Passage[]): string[] {
  return passages.map(({ kind, text }) => `${kind} ${text}`);
}

describe("readText on the front of a letter", () => {
  const front = (...lines: string[]) => onlyPart([...lines, "", "Geachte Voorzitter,", "", "Tekst van de brief."].join("\n"));
  it("does not take a number alone for the heading of a Kamerstuk", () => {
    for (const number of ["1", "2", "49881"]) expect(front("Bijlagen", number, "", "Datum 3 maart 2026").kind).toBe("LETTER");
  });
  it("takes the parliamentary year for one", () =>
    expect(front("Tweede Kamer der Staten-Generaal 2", "Vergaderjaar 2025–2026").kind).toBe("KAMERSTUK"));
  it("finds the salutation below a printed heading", () => {
    const { passages } = front("21 501-08 Milieuraad", "Nr. 12 Brief van de minister van Kabels", "Den Haag, 3 maart 2026");
    expect(outline(passages).at(-2)).toBe("SALUTATION Geachte Voorzitter,");
  });
  it("joins the title of a dossier that is broken over two lines", () => {
    const { passages } = front(
      "21 501-31 Raad voor Werk, Sociaal Beleid,",
      "Volksgezondheid en Zaken",
      "Nr. 12 Brief van de minister van Kabels",
    );
    expect(outline(passages)[0]).toBe("HEADING 21 501-31 Raad voor Werk, Sociaal Beleid, Volksgezondheid en Zaken");
  });
  it("reads the fields of an internal note below its title", () => {
    const lines = [
      "Aan de minister van Kabels",
      "TER BESLISSING",
      "Nota bij de agenda van de Milieuraad",
      "Datum",
      "3 maart 2026",
      "Aanleiding",
      "Tekst.",
    ];
    const { passages } = onlyPart(["Directie Kabels", ...lines].join("\n\n"));
    expect(outline(passages).slice(3, 6)).toEqual([
      "HEADING Nota bij de agenda van de Milieuraad",
      "METADATA Datum 3 maart 2026",
      "HEADING Aanleiding",
    ]);
  });
});
