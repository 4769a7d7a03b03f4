import { describe, expect, it } from "vitest";
import { BIBLIOGRAPHY_FORMATS, GRAPH_FORMATS, TABLE_FORMATS } from "../../src/export/formats.js";
import { readMarkdown, section, tableRows, withoutTicks } from "./markdown.js";

describe("the formats for researchers in the README", () => {
  it("are all there are, by their names", () => {
    const printed = tableRows(section(readMarkdown("README.md"), "Tables, graphs, bibliographies"))
      .filter(([format]) => format?.startsWith("`") === true)
      .map(([format, name]) => [withoutTicks(format), name]);
    expect(Object.fromEntries(printed)).toEqual({ ...TABLE_FORMATS, ...GRAPH_FORMATS, ...BIBLIOGRAPHY_FORMATS });
  });
});
