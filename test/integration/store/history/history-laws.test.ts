import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../../src/model/define/metadata.js";
import { Document } from "../../../../src/model/entities/document.js";
import { entityDefinitions } from "../../../../src/model/registry.js";
import { DEPENDENCES } from "../../../../src/store/history/dependents.js";
import { readDocumentAt } from "../../../../src/store/history/read-document-at.js";
import { readVersionsAt } from "../../../../src/store/history/read-version.js";
import { revisionAt } from "../../../../src/store/history/revision-at.js";
import type { Store } from "../../../../src/store/open-store.js";
import { type Change, transactions } from "../../../support/archive-changes.js";
import { sampleArchive } from "../../../support/factories.js";
import { allVersions, hourAt, presentRecords, type Records, replay, storeWithClock } from "../../../support/history.js";
import { fillStore } from "../../../support/store.js";

interface Moment {
  readonly at: string;
  readonly records: Records;
}

/** Makes the changes, and gives what the archive held after each transaction that was committed. */
async function make(store: Store, work: readonly (readonly Change[])[]): Promise<readonly Moment[]> {
  await fillStore(store);
  const moments: Moment[] = [{ at: hourAt(0), records: await presentRecords(store.database) }];
  for (const changes of work) {
    const done = store.transaction(async (write) => {
      for (const one of changes) await one(write);
    });
    const committed = await done.then(
      () => true,
      () => false,
    );
    const records = await presentRecords(store.database);
    const last = await revisionAt(store.database, "9999-01-01T00:00:00Z");
    if (committed) moments.push({ at: last?.at ?? "", records });
    else expect({ at: last?.at, records }).toEqual(moments.at(-1));
  }
  return moments;
}

describe("the history of any changes", () => {
  it("leads from nothing to what the archive holds, and through all that it held in between", async () => {
    await fc.assert(
      fc.asyncProperty(transactions, async (work) => {
        const store = await storeWithClock();
        const moments = await make(store, work);
        const versions = await allVersions(store.database);
        expect(replay(versions)).toEqual(moments.at(-1)?.records);
        expect(versions.map(({ sequence }) => sequence)).toEqual(versions.map((_, index) => index + 1));
        // A version that changes nothing is none, unless something changed from which other things follow for it.
        for (const [index, { record, entity, revision, state }] of versions.entries()) {
          const earlier = versions.slice(0, index).findLast((other) => other.record === record);
          const causes = DEPENDENCES.filter(({ dependent }) => dependent.name === entity).map(({ on }) => on.name);
          if (versions.some((other) => other.revision === revision && other.record !== record && causes.includes(other.entity))) continue;
          expect(state).not.toEqual(earlier === undefined ? null : earlier.state);
        }
        const ids = [...new Set(versions.map(({ record }) => record))];
        for (const { at, records } of moments) {
          const then = await readVersionsAt(store.database, ids, at);
          expect(Object.fromEntries(then.map(({ record, state }) => [record, state]))).toEqual(records);
        }
        await store.close();
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it("gives a document with all that belonged to it at any moment", async () => {
    await fc.assert(
      fc.asyncProperty(transactions, fc.constantFrom(...(sampleArchive().get(Document) ?? [])), async (work, { id }) => {
        const store = await storeWithClock();
        const moments = await make(store, work);
        for (const { at, records } of moments) {
          const then = await readDocumentAt(store.database, id, at);
          const expected = Object.values(records).filter((record) => belongsTo(record, id));
          expect(then?.owned.map(({ state }) => state) ?? []).toEqual(expect.arrayContaining(id in records ? expected : []));
          expect(then?.owned.length ?? 0).toBe(expected.length);
          expect(then?.document.state ?? null).toEqual(records[id] ?? null);
          if (then === null) continue;
          expect(then.validFrom <= at).toBe(true);
          expect(then.validUntil === null || then.validUntil > at).toBe(true);
          expect(await readDocumentAt(store.database, id, then.validFrom)).toEqual(then);
        }
        await store.close();
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

const OWNED = new Map(entityDefinitions().map(({ path, ownedBy }) => [path, path === "document-version" ? "document" : ownedBy]));

function belongsTo(record: AnyRecord, document: string): boolean {
  const owner = OWNED.get(record.id.slice(0, record.id.indexOf("/")));
  return owner !== undefined && record[owner] === document;
}
