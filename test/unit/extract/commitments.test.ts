import { describe, expect, it } from "vitest";
import { dueIn } from "../../../src/extract/commitments/due-date.js";
import { extractCommitments } from "../../../src/extract/commitments.js";
import { contextOf } from "../../support/extraction-context.js";

const found = (text: string, changes: Parameters<typeof contextOf>[1] = {}) => extractCommitments(contextOf(text, changes)).commitments;

describe("extractCommitments", () => {
  it.each([
    "Hierover zal ik uw Kamer nader informeren.",
    "Ik zal u via het verslag van deze Raad berichten.",
    "De uitkomsten zullen dit najaar met uw Kamer worden gedeeld.",
    "Uw Kamer zal in een aparte brief worden geïnformeerd.",
    "De resultaten van dit onderzoek worden uiterlijk in juni gepubliceerd.",
    "Het kabinet rondt dit in mei af en zal de Kamer daarover informeren.",
    "Ik zeg toe hierop terug te komen.",
    "Uw Kamer ontvangt het fiche voor het kerstreces.",
    "De Kamer wordt in het eerste kwartaal van 2027 nader geïnformeerd.",
  ])("takes %j for a promise", (text) => {
    const [commitment] = found(text);
    expect(commitment?.extract.quote.exact).toBe(text);
    expect(commitment?.by).toBe("nld");
    expect(commitment?.agendaItem).toBe(1);
  });
  it.each([
    "Uw Kamer is hierover op 3 september jl. geïnformeerd.",
    "De rapporten zijn op 4 mei jl. naar uw Kamer verzonden.",
    "Hierbij bied ik uw Kamer het verslag aan.",
    "Met deze brief informeer ik uw Kamer over de Raad.",
    "In deze brief wordt uw Kamer ook geïnformeerd over de top.",
    "In dat verband verwijs ik u naar de Kamerbrief.",
    "De Commissie zal het rapport naar verwachting in het najaar publiceren.",
    "De resultaten worden door de Commissie uiterlijk in juni gepubliceerd.",
    "Het voorzitterschap zal de lidstaten informeren.",
    "Nederland is bereid de resultaten te delen.",
  ])("takes %j for no promise", (text) => {
    expect(found(text)).toEqual([]);
  });
  it("finds none in an internal note, whatever it announces", () => {
    expect(found("De Kamer zal hierover worden geïnformeerd.", { kind: "DECISION_NOTE" })).toEqual([]);
  });
  it("keeps a promise outside the agenda items, without an item", () => {
    expect(found("Hierover zal ik uw Kamer informeren.", { sections: [] })[0]?.agendaItem).toBeNull();
  });
});

describe("dueIn", () => {
  const written = "2025-09-18";
  it.each([
    ["De Kamer hoort dit najaar meer.", "dit najaar", "2025-12-21"],
    ["De Kamer hoort dit voorjaar meer.", "dit voorjaar", "2026-06-21"],
    ["De Kamer hoort uiterlijk eind 2025 meer.", "uiterlijk eind 2025", "2025-12-31"],
    ["De Kamer hoort voor het einde van het jaar meer.", "voor het einde van het jaar", "2025-12-31"],
    ["De Kamer hoort begin 2026 meer.", "begin 2026", "2026-03-31"],
    ["De Kamer hoort medio maart 2026 meer.", "medio maart 2026", "2026-03-20"],
    ["De Kamer hoort in februari meer.", "in februari", "2026-02-28"],
    ["De Kamer hoort in het derde kwartaal van 2026 meer.", "in het derde kwartaal van 2026", "2026-09-30"],
    ["De Kamer hoort in de eerste helft van 2026 meer.", "in de eerste helft van 2026", "2026-06-30"],
    ["De Kamer hoort binnen zes weken meer.", "binnen zes weken", "2025-10-30"],
    ["De Kamer hoort uiterlijk 1 november meer.", "uiterlijk 1 november", "2025-11-01"],
    ["De Kamer hoort voor 1 november 2025 meer.", "voor 1 november 2025", "2025-10-31"],
    ["De Kamer hoort uiterlijk voor het zomerreces meer.", "uiterlijk voor het zomerreces", null],
    ["De Kamer hoort op korte termijn meer.", "op korte termijn", null],
    ["De Kamer hoort dit via het verslag van deze Raad.", "het verslag van deze Raad", null],
  ])("reads in %j the term %j, which ends on %j", (text, words, date) => {
    expect(dueIn(text, written)).toEqual({ text: words, date });
  });
  it("reads no term where none is printed, and no date without the day of writing", () => {
    expect(dueIn("De Kamer hoort meer.", written)).toBeNull();
    expect(dueIn("De Kamer hoort dit najaar meer.", null)).toEqual({ text: "dit najaar", date: null });
  });
  it("does not take a day that has passed for a term", () => {
    expect(dueIn("De Kamer is op 4 september jl. bericht.", written)).toBeNull();
  });
});
