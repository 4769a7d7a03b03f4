// A hundred kills at random moments: npm run bench:kill (needs ../shared). Fails where one of them leaves another archive.
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { killSample } from "../support/killed-ingest.js";

const KILLS = Number(process.env["KILLS"] ?? 100);

describe.skipIf(!existsSync("../shared/corpus/odata/eu-zaak.jsonl"))("an ingest that is killed (needs ../shared)", () => {
  it("comes to the same end wherever it was stopped", async () => {
    const sample = await killSample(2_600, 60);
    console.log(`undisturbed: ${(sample.duration / 1000).toFixed(1)} s`);
    const lost: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const moment = Math.random() * sample.duration;
      if ((await sample.killedAfter(moment)) !== sample.undisturbed) lost.push(moment);
      if (kill % 10 === 0) console.log(`${kill} kills, ${lost.length} of them with another end`);
    }
    sample.remove();
    expect(lost).toEqual([]);
  });
});
