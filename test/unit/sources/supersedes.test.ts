import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceRecord, Tombstone } from "../../../src/sources/source-record.js";
import { recordKey, supersedes, withoutDuplicates } from "../../../src/sources/supersedes.js";

const state = fc.record({
  id: fc.constantFrom("a", "b"),
  changedAt: fc.constantFrom(null, "2025-01-01T00:00:00.0000000Z", "2025-01-02T00:00:00.0000000Z"),
  releasedAt: fc.constantFrom(null, "2025-02-01T00:00:00.0000000Z"),
  deleted: fc.boolean(),
  raw: fc.constantFrom("x", "y", "xx"),
});
const record = state.map((fields) => ({ source: "ODATA", entity: "CASE", ...fields }) as Tombstone as SourceRecord);

function keep(records: readonly SourceRecord[]): Map<string, SourceRecord> {
  const kept = new Map<string, SourceRecord>();
  for (const next of records) {
    const held = kept.get(recordKey(next));
    if (held === undefined || supersedes(next, held)) kept.set(recordKey(next), next);
  }
  return kept;
}

describe("states of a record", () => {
  it("end in the same one in whatever order, and however often, they come", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const twice = [...records.toReversed(), ...records];
        const sorted = (kept: Map<string, SourceRecord>) => [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(keep(twice))).toEqual(sorted(keep(records)));
        expect(withoutDuplicates(records)).toEqual([...keep(records).values()]);
      }),
    );
  });

  it("give way to a deletion that does not tell when it was", () => {
    const live = {
      source: "ODATA",
      entity: "CASE",
      id: "a",
      changedAt: "2025-01-01T00:00:00.0000000Z",
      releasedAt: null,
      deleted: false,
      raw: "z",
    };
    const gone = { ...live, changedAt: null, deleted: true, raw: "" };
    expect(supersedes(gone as Tombstone, live as never)).toBe(true);
    expect(supersedes(live as never, gone as Tombstone)).toBe(false);
  });

  it("of one moment keep what says more", () => {
    const bare = { source: "ODATA", entity: "CASE", id: "a", changedAt: null, releasedAt: null, deleted: false, raw: '{"Afgedaan":true}' };
    const expanded = { ...bare, raw: '{"Activiteit":[],"Afgedaan":true}' };
    expect(supersedes(expanded as never, bare as never)).toBe(true);
    expect(supersedes(bare as never, expanded as never)).toBe(false);
  });
});
