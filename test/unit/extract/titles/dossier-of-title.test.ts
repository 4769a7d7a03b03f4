import { describe, expect, it } from "vitest";
import { dossierOfTitle, paperIdentifier } from "../../../../src/extract/titles/dossier-of-title.js";
import { seedDossier } from "../../../support/case-corpus.js";

describe("the dossier with a title", () => {
  it.each([
    ["Milieuraad", "21501-08"],
    ["Raad voor Vervoer, Telecommunicatie en Energie", "21501-33"],
    ["raad voor vervoer telecommunicatie en  energie ", "21501-33"],
    ["Raad Algemene Zaken en Externe Betrekkingen", "21501-02"],
    ["Raad Algemene Zaken en Raad Buitenlandse Zaken", "21501-02"],
    ["Raad voor Onderwijs, Jeugdzaken en Cultuur", "21501-34"],
    ["Ontwerpbesluiten Unie-Verdrag", "23490"],
    ["Nieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie", "22112"],
  ])("%s is %s", (title, key) => expect(seedDossier(title)).toBe(key));

  it("is none where no dossier has it, or several have", () => {
    expect(seedDossier("Raad voor Tovenarij")).toBeNull();
    expect(seedDossier("")).toBeNull();
    // Every budget year has its own.
    expect(seedDossier("Nota over de toestand van ’s Rijks Financiën")).toBeNull();
    expect(
      dossierOfTitle("Een", [
        { key: "1", title: "een" },
        { key: "1", title: "Een." },
      ]),
    ).toBe("1");
  });
});

describe("the identifier of a numbered paper", () => {
  it("is made of dossier and number, and is none without both", () => {
    expect(paperIdentifier("21501-33", 1149)).toBe("kst-21501-33-1149");
    expect([paperIdentifier(null, 3), paperIdentifier("22112", null), paperIdentifier("22112", -1)]).toEqual([null, null, null]);
  });
});
