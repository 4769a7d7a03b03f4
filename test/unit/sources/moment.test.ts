import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentBefore, readDay, readMoment } from "../../../src/sources/moment.js";

describe("moments of a source", () => {
  it.each([
    ["2024-02-19T10:59:02.367+01:00", "2024-02-19T09:59:02.3670000Z"],
    ["2024-02-19T13:19:01.3011132Z", "2024-02-19T13:19:01.3011132Z"],
    ["2024-08-14T12:45:58+02:00", "2024-08-14T10:45:58.0000000Z"],
    ["2026-09-10T13:30:01.8670000", "2026-09-10T11:30:01.8670000Z"],
    ["2026-01-10T13:30", "2026-01-10T12:30:00.0000000Z"],
    ["2024-01-01T00:00:00-05:30", "2024-01-01T05:30:00.0000000Z"],
    ["2025-03-30T01:59:59", "2025-03-30T00:59:59.0000000Z"],
    ["2025-03-30T03:00:00", "2025-03-30T01:00:00.0000000Z"],
    ["2025-10-26T02:30:00", "2025-10-26T00:30:00.0000000Z"],
    ["1990-10-10T12:00:00", "1990-10-10T11:00:00.0000000Z"],
  ])("%s is %s", (printed, expected) => {
    expect(readMoment(printed)).toBe(expected);
  });

  it.each(["", "2024-02-30T10:00:00Z", "2024-02-19", "2024-02-19T24:00:00Z", "2024-02-19T10:60:00Z", "yesterday"])(
    "%j is none",
    (printed) => {
      expect(readMoment(printed)).toBeNull();
    },
  );

  it("compare as texts as they do as moments", () => {
    const moment = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    const offset = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(moment, moment, offset, (a, b, hours) => {
        const sign = hours < 0 ? "-" : "+";
        const shifted = new Date(a.getTime() + hours * 3_600_000)
          .toISOString()
          .replace("Z", `${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`);
        const [first, second] = [readMoment(shifted) ?? "", readMoment(b.toISOString()) ?? ""];
        expect(Math.sign(a.getTime() - b.getTime())).toBe(first === second ? 0 : first < second ? -1 : 1);
      }),
    );
  });

  it("go back by so much", () => {
    expect(momentBefore("2025-01-01T00:00:00.1234567Z", 60_000)).toBe("2024-12-31T23:59:00.1234567Z");
  });
});

describe("days of a source", () => {
  it.each([
    ["2025-05-09T00:00:00+02:00", "2025-05-09"],
    ["2025-05-08T22:00:00Z", "2025-05-09"],
    ["2025-01-08T23:30:00Z", "2025-01-09"],
    ["2025-05-09", "2025-05-09"],
    ["2025-05-09T00:00:00", "2025-05-09"],
  ])("%s is %s in the Netherlands", (printed, expected) => {
    expect(readDay(printed)).toBe(expected);
  });

  it("are none where the calendar has no such day", () => {
    expect([readDay("2025-02-29"), readDay("9 mei 2025"), readDay("")]).toEqual([null, null, null]);
  });
});
