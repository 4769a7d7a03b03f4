import { describe, expect, it } from "vitest";
import { countRows } from "../../../src/dump/dump-tables.js";

describe("countRows", () => {
  it("counts rows, not the ends of rows and the quotation marks that stand in a cell", () => {
    expect(countRows("")).toBe(0);
    expect(countRows("a,b\r\n1,2\r\n")).toBe(2);
    expect(countRows('1,"first\r\nsecond"\r\n2,"he said ""no""\r\n\r\n"\r\n3,""\r\n')).toBe(3);
  });
});
