import type { Client } from "../../src/harvest/client.js";
import { createClient } from "../../src/harvest/client.js";
import { type ClientOptions, POLITE, userAgent } from "../../src/harvest/client-options.js";
import type { Clock } from "../../src/harvest/clock.js";
import type { RawStore, StoredResponse } from "../../src/harvest/raw-store.js";
import type { HarvestPage, HarvestSink } from "../../src/harvest/sink.js";
import type { SourceRecord } from "../../src/sources/source-record.js";
import { recordKey, supersedes } from "../../src/sources/supersedes.js";

/** A clock that jumps instead of waiting. */
export interface JumpingClock extends Clock {
  /** Milliseconds of each wait above 0, in order. */
  readonly waits: readonly number[];
}

/** A clock that starts at a moment and jumps over every wait. */
export function jumpingClock(start = Date.UTC(2026, 0, 1)): JumpingClock {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      if (milliseconds > 0) waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Keeps answers in memory. */
export function memoryRawStore(): RawStore & { readonly bodies: Map<string, Uint8Array> } {
  const responses = new Map<string, StoredResponse>();
  const bodies = new Map<string, Uint8Array>();
  return {
    bodies,
    find: async (url) => responses.get(url) ?? null,
    read: async (hash) => bodies.get(hash) ?? null,
    save: async (response, body) => {
      bodies.set(response.sha256, body);
      responses.set(response.url, response);
    },
  };
}

/** A client that does not wait. */
export function quickClient(options: Partial<ClientOptions> = {}): Client {
  return createClient({
    ...POLITE,
    userAgent: userAgent("0.0.0", "archive@example.org"),
    rawStore: memoryRawStore(),
    clock: jumpingClock(),
    random: () => 0.5,
    ...options,
  });
}

/** Keeps records and cursors as an archive does: both of a page or neither. */
export interface MemorySink extends HarvestSink {
  readonly records: Map<string, SourceRecord>;
  readonly cursors: Map<string, string>;
  readonly pages: HarvestPage[];
  /** Called before a page is stored and after; may throw, as a process that is killed there. */
  before: (page: HarvestPage) => void;
  after: (page: HarvestPage) => void;
}

/** A sink without records. */
export function memorySink(): MemorySink {
  const sink: MemorySink = {
    records: new Map(),
    cursors: new Map(),
    pages: [],
    before: () => undefined,
    after: () => undefined,
    cursor: async (stream) => sink.cursors.get(stream) ?? null,
    store: async (page) => {
      sink.before(page);
      sink.pages.push(page);
      for (const record of page.records) keep(sink.records, record);
      if (page.cursor !== null) sink.cursors.set(page.stream, page.cursor);
      sink.after(page);
    },
  };
  return sink;
}

function keep(records: Map<string, SourceRecord>, record: SourceRecord): void {
  const key = recordKey(record);
  const held = records.get(key);
  if (held === undefined || supersedes(record, held)) records.set(key, record);
}

/** What a sink holds, in an order that does not depend on the way there. */
export function stateOf({ records }: MemorySink): readonly string[] {
  return [...records].map(([key, { deleted, raw }]) => `${key} ${deleted ? "deleted" : ""} ${raw}`).sort();
}
