import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Actor } from "../../../src/model/entities/actor.js";
import { Country } from "../../../src/model/entities/country.js";
import type { Store } from "../../../src/store/open-store.js";
import { readRecords, readRecordsById } from "../../../src/store/read-records.js";
import { writeRecords } from "../../../src/store/write-records.js";
import { temporaryStore } from "../../support/store.js";

const DENMARK = {
  id: "country/dnk",
  code: "DNK",
  labelNl: "Denemarken",
  labelEn: "Denmark",
  memberFrom: "1973-01-01",
  memberUntil: null,
  authorityIri: null,
};
const DANES = {
  id: "actor/dnk",
  key: "dnk",
  kind: "MEMBER_STATE" as const,
  labelNl: "Denemarken",
  labelEn: "Denmark",
  country: "country/dnk",
  presidency: null,
  authorityIri: null,
};

describe("the store", () => {
  let store: Store;
  beforeEach(async () => {
    store = await temporaryStore();
  });
  afterEach(() => store.close());

  it("gives back the records it was given, whatever the order they were written in", async () => {
    await store.transaction(async (write) => {
      await writeRecords(write, Actor, [DANES]);
      await writeRecords(write, Country, [DENMARK]);
    });
    expect(await readRecordsById(store.database, Actor, ["actor/dnk", "actor/none"])).toEqual([DANES]);
    const all = [];
    for await (const record of readRecords(store.database, Country)) all.push(record);
    expect(all).toEqual([DENMARK]);
  });

  it("stores nothing of a transaction that leaves a reference to nowhere", async () => {
    await expect(store.transaction((write) => writeRecords(write, Actor, [DANES]))).rejects.toThrow(
      /actor\/dnk points to a country that the archive does not have/,
    );
    expect(await readRecordsById(store.database, Actor, ["actor/dnk"])).toEqual([]);
    expect(await store.revision()).toBe(0);
  });

  it("raises its revision with every transaction", async () => {
    await store.transaction((write) => writeRecords(write, Country, [DENMARK]));
    await store.transaction((write) => writeRecords(write, Country, [DENMARK]));
    expect(await store.revision()).toBe(2);
  });

  it("refuses a value outside a closed list and a day that is no date", async () => {
    const wrong = { ...DANES, country: null, kind: "PLANET" as never };
    await expect(store.transaction((write) => writeRecords(write, Actor, [wrong]))).rejects.toThrow(/actor_kind_check/);
    await expect(store.transaction((write) => writeRecords(write, Country, [{ ...DENMARK, memberFrom: "1973" }]))).rejects.toThrow(
      /country_member_from_check/,
    );
  });

  it("keeps what a snapshot sees until the snapshot is released", async () => {
    const snapshot = await store.snapshot();
    await store.transaction((write) => writeRecords(write, Country, [DENMARK]));
    expect(await readRecordsById(snapshot, Country, ["country/dnk"])).toEqual([]);
    await snapshot.release();
    expect(await readRecordsById(store.database, Country, ["country/dnk"])).toHaveLength(1);
  });

  it("stops a read that takes too long, and goes on working", async () => {
    const endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) as c from n";
    await expect(store.database.readRows(endless, [], { timeoutMs: 100 })).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(await store.database.readRows("select 1 as one", [])).toEqual([{ one: 1 }]);
  });
});
