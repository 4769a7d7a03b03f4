import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDigits, fromHttpDate, toDigits, toHttpDate } from "../../../../src/http/memento/moments.js";

const moment = fc
  .date({ min: new Date("1970-01-01T00:00:00.000Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

describe("moments in addresses and headers", () => {
  it("come back from an address as they were", () => {
    fc.assert(
      fc.property(moment, (text) => {
        expect(fromDigits(toDigits(text))).toBe(text);
      }),
    );
  });

  it("come back from a header as the end of their second", () => {
    fc.assert(
      fc.property(moment, (text) => {
        expect(fromHttpDate(toHttpDate(text))).toBe(text.replace(/\.\d{3}Z$/, ".999Z"));
      }),
    );
  });

  it("mean the end of the second where an address has no milliseconds", () => {
    expect(fromDigits("20260101120000")).toBe("2026-01-01T12:00:00.999Z");
  });

  it.each(["", "2026", "20260231000000", "20260101250000", "2026010112000012", "x0260101120000"])(
    "are not read from the digits %j",
    (text) => {
      expect(fromDigits(text)).toBeUndefined();
    },
  );

  it.each(["", "Thu, 01 Jan 2026 12:00:00", "Thu, 1 Jan 2026 12:00:00 GMT", "Thu, 31 Jun 2026 12:00:00 GMT", "2026-01-01"])(
    "are not read from the header %j",
    (text) => {
      expect(fromHttpDate(text)).toBeUndefined();
    },
  );
});
