import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/sources/canonical-json.js";
import { readChambers, readDossierNumber, readParliamentaryYear } from "../../../src/sources/field-values.js";
import { readGuid } from "../../../src/sources/guid.js";

describe("values of a source", () => {
  it("are parliamentary years as citations print them", () => {
    const printed = ["2024-2025", "1999-2000", "2024–2025", "2024-2026", "2024", null];
    expect(printed.map(readParliamentaryYear)).toEqual(["2024/25", "1999/2000", "2024/25", null, null, null]);
  });

  it("are chambers by number and by name", () => {
    const named = ["2", "1", "Tweede Kamer", "Eerste Kamer en Tweede Kamer", "Tweede Kamer der Staten-Generaal", "Staten-Generaal", null];
    expect(
      named.map((name) =>
        readChambers(name)
          .map(([letter]) => letter)
          .join(""),
      ),
    ).toEqual(["T", "E", "T", "TE", "T", "", ""]);
  });

  it("are numbers of dossiers, with and without a suffix", () => {
    const numbers = ["21501-33", "37020-IX", "22112", "CXXIV", "36410-A", "blg-1", ""];
    expect(numbers.map((number) => readDossierNumber(number, null)).map((dossier) => dossier && [dossier.number, dossier.suffix])).toEqual([
      ["21501", "33"],
      ["37020", "IX"],
      ["22112", null],
      ["CXXIV", null],
      ["36410", "A"],
      null,
      null,
    ]);
  });

  it("are GUIDs in whatever case", () => {
    expect(readGuid(" DFDAC097-6206-468D-bde9-da1dcee4c25b")).toBe("dfdac097-6206-468d-bde9-da1dcee4c25b");
    expect([readGuid("2018Z04240"), readGuid(12), readGuid(null)]).toEqual([null, null, null]);
  });

  it("are JSON in one form whatever the order of their keys", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });
});
