import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { harvest } from "../../../src/harvest/harvest.js";
import { jumpingClock, memorySink, quickClient, stateOf } from "../../support/playback-server-client.js";
import { idsIn, playODataHarvests, ROWS } from "../../support/playback-server-harvest.js";
import { caseRow, guid, type Row } from "../../support/playback-server-odata.js";

const play = playODataHarvests();

describe("a harvest of the OData service that is stopped or gets pages in another order", () => {
  it("comes to the same end whether it is killed before or after any page is stored", async () => {
    const whole = memorySink();
    await play.run(whole);
    for (const moment of ["before", "after"] as const) {
      for (let killed = 0; killed < 5; killed += 1) {
        const sink = memorySink();
        let pages = 0;
        sink[moment] = () => {
          pages += 1;
          if (pages === killed + 1) throw new Error("killed");
        };
        await expect(play.run(sink)).rejects.toThrow("killed");
        sink[moment] = () => undefined;
        const before = play.server.requests.length;
        await play.run(sink);
        expect(stateOf(sink)).toEqual(stateOf(whole));
        expect([...sink.cursors].filter(([name]) => !name.includes("undated"))).toEqual([...whole.cursors]);
        // What was stored is not asked for again: the description, the rest of the pages, and perhaps the deletions.
        const stored = moment === "after" ? killed + 1 : killed;
        if (stored < 5) expect(play.server.requests.length - before).toBeLessThanOrEqual(2 + 5 - stored);
      }
    }
  });

  it("comes to the same end when pages come twice, in reverse and with rows of the page before", async () => {
    const whole = memorySink();
    await play.run(whole);
    play.service.arrange = (page, number) =>
      [...page, ...page.slice(0, 2), ...ROWS.slice(Math.max(0, number * 5 - 3), number * 5)].reverse();
    const sink = memorySink();
    await play.run(sink);
    expect(stateOf(sink)).toEqual(stateOf(whole));
    expect(sink.cursors).toEqual(whole.cursors);
    expect(sink.pages.every(({ records }) => new Set(records.map(({ id }) => id)).size === records.length)).toBe(true);
  });

  it("keeps the later of two states of a row, whichever comes first", async () => {
    play.service.sets.set("Zaak", [caseRow(1, 50, { Onderwerp: "later" }), caseRow(1, 10, { Onderwerp: "earlier" })]);
    for (const turn of [(page: readonly Row[]) => page, (page: readonly Row[]) => page.toReversed()]) {
      play.service.arrange = turn;
      const sink = memorySink();
      await play.run(sink);
      expect(sink.records.get(`ODATA/CASE/${guid(1)}`)).toMatchObject({ subject: "later" });
    }
  });

  it("asks the whole question again where a link to go on from has lost its meaning", async () => {
    const sink = memorySink();
    sink.after = () => {
      throw new Error("killed");
    };
    await expect(play.run(sink)).rejects.toThrow("killed");
    sink.after = () => undefined;
    play.fault = ({ url }) => (url.searchParams.get("$skiptoken") === "5" && sink.pages.length === 1 ? { status: 410 } : undefined);
    await play.run(sink);
    expect(idsIn(sink)).toHaveLength(23);
  });

  it("does not look at the clock of this computer to know what is new", async () => {
    const states = await Promise.all(
      [Date.UTC(1999, 0, 1), Date.UTC(2042, 0, 1)].map(async (now) => {
        const sink = memorySink();
        await harvest(quickClient({ clock: jumpingClock(now) }), sink, play.options());
        await harvest(quickClient({ clock: jumpingClock(now) }), sink, play.options());
        return [stateOf(sink), [...sink.cursors]];
      }),
    );
    expect(states[0]).toEqual(states[1]);
  });

  it("stops at a limit without taking anything for harvested that is not", async () => {
    const sink = memorySink();
    expect((await play.run(sink, { limit: 7 })).streams[0]).toMatchObject({ records: 7, ended: "LIMIT" });
    expect(sink.records.size).toBe(7);
    await play.run(sink);
    expect(idsIn(sink)).toHaveLength(23);
  });

  it("stops when it is told to and goes on later", async () => {
    const stop = new AbortController();
    const sink = memorySink();
    sink.after = () => stop.abort();
    expect((await play.run(sink, {}, stop.signal)).streams[0]).toMatchObject({ pages: 1, ended: "STOPPED" });
    sink.after = () => undefined;
    await play.run(sink);
    expect(idsIn(sink)).toHaveLength(23);
  });
});

const corpus = resolve("../shared/corpus/odata/eu-zaak.jsonl");

describe.skipIf(!existsSync(corpus))("a harvest of thousands of real cases (needs ../shared)", () => {
  it("brings them all, killed at twenty pages or not", async () => {
    const real = readFileSync(corpus, "utf8")
      .trimEnd()
      .split("\n")
      .slice(0, 1500)
      .map((line) => JSON.parse(line) as Row);
    play.service.sets.set("Zaak", real);
    play.service.pageSize = 100;
    const whole = memorySink();
    await play.run(whole);
    expect(whole.records.size).toBe(new Set(real.map(({ Id }) => Id)).size);
    const sink = memorySink();
    for (let kills = 1; kills <= 20; kills += 1) {
      const moment = kills % 2 === 0 ? "before" : "after";
      sink[moment] = () => {
        throw new Error("killed");
      };
      await play.run(sink).catch(() => undefined);
      sink[moment] = () => undefined;
    }
    await play.run(sink);
    const hash = (state: readonly string[]) => createHash("sha256").update(state.join("\n")).digest("hex");
    expect(hash(stateOf(sink))).toBe(hash(stateOf(whole)));
  });
});
