import { afterEach, describe, expect, it } from "vitest";
import { harvest } from "../../../src/harvest/harvest.js";
import { HARVEST_DEFAULTS, type HarvestOptions, OFFICIAL_ADDRESSES } from "../../../src/harvest/harvest-options.js";
import { councilDossiers } from "../../../src/harvest/selection.js";
import { type Playback, type PlaybackServer, startPlayback, withFaults } from "../../support/playback-server.js";
import { type MemorySink, memorySink, quickClient, stateOf } from "../../support/playback-server-client.js";
import { playSru, type SruPaper, sruDiagnostic } from "../../support/playback-server-sru.js";

let server: PlaybackServer;
afterEach(() => server.close());
const serve = async (answer: Playback) => {
  server = await startPlayback(answer);
};

/** Papers, one each day from the first of January 2020 on. */
const papers = Array.from(
  { length: 100 },
  (_, index): SruPaper => ({
    identifier: `kst-21501-33-${index + 1}`,
    dossier: "21501-33",
    number: String(index + 1),
    title: "Raad voor Vervoer, Telecommunicatie en Energie; Brief regering; Verslag &amp; agenda",
    available: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  }),
);

const run = (sink: MemorySink, changes: Partial<HarvestOptions> = {}) =>
  harvest(quickClient(), sink, {
    ...HARVEST_DEFAULTS,
    sources: ["sru"],
    addresses: { ...OFFICIAL_ADDRESSES, sru: `${server.address}/sru` },
    selection: { dossiers: councilDossiers(false), words: [], since: null, until: null },
    limit: null,
    sru: { pageSize: 10, reach: 30 },
    ...changes,
  });

describe("a harvest of the search service", () => {
  it("reaches every paper by cutting the question into windows, of which the service gives all", async () => {
    await serve(playSru(papers, 30));
    const sink = memorySink();
    const { streams } = await run(sink);
    expect(sink.records.size).toBe(100);
    expect(streams[0]).toMatchObject({ records: 100, problems: 0, ended: null });
    const query = server.requests[0]?.url.searchParams.get("query") ?? "";
    expect(query).toContain('w.dossiernummer=="21501-33"');
    expect(query).toContain('w.dossiernummer=="32317"');
    expect(server.requests.every(({ url }) => Number(url.searchParams.get("startRecord")) <= 30)).toBe(true);
  });

  it("comes to the same end when it is killed at any page", async () => {
    await serve(playSru(papers, 30));
    const whole = memorySink();
    const { streams } = await run(whole);
    const pages = streams[0]?.pages ?? 0;
    for (const moment of ["before", "after"] as const) {
      for (let killed = 1; killed <= pages; killed += 1) {
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

  it("asks afterwards only for what was published since, some days back", async () => {
    const published = [...papers];
    await serve((request) => playSru(published, 1000)(request));
    const sink = memorySink();
    await run(sink, { sru: { pageSize: 50, reach: 1000 } });
    const late = { ...(papers[0] as SruPaper), identifier: "kst-21501-33-999", available: "2020-04-20" };
    published.push(late);
    const { streams } = await run(sink, { sru: { pageSize: 50, reach: 1000 } });
    expect(server.requests.at(-1)?.url.searchParams.get("query")).toContain("dt.available>=2020-04-02");
    expect(streams[0]?.records).toBe(9);
    expect(sink.records.size).toBe(101);
  });

  it("says how many papers of one day the service does not give out", async () => {
    await serve(
      playSru(
        papers.slice(0, 50).map((paper) => ({ ...paper, available: "2020-01-01" })),
        30,
      ),
    );
    const sink = memorySink();
    const { streams } = await run(sink);
    expect(streams[0]).toMatchObject({ records: 30, ended: null });
    expect(sink.pages.at(-1)?.problems).toMatchObject([{ code: "OUT_OF_REACH", count: 20 }]);
  });

  it("tells what the service says of a question that it refuses, and does not ask it again", async () => {
    await serve(() => ({ body: sruDiagnostic("mismatched input") }));
    const { streams } = await run(memorySink());
    expect(streams[0]?.ended).toMatchObject({ code: "BAD_ARGUMENT", message: expect.stringContaining("mismatched input") });
    expect(server.requests).toHaveLength(1);
  });

  it("goes on after HTML instead of XML, XML that is cut off and 429, to the same end", async () => {
    await serve(playSru(papers, 1000));
    const whole = memorySink();
    await run(whole, { sru: { pageSize: 25, reach: 1000 } });
    await server.close();
    const faults = [{ body: "<!DOCTYPE html><html><title>Fout</title></html>" }, { body: "<sru:searchRetrieveResponse" }, { status: 429 }];
    await serve(withFaults(playSru(papers, 1000), ({ number }) => (number % 2 === 1 ? faults[((number - 1) / 2) % 3] : undefined)));
    const sink = memorySink();
    await run(sink, { sru: { pageSize: 25, reach: 1000 } });
    expect(stateOf(sink)).toEqual(stateOf(whole));
  });
});
