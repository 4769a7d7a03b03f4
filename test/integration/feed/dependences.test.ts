import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stateQuads } from "../../../src/feed/member-quads.js";
import { readMembers } from "../../../src/feed/read-members.js";
import type { AnyRecord, EntityClass, EntityDefinition } from "../../../src/model/define/metadata.js";
import { CouncilConfiguration } from "../../../src/model/entities/council-configuration.js";
import { entityDefinitions } from "../../../src/model/registry.js";
import type { Store } from "../../../src/store/open-store.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { readDatabaseQuads } from "../../support/archive-quads.js";
import { make, sampleArchive } from "../../support/factories.js";
import { storeWithClock } from "../../support/history.js";
import { BASE, sortedLines } from "../../support/rdf.js";
import { fillStore } from "../../support/store.js";

const PLACE = { base: BASE, server: BASE };

const configuration = (key: string, validFrom: string | null, validUntil: string | null, dossier = "dossier/21501-33") =>
  make(CouncilConfiguration, { id: `configuration/${key}`, code: key, validFrom, validUntil, dossier });

// The sample has no configuration that became another one.
const CONFIGURATIONS = [
  configuration("gone", "1990-01-01", "1999-12-31"),
  configuration("came", "2000-01-01", null),
  configuration("apart", "2000-01-01", "1999-12-31", "dossier/26643"),
];

const RECORDS: ReadonlyMap<EntityClass, readonly AnyRecord[]> = new Map([
  ...sampleArchive(),
  [CouncilConfiguration, CONFIGURATIONS as unknown as readonly AnyRecord[]],
]);

/** Follows the members of a store as they come, without HTTP. What each says goes into `told`, by its place. */
function follower(store: Store, told: Map<number, string[]>): () => Promise<string[]> {
  const things = new Map<string, readonly Quad[]>();
  let last = 0;
  return async () => {
    for (const member of await readMembers(store.database, last, 100_000)) {
      last = member.version.sequence;
      const quads = stateQuads(member, PLACE);
      told.set(last, sortedLines(quads, true));
      things.set(member.version.record, quads);
    }
    return sortedLines([...things.values()].flat(), false);
  };
}

describe("what a record says together with what follows from it", () => {
  let store: Store;
  let follow: () => Promise<string[]>;
  const told = new Map<number, string[]>();
  beforeAll(async () => {
    store = await storeWithClock();
    await fillStore(store);
    await store.transaction((write) => writeRecords(write, CouncilConfiguration, CONFIGURATIONS));
    follow = follower(store, told);
  });
  afterAll(() => store.close());

  const expectSame = async (what: string): Promise<void> => {
    expect(await follow(), what).toEqual(sortedLines(await readDatabaseQuads(store), false));
  };
  const write = (definition: EntityDefinition, record: AnyRecord): Promise<boolean> =>
    store
      .transaction((transaction) => writeRecords(transaction, definition.entityClass, [record] as never[]))
      .then(
        () => true,
        () => false,
      );

  // A field that other records' statements depend on, and that `DEPENDENCES` does not name, fails here.
  it.each(entityDefinitions().map((definition) => [definition.name, definition] as const))(
    "is told anew whenever it changes because of a field of %s",
    async (_name, definition) => {
      const sample = RECORDS.get(definition.entityClass) ?? [];
      for (const { name, form } of definition.fields) {
        if (form === "toMany" || form === "linkedFrom") continue;
        const values = [...new Map(sample.map((record) => [JSON.stringify(record[name]), record[name]])).values()];
        for (const record of sample.slice(0, definition.entityClass === CouncilConfiguration ? 3 : 2)) {
          for (const value of [...values.slice(0, 2), null]) {
            if (!(await write(definition, { ...record, [name]: value }))) continue;
            await expectSame(`${record.id} ${name} = ${JSON.stringify(value)}`);
          }
          await write(definition, record);
        }
      }
      await expectSame("as it was");
    },
    120_000,
  );

  it("is never told otherwise afterwards, whatever has changed since", async () => {
    const members = await readMembers(store.database, 0, 100_000);
    expect(members).toHaveLength(told.size);
    for (const member of members)
      expect(sortedLines(stateQuads(member, PLACE), true), member.version.record).toEqual(told.get(member.version.sequence));
  });
});
