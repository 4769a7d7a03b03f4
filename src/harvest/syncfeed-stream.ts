import type { ChamberEntity } from "../sources/source-record.js";
import { FEED_ENTITIES } from "../sources/syncfeed/field-names.js";
import { type FeedPage, readFeedPage } from "../sources/syncfeed/read-feed.js";
import { bodyText } from "./body-text.js";
import type { Client } from "./client.js";
import { nextAddress } from "./next-link.js";
import { isWanted, type Selection, selectionKey } from "./selection.js";
import { readCursor, type Stream, type StreamPage } from "./stream.js";
import { unavailable } from "./unavailable.js";

/** What is needed to harvest one category of the feed. */
export interface SyncFeedStreamOptions {
  readonly client: Client;
  /** Address of the service, without a slash at the end. */
  readonly base: string;
  readonly entity: ChamberEntity;
  readonly selection: Selection;
}

interface FeedCursor {
  /** The address to go on from. It holds the place of the last entry seen, so nothing is asked for twice and nothing is lost. */
  readonly next: string;
}

/** Records of one kind from the SyncFeed. The feed gives all there are, in the order of their changes; those not wanted are left out here. */
export function syncFeedStream(options: SyncFeedStreamOptions): Stream {
  const { base, entity, selection } = options;
  const start = `${base}/Feed?category=${FEED_ENTITIES[entity].category}`;
  return {
    name: `syncfeed/${entity}/${selectionKey(selection)}`,
    async *pages(text, signal) {
      const cursor = readCursor(text, (value): value is FeedCursor => typeof (value as Partial<FeedCursor>).next === "string");
      yield* walkFeed(options, cursor === null ? start : (nextAddress(cursor.next, start) ?? start), signal);
    },
  };
}

async function* walkFeed(
  { client, selection }: SyncFeedStreamOptions,
  first: string,
  signal: AbortSignal | undefined,
): AsyncIterable<StreamPage> {
  const visited = new Set<string>();
  for (let url = first; ; ) {
    visited.add(url);
    const read = (body: Uint8Array): FeedPage => readFeedPage(bodyText(body, url), url);
    const { value, response } = await client.get({ url, accept: "application/atom+xml, application/xml", read }, signal);
    const next = addressAfter(value, url);
    const isEnd = value.entries === 0 || next === null;
    if (!isEnd && visited.has(next)) throw unavailable("the links to next pages lead in a circle", url, undefined);
    const records = value.records.filter((record) => isWanted(record, selection));
    yield { records, problems: value.problems, cursor: JSON.stringify({ next: next ?? url }), response, total: null };
    if (isEnd) return;
    url = next;
  }
}

function addressAfter({ next, resume }: FeedPage, url: string): string | null {
  const link = next ?? resume;
  return link === null ? null : nextAddress(link, url);
}
