import { afterEach, beforeEach } from "vitest";
import { type HarvestSummary, harvest } from "../../src/harvest/harvest.js";
import { HARVEST_DEFAULTS, type HarvestOptions, OFFICIAL_ADDRESSES } from "../../src/harvest/harvest-options.js";
import { COUNCIL_WORDS, councilDossiers } from "../../src/harvest/selection.js";
import { type PlaybackAnswer, type PlaybackRequest, type PlaybackServer, startPlayback, withFaults } from "./playback-server.js";
import { type MemorySink, quickClient } from "./playback-server-client.js";
import { caseRow, type ODataService, playOData, type Row } from "./playback-server-odata.js";

/** Cases of an OData service that each test has for itself, three for each minute. */
export const ROWS: readonly Row[] = Array.from({ length: 23 }, (_, index) => caseRow(index + 1, Math.floor(index / 3)));

/** An OData service with `ROWS` in pages of five, and how to harvest it. */
export interface ODataPlay {
  service: ODataService;
  server: PlaybackServer;
  /** May give an answer of its own to any request. */
  fault: (request: PlaybackRequest) => PlaybackAnswer | undefined;
  options(changes?: Partial<HarvestOptions>): HarvestOptions;
  run(sink: MemorySink, changes?: Partial<HarvestOptions>, signal?: AbortSignal): Promise<HarvestSummary>;
  /** A parameter of the questions asked so far. */
  asked(name: string): readonly string[];
}

/** Starts the service before each test of a file and stops it afterwards. */
export function playODataHarvests(): ODataPlay {
  const play: ODataPlay = {
    service: playOData({}, 5),
    server: { address: "", requests: [], close: async () => undefined },
    fault: () => undefined,
    options: (changes = {}) => ({
      ...HARVEST_DEFAULTS,
      sources: ["odata"],
      addresses: { ...OFFICIAL_ADDRESSES, odata: `${play.server.address}/OData/v5` },
      selection: { dossiers: councilDossiers(false), words: COUNCIL_WORDS.slice(0, 5), since: null, until: null },
      entities: ["CASE"],
      limit: null,
      ...changes,
    }),
    run: (sink, changes, signal) => harvest(quickClient(), sink, play.options(changes), signal),
    asked: (name) => play.server.requests.flatMap(({ url }) => url.searchParams.get(name) ?? []),
  };
  beforeEach(async () => {
    play.service = playOData({ Zaak: ROWS }, 5);
    play.fault = () => undefined;
    play.server = await startPlayback(withFaults(play.service.answer, (request) => play.fault(request)));
  });
  afterEach(() => play.server.close());
  return play;
}

/** Ids of what a sink holds and is not deleted, in order. */
export function idsIn(sink: MemorySink): readonly string[] {
  const live = [...sink.records.values()].filter(({ deleted }) => !deleted);
  return live.map(({ id }) => id).sort();
}
