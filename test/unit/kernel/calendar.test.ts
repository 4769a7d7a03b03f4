import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeYear, daysBetween, isDay, isoDate } from "../../../src/kernel/calendar.js";

describe("isoDate", () => {
  it("gives an existing day in ISO 8601", () => expect(isoDate(2024, 2, 29)).toBe("2024-02-29"));
  it.each([
    [2025, 2, 29],
    [2025, 2, 31],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
  ])("has no day %i-%i-%i", (year, month, day) => expect(isoDate(year, month, day)).toBeNull());
});

describe("isDay", () => {
  it("knows whole days that exist", () => expect(["2025-10-09", "2024-02-29"].every(isDay)).toBe(true));
  it.each(["2025", "2025-07", "2025-02-31", "2025-7-1", "20250701", "2025-07-01T00:00:00Z", " 2025-07-01", ""])("refuses %j", (text) =>
    expect(isDay(text)).toBe(false),
  );
});

describe("completeYear", () => {
  it("takes the latest day not after the reference for the past", () => {
    expect(completeYear({ day: 4, month: 9 }, "PAST", "2025-09-18")).toBe("2025-09-04");
    expect(completeYear({ day: 18, month: 9 }, "PAST", "2025-09-18")).toBe("2025-09-18");
    expect(completeYear({ day: 19, month: 9 }, "PAST", "2025-09-18")).toBe("2024-09-19");
  });
  it("takes the earliest day not before the reference for the future", () => {
    expect(completeYear({ day: 9, month: 6 }, "FUTURE", "2026-05-18")).toBe("2026-06-09");
    expect(completeYear({ day: 9, month: 1 }, "FUTURE", "2026-05-18")).toBe("2027-01-09");
  });
  it("takes the nearest day where no direction is known", () => {
    expect(completeYear({ day: 30, month: 12 }, "NEAREST", "2026-01-04")).toBe("2025-12-30");
    expect(completeYear({ day: 2, month: 1 }, "NEAREST", "2025-12-28")).toBe("2026-01-02");
  });
  it("goes as far as it must for 29 February, also across a century year", () => {
    expect(completeYear({ day: 29, month: 2 }, "PAST", "2023-03-01")).toBe("2020-02-29");
    expect(completeYear({ day: 29, month: 2 }, "FUTURE", "1897-03-01")).toBe("1904-02-29");
  });
  it("has no answer for a day that no year has", () => expect(completeYear({ day: 31, month: 2 }, "PAST", "2025-09-18")).toBeNull());
  it("never leaves its direction by a day", () => {
    const day = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
    const reference = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, reference, (date, from) => {
        const past = completeYear(date, "PAST", from) ?? "";
        const future = completeYear(date, "FUTURE", from) ?? "";
        expect(past <= from && daysBetween(past, from) < 366).toBe(true);
        expect(future >= from && daysBetween(from, future) < 366).toBe(true);
      }),
    );
  });
});
