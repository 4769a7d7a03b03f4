import { checkSync } from "recheck";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Recogniser } from "../../../src/cite/recogniser.js";

/** Every pattern that the modules of `src/cite` build when they are loaded, the patterns of the recognisers among them. */
const patterns: RegExp[] = [];
const OriginalRegExp = globalThis.RegExp;

beforeEach(() => {
  vi.resetModules();
  globalThis.RegExp = new Proxy(OriginalRegExp, {
    construct(target, [source, flags]: [string, string]) {
      const pattern = new target(source, flags);
      patterns.push(pattern);
      return pattern;
    },
  });
});

afterEach(() => {
  globalThis.RegExp = OriginalRegExp;
});

it("builds no pattern that some text makes slow", { timeout: 120_000 }, async () => {
  const { RECOGNISERS }: { RECOGNISERS: readonly Recogniser[] } = await import("../../../src/cite/registry.js");
  globalThis.RegExp = OriginalRegExp;
  for (const { pattern } of RECOGNISERS) expect(patterns).toContain(pattern);
  for (const { source, flags } of patterns) {
    // recheck knows the flags that change what matches; where it finds no answer in time the large texts of find-citations.test.ts decide.
    const { status } = checkSync(source, flags.replace(/[dy]/gu, ""), { timeout: 2_000 });
    expect(status, source).not.toBe("vulnerable");
  }
});
