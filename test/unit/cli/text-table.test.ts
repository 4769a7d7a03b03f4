import { describe, expect, it } from "vitest";
import { textTable } from "../../../src/cli/text-table.js";

describe("textTable", () => {
  it("makes columns as wide as their widest cell, with numbers to the right and nothing at the end of a line", () => {
    expect(
      textTable(
        ["name", "count", "remark"],
        [
          ["a", 1_000_000, ""],
          ["longer", 2, "so"],
        ],
      ),
    ).toEqual(["name      count  remark", "a       1000000", "longer        2  so"]);
  });
});
