import { afterEach, describe, expect, it } from "vitest";
import { harvest } from "../../../src/harvest/harvest.js";
import { HARVEST_DEFAULTS, OFFICIAL_ADDRESSES } from "../../../src/harvest/harvest-options.js";
import { COUNCIL_WORDS, councilDossiers } from "../../../src/harvest/selection.js";
import { type PlaybackServer, startPlayback } from "../../support/playback-server.js";
import { type MemorySink, memorySink, quickClient, stateOf } from "../../support/playback-server-client.js";
import { type FeedChange, playFeed } from "../../support/playback-server-feed.js";
import { guid } from "../../support/playback-server-odata.js";

let server: PlaybackServer;
afterEach(() => server.close());

const change = (number: number, fields: FeedChange["fields"]): FeedChange => ({
  id: guid(number),
  changed: `2026-09-10T13:${String(number).padStart(2, "0")}:01.8670000`,
  fields,
});
const letter = (number: number) =>
  change(number, { nummer: `2026Z${number}`, onderwerp: `Geannoteerde agenda Telecomraad ${number}`, alias: "" });
const other = (number: number) => change(number, { nummer: `2026Z${number}`, onderwerp: "Fietsen stallen" });

const run = (sink: MemorySink) =>
  harvest(quickClient(), sink, {
    ...HARVEST_DEFAULTS,
    sources: ["syncfeed"],
    addresses: { ...OFFICIAL_ADDRESSES, syncfeed: `${server.address}/SyncFeed/2.0` },
    selection: { dossiers: councilDossiers(false), words: COUNCIL_WORDS, since: null, until: null },
    entities: ["CASE"],
    limit: null,
  });

describe("a harvest of the SyncFeed", () => {
  it("keeps what is about the Council, follows deletions, and goes on from the last entry", async () => {
    const changes = [letter(1), other(2), letter(3), letter(4), other(5), change(3, null), letter(7)];
    server = await startPlayback((request) => playFeed(changes, 3)(request));
    const sink = memorySink();
    expect((await run(sink)).streams[0]).toMatchObject({ pages: 4, records: 5, deletions: 1, ended: null });
    expect([...sink.records.values()].map(({ id, deleted }) => [id, deleted])).toEqual([
      [guid(1), false],
      [guid(3), true],
      [guid(4), false],
      [guid(7), false],
    ]);
    const asked = server.requests.length;
    changes.push(letter(8));
    expect((await run(sink)).streams[0]).toMatchObject({ records: 1 });
    expect(server.requests[asked]?.url.search).toBe("?skiptoken=7&category=Zaak");
  });

  it("comes to the same end when it is killed at any page", async () => {
    const changes = Array.from({ length: 20 }, (_, index) => (index % 4 === 3 ? change(index - 1, null) : letter(index)));
    server = await startPlayback(playFeed(changes, 3));
    const whole = memorySink();
    await run(whole);
    for (const moment of ["before", "after"] as const) {
      for (let killed = 1; killed <= 8; killed += 1) {
        const sink = memorySink();
        let stored = 0;
        sink[moment] = () => {
          stored += 1;
          if (stored === killed) throw new Error("killed");
        };
        await expect(run(sink)).rejects.toThrow("killed");
        sink[moment] = () => undefined;
        await run(sink);
        expect(stateOf(sink)).toEqual(stateOf(whole));
        expect(sink.cursors).toEqual(whole.cursors);
      }
    }
  });

  it("ends with a clear word where HTML comes instead of a feed", async () => {
    server = await startPlayback(() => ({ body: "<html><head><title>Storing</title></head></html>" }));
    const { streams } = await run(memorySink());
    expect(streams[0]?.ended).toMatchObject({ message: "a page of HTML where XML was expected (“Storing”), after 6 tries" });
  });
});
