import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iri, isoDate, list, oneOf, optional, shaped, text, wholeNumber } from "../../../../src/ingest/seed/cells.js";
import type { Cell } from "../../../../src/ingest/seed/csv.js";
import { CouncilKind } from "../../../../src/vocab/lists/council.js";

function read<T>(cell: Cell<T>, content: string): T | string {
  try {
    return cell(content, (message) => {
      throw new Error(message);
    });
  } catch (error) {
    return (error as Error).message;
  }
}

describe("cells", () => {
  it("read what is well-formed", () => {
    expect(read(text, "Raad")).toBe("Raad");
    expect(read(wholeNumber, "0012")).toBe(12);
    expect(read(isoDate, "2024-02-29")).toBe("2024-02-29");
    expect(read(iri, "http://eurovoc.europa.eu/4424")).toBe("http://eurovoc.europa.eu/4424");
    expect(read(list, "Deens; Deense")).toEqual(["Deens", "Deense"]);
    expect(read(oneOf(CouncilKind), "INFORMAL")).toBe("INFORMAL");
    expect(read(shaped(/^[a-z]+$/, "abc"), "xyz")).toBe("xyz");
    expect(read(optional(isoDate), "")).toBeNull();
  });

  it.each([
    [text, "", "the field is empty"],
    [wholeNumber, "-1", '"-1" is not a whole number'],
    [isoDate, "2025-02-29", '"2025-02-29" is not a date'],
    [isoDate, "9 oktober 2025", '"9 oktober 2025" is not a date'],
    [iri, "eurovoc 4424", '"eurovoc 4424" is not an IRI'],
    [list, "a;;b", "there is an empty entry in the list"],
    [list, "a;b;a", '"a" stands twice in the list'],
    [oneOf(CouncilKind), "informal", '"informal" is not a value of CouncilKind'],
    [shaped(/^[a-z]+$/, "abc"), "", "an empty field does not have the right shape"],
  ] as readonly (readonly [Cell<unknown>, string, string])[])("refuse what is not (%#)", (cell, content, message) => {
    expect(read(cell, content)).toBe(message);
  });

  it("take every day of the calendar as a day", () => {
    const anyDay = fc.date({ min: new Date("1958-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(read(isoDate, day)).toBe(day);
      }),
    );
  });
});
