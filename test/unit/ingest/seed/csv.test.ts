import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { list, text, wholeNumber } from "../../../../src/ingest/seed/cells.js";
import { type Columns, readCsv } from "../../../../src/ingest/seed/csv.js";
import { ArchiveError } from "../../../../src/kernel/errors.js";

interface Fruit {
  readonly name: string;
  readonly count: number;
  readonly colours: readonly string[];
}

const columns: Columns<Fruit> = { name: ["name", text], count: ["how_many", wholeNumber], colours: ["colours", list] };
const folder = mkdtempSync(path.join(tmpdir(), "csv-"));
const file = path.join(folder, "fruit.csv");
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array): readonly Fruit[] {
  writeFileSync(file, content);
  return readCsv(file, columns).map((row) => row.values);
}

function errorLine(content: string | Uint8Array): string {
  try {
    read(content);
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as ArchiveError).code).toBe("CONFIGURATION");
    return (error as ArchiveError).line.replace(`${folder}/`, "");
  }
  throw new Error("no error was thrown");
}

describe("readCsv", () => {
  it("reads quoted fields, a byte order mark, columns in another order, and empty lines", () => {
    const content = '\uFEFFhow_many,name,colours\r\n2,"appel, ""groot""",rood;groen\r\n\r\n0,peer,\r\n';
    expect(read(content)).toEqual([
      { name: 'appel, "groot"', count: 2, colours: ["rood", "groen"] },
      { name: "peer", count: 0, colours: [] },
    ]);
  });

  it("gives each row the line of the file on which it ends", () => {
    writeFileSync(file, 'name,how_many,colours\n"op twee\nregels",1,\npeer,2,\n');
    expect(readCsv(file, columns).map((row) => row.line)).toEqual([3, 4]);
  });

  it("gives back whatever was written, for any texts", () => {
    const words = fc.string({ minLength: 1, unit: "grapheme" }).filter((word) => word.trim() === word && word !== "");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (names) => {
        const rows = names.map((name) => `"${name.replaceAll('"', '""')}",1,`);
        expect(read(`name,how_many,colours\n${rows.join("\n")}\n`).map((fruit) => fruit.name)).toEqual(names);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["an empty file", "", "fruit.csv:1: the file is empty; write a header: name,how_many,colours"],
    ["a missing column", "name,colours\n", "fruit.csv:1: the column how_many is missing; the header must be name,how_many,colours"],
    [
      "an unknown column",
      "name,how_many,colours,taste\n",
      "fruit.csv:1: the column taste is not known or stands twice; the header must be name,how_many,colours",
    ],
    [
      "a column that stands twice",
      "name,how_many,colours,name\n",
      "fruit.csv:1: the column name is not known or stands twice; the header must be name,how_many,colours",
    ],
    [
      "a value that cannot be read",
      "name,how_many,colours\nappel,1,\npeer,veel,\n",
      'fruit.csv:3, column how_many: "veel" is not a whole number; write digits only',
    ],
    ["an empty value", "name,how_many,colours\n,1,\n", "fruit.csv:2, column name: the field is empty; fill it in"],
  ])("names file, line and column for %s", (_case, content, line) => {
    expect(errorLine(content)).toBe(line);
  });

  it.each([
    [
      "a line with too few fields",
      "name,how_many,colours\nappel,1,\npeer\n",
      "fruit.csv:3: this line has another number of fields than the header",
    ],
    ["a quote that is not closed", 'name,how_many,colours\n"appel,1,\n', "a quoted field is not closed"],
    ["words after a closing quote", 'name,how_many,colours\n"appel"s,1,\n', "fruit.csv:2: something follows the closing quote of a field"],
    ["a quote inside a plain field", 'name,how_many,colours\nap"pel,1,\n', "fruit.csv:2: a quote stands inside a field that is not quoted"],
    ["bytes that are not UTF-8", new Uint8Array([0x6e, 0xff, 0xfe]), "fruit.csv: the file is not valid UTF-8; save it as UTF-8"],
  ])("refuses %s", (_case, content, part) => {
    expect(errorLine(content)).toContain(part);
  });

  it("says so when the file is not there", () => {
    expect(() => readCsv(path.join(folder, "none.csv"), columns)).toThrow("the file cannot be read");
  });
});
