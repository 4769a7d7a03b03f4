import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../../src/export/csv/csv-line.js";

describe("a line of CSV", () => {
  it("quotes only what has to be quoted", () => {
    expect(csvLine(["a", 'zegt "ja"', "b,c", "twee\nregels", 0.5, true, null])).toBe('a,"zegt ""ja""","b,c","twee\nregels",0.5,true,');
  });

  it("is read back as it was by another reader, whatever the texts", () => {
    const rows = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (texts) => {
        const file = texts.map((row) => `${csvLine(row)}\r\n`).join("");
        expect(parse(file, { record_delimiter: "\r\n" })).toEqual(texts);
      }),
    );
  });
});
