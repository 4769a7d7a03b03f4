import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POLITE, userAgent } from "../../../src/harvest/client-options.js";
import { backoffDelay, retryAfterDelay } from "../../../src/harvest/retry-delay.js";
import { readCursor } from "../../../src/harvest/stream.js";

describe("waiting", () => {
  it("grows with each try, up to a limit, never less than half of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
        const delay = backoffDelay(tries, POLITE.retry, () => chance);
        const full = Math.min(POLITE.retry.longestDelay, POLITE.retry.baseDelay * 2 ** (tries - 1));
        expect(delay).toBeGreaterThanOrEqual(Math.floor(full / 2));
        expect(delay).toBeLessThanOrEqual(full);
      }),
    );
  });

  it("follows the service, in seconds and until a moment", () => {
    const now = Date.parse("2026-01-01T00:00:00Z");
    const date = "Thu, 01 Jan 2026 00:01:00 GMT";
    const cases: [string | null, string | null][] = [
      ["120", null],
      [date, null],
      [date, "Thu, 01 Jan 2026 00:00:50 GMT"],
      [date, "nonsense"],
      ["soon", null],
      [null, null],
    ];
    expect(cases.map(([header, server]) => retryAfterDelay(header, server, now))).toEqual([120_000, 60_000, 10_000, 60_000, null, null]);
    expect(retryAfterDelay("Wed, 31 Dec 2025 00:00:00 GMT", null, now)).toBe(0);
  });
});

describe("a harvest", () => {
  it("names itself, with a contact", () => {
    expect(userAgent("1.2.3", "mailto:archive@example.org")).toBe("raadsarchief/1.2.3 (+mailto:archive@example.org)");
    for (const contact of ["", "nobody", "a@b\r\nx: y", "é@example.org"]) {
      expect(() => userAgent("1", contact)).toThrow(expect.objectContaining({ code: "CONFIGURATION" }));
    }
  });

  it("begins anew from a cursor it cannot read", () => {
    const isCursor = (value: object): value is { next: string } => "next" in value;
    expect(["", "{", "null", "7", '{"other": 1}', null].map((text) => readCursor(text, isCursor))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(readCursor('{"next": "a"}', isCursor)).toEqual({ next: "a" });
  });
});
