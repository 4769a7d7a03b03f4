import { describe, expect, it } from "vitest";
import type { ExtractedCouncil } from "../../../src/extract/records.js";
import { extractOne, extractText, PLAIN_AGENDA, PLAIN_REPORT } from "../../support/plain-letters.js";

/** A letter of 2 March 2026 with this text. */
function letter(text: string, subject?: string): string {
  const betreft = subject === undefined ? [] : [`Betreft ${subject}`];
  return ["Ons kenmerk", "BZ / 1", "", "Datum 2 maart 2026", ...betreft, "", "Geachte Voorzitter,", "", text].join("\n");
}

/** Slugs of the Councils that the letter is about, then of those it announces. */
function slugs(text: string, subject?: string): string[] {
  return extractOne(letter(text, subject)).councils.map(({ slug, role }) => (role === null ? `next ${slug}` : slug));
}

function council(text: string): ExtractedCouncil | undefined {
  return extractOne(letter(text)).councils[0];
}

describe("the Council a document is about", () => {
  it("is read with formation, days, place, country and presidency", () => {
    expect(extractOne(PLAIN_AGENDA).councils).toMatchObject([
      {
        slug: "2025-12-04-telecom",
        configuration: "tte",
        formationCode: "telecom",
        formation: { value: "Telecomraad" },
        kind: { value: "FORMAL", extract: { quote: { exact: "formele" } } },
        informal: false,
        startDate: { value: "2025-12-04", extract: { quote: { exact: "4 en 5 december 2025" } } },
        endDate: { value: "2025-12-05" },
        place: { value: "Brussel" },
        country: { value: "BEL" },
        presidency: { value: "2025-2" },
        presidencySource: "TEXT",
        role: "ANNOTATED_AGENDA",
      },
    ]);
  });
  it("is taken from the subject before the text", () => {
    expect(slugs("Op 9 maart 2026 is de Milieuraad.", "Geannoteerde agenda informele Energieraad 12-13 maart 2026")).toEqual([
      "2026-03-12-energy-informal",
    ]);
  });
  it.each([
    ["Op 16 maart 2026 vindt de Milieuraad plaats.", "2026-03-16-environment"],
    ["Hierbij de agenda van de informele JBZ-Raad op 16 en 17 maart 2026 te Nicosia.", "2026-03-16-jha-informal"],
    ["Hierbij de agenda van de Telecomraad (informeel) d.d. 16 maart 2026.", "2026-03-16-telecom-informal"],
    ["Hierbij de agenda van de extra Raad Buitenlandse Zaken van 16 maart 2026.", "2026-03-16-fac-extraordinary"],
    ["Hierbij de agenda van de informele videoconferentie van de leden van de Europese Raad van 16 maart 2026.", "2026-03-16-euco-video"],
    ["Hierbij de agenda van de Raad Buitenlandse Zaken Handel van 16 maart 2026.", "2026-03-16-fac-trade"],
    ["Hierbij de agenda van de Telecom Raad van 16 maart a.s.", "2026-03-16-telecom"],
    ["Hierbij het verslag van de Landbouw- en Visserijraad van 16 februari jl.", "2026-02-16-agrifish"],
    ["Hierbij het verslag van de Milieuraad van 16 december.", "2025-12-16-environment"],
    ["Hierbij de geannoteerde agenda van de Milieuraad van 16 december.", "2026-12-16-environment"],
  ])("%s", (text, slug) => expect(slugs(text)).toEqual([slug]));
  it("may be several: each has its own day where as many days as Councils are printed", () => {
    expect(slugs("Tekst van de brief.", "Geannoteerde agenda Eurogroep en Ecofinraad van 9 en 10 maart 2026")).toEqual([
      "2026-03-09-eurogroup",
      "2026-03-10-ecofin",
    ]);
    expect(slugs("Tekst van de brief.", "Geannoteerde agenda Eurogroep van 9 maart en Ecofinraad van 12 maart 2026")).toEqual([
      "2026-03-09-eurogroup",
      "2026-03-12-ecofin",
    ]);
    expect(slugs("Tekst van de brief.", "Geannoteerde agenda Eurogroep en Ecofinraad van 9 maart 2026")).toEqual([
      "2026-03-09-eurogroup",
      "2026-03-09-ecofin",
    ]);
  });
  it("is not every Council that the text goes on to mention", () => {
    expect(
      slugs("Hierbij de agenda van de Milieuraad van 16 maart 2026. Het verslag van de Milieuraad van 16 december 2025 volgt."),
    ).toEqual(["2026-03-16-environment"]);
  });
  it("has no date from another sentence, from another paper or from brackets", () => {
    for (const text of [
      "Hierbij een brief over de Milieuraad. Op 16 maart 2026 volgt meer.",
      "In de Milieuraad (sinds de start op 16 maart 2026) gaat het om water.",
    ]) {
      expect(slugs(text)).toEqual([]);
    }
    expect(slugs("Op 16 februari 2026 heeft de voorzitter, namens de Eurogroep, een brief gestuurd.")).toEqual([]);
  });
});

