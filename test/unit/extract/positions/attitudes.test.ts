import { describe, expect, it } from "vitest";
import { extractPositions } from "../../../../src/extract/positions.js";
import { contextOf } from "../../../support/extraction-context.js";

const read = (text: string) => extractPositions(contextOf(text));

/** `holder ACT STANCE` of each position. */
function summary(text: string): readonly string[] {
  return read(text).positions.map(({ actor, speechAct, stance }) => `${actor} ${speechAct} ${stance}`);
}

describe("extractPositions: act and stance", () => {
  it.each([
    ["Nederland is voorstander van een verbod.", "nld SUPPORTS SUPPORT"],
    ["Nederland is geen voorstander van een verbod.", "nld OPPOSES OPPOSE"],
    ["Italië kon het plan niet steunen.", "ita OPPOSES OPPOSE"],
    ["Spanje gaf aan het plan niet te kunnen steunen.", "esp OPPOSES OPPOSE"],
    ["Duitsland gaf aan dat het een voorbehoud aanhoudt.", "deu RESERVES CONDITIONAL"],
    ["Polen is niet per definitie tegen samenwerking.", "pol RESERVES CONDITIONAL"],
    ["Malta geeft de voorkeur aan nationale maatregelen.", "mlt SUPPORTS OPPOSE"],
    ["Malta geeft de voorkeur aan een Europees verbod.", "mlt SUPPORTS SUPPORT"],
    ["Finland steunde het doel, maar plaatste kanttekeningen bij de lasten.", "fin SUPPORTS CONDITIONAL"],
    ["Nederland vroeg aandacht voor de lasten.", "nld STRESSES SUPPORT"],
    ["Nederland vroeg of de termijn haalbaar is.", "nld ASKS NEUTRAL"],
    ["Kroatië vroeg om aanvullende maatregelen.", "hrv CALLS_FOR SUPPORT"],
    ["De Commissie meldde dat de regels in mei ingaan.", "european-commission INFORMS NEUTRAL"],
    ["De Commissie gaf aan dat spoed nodig is.", "european-commission STRESSES SUPPORT"],
    ["Estland uitte zorgen over de rechtsbasis.", "est REGRETS OPPOSE"],
    ["Veel lidstaten dankten het voorzitterschap en benadrukten de noodzaak van spoed.", "member-states STRESSES SUPPORT"],
    ["Nederland gaf aan bereid te zijn de gegevens te delen.", "nld OFFERS SUPPORT"],
    ["Nederland intervenieerde niet op dit punt.", "nld SILENT NEUTRAL"],
    ["Hongarije heeft zich van stemming onthouden.", "hun RESERVES NEUTRAL"],
    ["Zweden verwelkomde het plan.", "swe WELCOMES SUPPORT"],
    ["Hongarije blokkeerde het besluit.", "hun OPPOSES OPPOSE"],
    ["Het voorzitterschap stelde de voortgang aan de orde.", "presidency-2026-1 INFORMS NEUTRAL"],
    ["De Commissie heeft een vooruitblik gegeven op de raming.", "european-commission INFORMS NEUTRAL"],
    ["Lidstaten steunden het compromis.", "member-states SUPPORTS SUPPORT"],
    ["Oostenrijk suggereerde een langere termijn.", "aut CALLS_FOR SUPPORT"],
  ])("reads %j as %s", (text, expected) => {
    expect(summary(text)).toEqual([expected]);
  });
  it("reads a second holder after a semicolon", () => {
    expect(summary("Alle lidstaten steunden het plan; alleen Hongarije uitte zorgen.")).toEqual([
      "member-states SUPPORTS SUPPORT",
      "hun REGRETS OPPOSE",
    ]);
  });
  it.each([
    ["Het voorzitterschap wil een debat voeren over water.", "presidency-2026-1 INFORMS NEUTRAL"],
    ["Het voorzitterschap heeft als doel een akkoord te bereiken.", "presidency-2026-1 INFORMS NEUTRAL"],
    ["Nederland zal aangeven dat het doel haalbaar is.", "nld INFORMS NEUTRAL"],
  ])("reads in an agenda %j as %s", (text, expected) => {
    const { positions } = extractPositions(contextOf(text, { kind: "ANNOTATED_AGENDA" }));
    expect(positions.map(({ actor, speechAct, stance }) => `${actor} ${speechAct} ${stance}`)).toEqual([expected]);
  });
  it("takes no debate about a proposal for a proposal", () => {
    const text = "Het voorzitterschap zal een debat houden over het voorstel voor een verordening.";
    expect(extractPositions(contextOf(text, { kind: "ANNOTATED_AGENDA" })).positions).toEqual([]);
  });
  it.each([
    ["Nederland is voor een verbod, zolang de lasten laag blijven.", "zolang de lasten laag blijven"],
    ["Nederland steunt het plan, mits de lasten dalen.", "mits de lasten dalen"],
    ["Nederland zal het plan steunen indien de lasten dalen.", "indien de lasten dalen"],
    ["Indien de lasten dalen, zal Nederland instemmen.", "Indien de lasten dalen"],
  ])("reads the condition in %j", (text, condition) => {
    expect(read(text).positions[0]).toMatchObject({ speechAct: "SUPPORTS", stance: "CONDITIONAL", condition });
  });
  it("does not take a condition inside what is said for a condition of the position", () => {
    expect(read("Nederland benadrukte dat indien nodig snel besloten moet worden.").positions[0]).toMatchObject({
      stance: "SUPPORT",
      condition: null,
    });
  });
  it("gives each clause with its own subject a position", () => {
    expect(summary("Oostenrijk stemde tegen en Tsjechië onthield zich van stemming.")).toEqual([
      "aut OPPOSES OPPOSE",
      "cze RESERVES NEUTRAL",
    ]);
    expect(summary("Polen is kritisch, terwijl andere lidstaten het plan steunen.")).toEqual([
      "pol RESERVES CONDITIONAL",
      "member-states SUPPORTS SUPPORT",
    ]);
  });
  it("stores a speaker whose act cannot be told as a diagnostic, not as a position", () => {
    const { positions, diagnostics } = read("De lidstaten spraken over de begroting.");
    expect(positions).toEqual([]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["POSITION_UNCLEAR", "INFO"]]);
  });
});
