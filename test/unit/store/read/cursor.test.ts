import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "../../../../src/store/read/cursor.js";

const values = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0),
  ),
  { maxLength: 4 },
);

describe("a cursor", () => {
  it("gives back the position that was put in", () => {
    fc.assert(
      fc.property(fc.string(), values, (order, position) => {
        expect(decodeCursor(encodeCursor(order, position), order, position.length, "after")).toEqual(position);
      }),
    );
  });

  it("is refused when it is any other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, "Council", 2, "after")).toThrow(/is not a cursor of this list/);
      }),
    );
  });

  it("is refused by another order, by another number of keys, and with a value that no column holds", () => {
    expect(() => decodeCursor(encodeCursor("Council", ["a", "b"]), "Document", 2, "before")).toThrow(
      /belongs to another list or another order/,
    );
    expect(() => decodeCursor(encodeCursor("Council", ["a"]), "Council", 2, "before")).toThrow(/is not a cursor/);
    const object = Buffer.from(JSON.stringify(["Council", { a: 1 }, "b"])).toString("base64url");
    expect(() => decodeCursor(object, "Council", 2, "before")).toThrow(/is not a cursor/);
  });
});