describe("the place of a Council", () => {
  it.each([
    ["in Horsens, Denemarken", "Horsens", "DNK"],
    ["te Kopenhagen (Denemarken)", "Kopenhagen", "DNK"],
    ["in Luxemburg", "Luxemburg", "LUX"],
    ["te Brussel", "Brussel", "BEL"],
    ["op Cyprus", undefined, "CYP"],
    ["in Nicosia", "Nicosia", "CYP"],
  ])("%s", (words, place, country) => {
    const found = council(`Hierbij de agenda van de informele Milieuraad van 16 maart 2026 ${words}. In Den Haag is daarover gesproken.`);
    expect([found?.place?.value, found?.country?.value]).toEqual([place, country]);
  });
  it("is the country of the presidency for an informal Council, with less confidence", () => {
    expect(council("Hierbij de agenda van de informele Milieuraad van 16 maart 2026.")?.country).toMatchObject({
      value: "CYP",
      extract: { confidence: 0.8 },
    });
    expect(council("Hierbij de agenda van de formele Milieuraad van 16 maart 2026.")?.country).toBeNull();
  });
});

describe("the presidency of a Council", () => {
  it("follows from its day where the text names none", () => {
    expect(council("Hierbij de agenda van de Milieuraad van 16 maart 2026.")).toMatchObject({
      presidency: { value: "2026-1" },
      presidencySource: "DATE",
    });
  });
  it("is remarked where none is known for the day, and the Council left out", () => {
    const document = extractOne(letter("Hierbij het verslag van de Milieuraad van 16 maart 1951."));
    expect(document.councils).toEqual([]);
    expect(document.diagnostics.map(({ code }) => code)).toContain("NO_PRESIDENCY");
  });
});

describe("a letter with two papers", () => {
  const text = [
    "Hierbij de geannoteerde agenda van de Milieuraad van 16 maart 2026.",
    "GEANNOTEERDE AGENDA MILIEURAAD 16 MAART 2026",
    "Water",
    "De Raad zal over water spreken, en over wat daar verder bij hoort.",
    "VERSLAG INFORMELE MILIEURAAD 5 FEBRUARI 2026",
    "Bodem",
    "De Raad sprak over bodem, en over wat daar verder bij hoorde.",
  ].join("\n\n");
  it("is about both Councils, with a role of its own for each", () => {
    expect(extractOne(letter(text)).councils.map(({ slug, role }) => [slug, role])).toEqual([
      ["2026-03-16-environment", "ANNOTATED_AGENDA"],
      ["2026-02-05-environment-informal", "REPORT"],
    ]);
  });
});

describe("the next Council", () => {
  it("may be two that are named together", () => {
    const found = slugs("Op 9 maart 2026 is de Milieuraad. De volgende Eurogroep en Ecofinraad zijn op 7 en 8 april 2026.");
    expect(found.slice(1)).toEqual(["next 2026-04-07-eurogroup", "next 2026-04-08-ecofin"]);
  });
  it("is announced, not treated: it has no role", () => {
    const [, note] = extractText(PLAIN_REPORT);
    expect(note?.councils.map(({ slug, role, kind }) => [slug, role, kind.value])).toEqual([
      ["2025-12-04-telecom", "OTHER", "FORMAL"],
      ["2026-06-05-telecom", null, "FORMAL"],
    ]);
  });
});

describe("what cannot be read of a Council", () => {
  it.each([
    ["Hierbij een brief over kabels.", "NO_COUNCIL"],
    ["Hierbij de agenda van de Milieuraad in het voorjaar.", "COUNCIL_WITHOUT_DATE"],
    ["Hierbij de agenda van de Milieuraad van 31 april 2026.", "IMPOSSIBLE_DATE"],
  ])("%s", (text, code) => {
    const document = extractOne(letter(text));
    expect(document.councils).toEqual([]);
    expect(document.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });
});
