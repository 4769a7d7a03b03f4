import { InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import { day, dossierNumber, wholeNumber } from "../../../src/cli/option-values.js";

describe("the value of an option", () => {
  it("may be a whole number within bounds", () => {
    expect(wholeNumber(1, 10)("10")).toBe(10);
    for (const text of ["0", "11", "1.5", "-1", "1e1", "", "ten"]) expect(() => wholeNumber(1, 10)(text)).toThrow(InvalidArgumentError);
  });

  it("may be a day of the calendar", () => {
    expect(day("2024-02-29")).toBe("2024-02-29");
    for (const text of ["2025-02-29", "29-02-2024", "2024-2-29", "2024", ""]) expect(() => day(text)).toThrow(InvalidArgumentError);
  });

  it("may be the number of a dossier in any spelling", () => {
    expect(dossierNumber("21 501-33")).toBe("21501-33");
    for (const text of ["", "dossier", "21501-33-1149x"]) expect(() => dossierNumber(text)).toThrow(InvalidArgumentError);
  });
});
