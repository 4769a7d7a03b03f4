import { describe, expect, it } from "vitest";
import { INSTITUTIONS, NAMED_GROUPS, NETHERLANDS } from "../../../src/extract/positions/actor-lexicon.js";
import { readSeedTables } from "../../../src/ingest/seed/read-seed-tables.js";

describe("every actor that the lexicon can name", () => {
  const tables = readSeedTables("seed");
  const known = new Set([...tables.actors.map((actor) => actor.key), ...tables.countries.map((country) => country.code.toLowerCase())]);

  it("is an actor of the seed, so that a position can be stored", () => {
    const named = [...INSTITUTIONS, ...NETHERLANDS].map(({ actor }) => actor);
    expect(named.length).toBeGreaterThan(5);
    expect([...named, ...NAMED_GROUPS.flatMap((group) => group.members)].filter((key) => !known.has(key))).toEqual([]);
  });
});
