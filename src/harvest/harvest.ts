import { ODATA_ENTITIES } from "../sources/odata/field-names.js";
import type { SourceProblem } from "../sources/source-problem.js";
import type { ChamberEntity } from "../sources/source-record.js";
import type { Client, ClientCounts } from "./client.js";
import type { HarvestOptions, HarvestSource } from "./harvest-options.js";
import { canSelect, presentFields } from "./odata-query.js";
import { type ODataStreamOptions, odataStream, undatedDeletionsStream } from "./odata-stream.js";
import { readService } from "./read-service.js";
import { selectionParts } from "./selection.js";
import type { HarvestSink } from "./sink.js";
import { sruStream } from "./sru-stream.js";
import { type StreamSummary, storeStream } from "./store-stream.js";
import type { Stream } from "./stream.js";
import { syncFeedStream } from "./syncfeed-stream.js";

/** What a harvest did. */
export interface HarvestSummary {
  readonly streams: readonly StreamSummary[];
  readonly client: ClientCounts;
}

/** Days before the last publication seen from which publications are asked for again: they are dated by the day. */
const SRU_OVERLAP_DAYS = 7;

/**
 * Harvests what is new since the last harvest, or everything the first time. It can be stopped at any moment, by the signal or by force, and goes on
 * from the last page stored. A service that fails ends its own stream only.
 *
 * @throws whatever the sink throws
 */
export async function harvest(client: Client, sink: HarvestSink, options: HarvestOptions, signal?: AbortSignal): Promise<HarvestSummary> {
  const streams: StreamSummary[] = [];
  let left = options.limit;
  for (const source of options.sources) {
    if (signal?.aborted || left === 0) break;
    for (const stream of await streamsOf(source, client, sink, options, signal)) {
      if (signal?.aborted || left === 0) break;
      const summary = await storeStream(stream, sink, left, options.onProgress, signal);
      streams.push(summary);
      if (left !== null) left -= summary.records;
    }
  }
  return { streams, client: client.counts() };
}

async function streamsOf(
  source: HarvestSource,
  client: Client,
  sink: HarvestSink,
  options: HarvestOptions,
  signal: AbortSignal | undefined,
): Promise<readonly Stream[]> {
  const { selection, addresses, entities } = options;
  if (source === "odata") return await odataStreams(client, sink, options, signal);
  if (source === "syncfeed") return entities.map((entity) => syncFeedStream({ client, base: addresses.syncfeed, entity, selection }));
  return [sruStream({ client, base: addresses.sru, selection, ...options.sru, overlapDays: SRU_OVERLAP_DAYS })];
}

async function odataStreams(
  client: Client,
  sink: HarvestSink,
  options: HarvestOptions,
  signal: AbortSignal | undefined,
): Promise<readonly Stream[]> {
  const base = options.addresses.odata;
  const { service, problems } = await readService(client, base, options.entities, signal);
  for (const problem of problems) options.onNotice?.(problem);
  const there = options.entities.filter((entity) => service === null || service.has(ODATA_ENTITIES[entity].set));
  const { selection, overlap, onNotice } = options;
  const streams = there.map(async (entity) => {
    const present = presentFields(service, entity);
    const parts = selectionParts(selection).filter((part) => canSelect(entity, present, part));
    if (parts.length === 0) onNotice?.(cannotSelect(entity, base));
    return await streamsOfKind(
      parts.map((part) => ({ client, base, entity, present, selection: part, overlap })),
      sink,
    );
  });
  return (await Promise.all(streams)).flat();
}

// Only an archive that has records of a kind can have one that was deleted.
async function streamsOfKind(parts: readonly ODataStreamOptions[], sink: HarvestSink): Promise<readonly Stream[]> {
  const streams = parts.map(odataStream);
  const [part, stream] = [parts[0], streams[0]];
  const isFirst = part === undefined || stream === undefined || (await sink.cursor(stream.name)) === null;
  return isFirst ? streams : [...streams, undatedDeletionsStream(part)];
}

function cannotSelect(entity: ChamberEntity, place: string): SourceProblem {
  const message = `${ODATA_ENTITIES[entity].set} cannot be asked for by dossier, and no words are given; nothing of it is harvested`;
  return { code: "RELATION_GONE", message, place, count: 1 };
}
