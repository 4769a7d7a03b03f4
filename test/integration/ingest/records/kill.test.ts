import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type KillSample, killSample } from "../../../support/killed-ingest.js";

// A hundred moments: npm run bench:kill.
const MOMENTS = [0.3, 0.55, 0.75, 0.9];

describe.skipIf(!existsSync("../shared/corpus/odata/eu-zaak.jsonl"))("an ingest that is killed (needs ../shared)", () => {
  let sample: KillSample;
  beforeAll(async () => {
    sample = await killSample(1_300, 20);
  }, 120_000);
  afterAll(() => sample.remove());

  it.each(MOMENTS)(
    "comes to the same end when it is run again, wherever it was stopped (%s of its time)",
    async (moment) => {
      const content = await sample.killedAfter(moment * sample.duration);
      expect(content === sample.undisturbed).toBe(true);
    },
    120_000,
  );
});
