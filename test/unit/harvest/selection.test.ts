import { describe, expect, it } from "vitest";
import { COUNCIL_WORDS, councilDossiers, dossierChoice, isWanted, type Selection, selectionKey } from "../../../src/harvest/selection.js";
import { readODataRecords } from "../../../src/sources/odata/read-records.js";
import { caseRow, deletedRow } from "../../support/playback-server-odata.js";

const selection: Selection = { dossiers: councilDossiers(false), words: COUNCIL_WORDS, since: "2025-01-01", until: "2025-12-31" };
const read = (row: unknown) => {
  const [record] = readODataRecords(JSON.stringify([row]), "x").records;
  if (record === undefined) throw new Error("no record");
  return record;
};

describe("what is wanted", () => {
  it("follows from words in titles, and days", () => {
    expect(isWanted(read(caseRow(1, 0)), selection)).toBe(true);
    expect(isWanted(read(caseRow(1, 0, { Onderwerp: "GEANNOTEERDE AGENDA", Titel: null })), selection)).toBe(true);
    expect(isWanted(read(caseRow(1, 0, { Onderwerp: "Gemeenteraden", Titel: "Raad van State" })), selection)).toBe(false);
    expect(isWanted(read(caseRow(1, 0, { GestartOp: "2024-12-31T00:00:00+01:00" })), selection)).toBe(false);
    expect(isWanted(read(caseRow(1, 0, { GestartOp: null })), selection)).toBe(true);
  });

  it("is every deletion, because only the archive knows what it has", () => {
    expect(isWanted(read(deletedRow(1, 0)), selection)).toBe(true);
  });

  it("are dossiers of the series, or the very one asked for", () => {
    const dossier = read({ Id: caseRow(1, 0)["Id"], Nummer: 21501, Toevoeging: "33", Titel: "x", Verwijderd: false });
    const one = (key: string) => ({ ...selection, dossiers: [dossierChoice(key)] });
    expect([selection, one("21501-33"), one("21501-02"), one("21501")].map((choice) => isWanted(dossier, choice))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("has a key that depends on the wishes and not on their order", () => {
    const reversed = { ...selection, words: COUNCIL_WORDS.toReversed(), dossiers: selection.dossiers.toReversed() };
    expect(selectionKey(reversed)).toBe(selectionKey(selection));
    const others = [
      { ...selection, since: null },
      { ...selection, words: [] },
      { ...selection, dossiers: councilDossiers(true) },
    ];
    expect(new Set([selection, ...others].map(selectionKey)).size).toBe(4);
  });
});
