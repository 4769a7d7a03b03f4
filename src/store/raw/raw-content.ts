import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Database } from "../database.js";
import type { Write } from "../open-store.js";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Keeps bytes as they came, by their hash; what is kept already stays. */
export async function saveRawContent(write: Write, sha256: string, bytes: Uint8Array): Promise<void> {
  const [held] = await write.readRows<{ size: number }>("select size from raw_content where sha256 = ?", [sha256]);
  if (held !== undefined) return;
  await write.run("insert into raw_content (sha256, size, gzip) values (?, ?, ?)", [sha256, bytes.length, await pack(bytes)]);
}

/** The bytes with this hash; null where they are not kept. */
export async function readRawContent(database: Pick<Database, "readRows">, sha256: string): Promise<Uint8Array | null> {
  const [row] = await database.readRows<{ gzip: Uint8Array }>("select gzip from raw_content where sha256 = ?", [sha256]);
  return row === undefined ? null : new Uint8Array(await unpack(row.gzip));
}

/** What is kept of the answer that an address gave last: the hash of its body, and how to ask whether it has changed. */
export interface RawResponse {
  readonly url: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** ISO 8601. */
  readonly retrievedAt: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Notes an answer, in place of the one that its address gave before. */
export async function saveRawResponse(write: Write, response: RawResponse): Promise<void> {
  const { url, sha256, mediaType, retrievedAt, etag, lastModified } = response;
  await write.run(
    `insert into raw_response (url, sha256, media_type, retrieved_at, etag, last_modified) values (?, ?, ?, ?, ?, ?)
       on conflict (url) do update set sha256 = excluded.sha256, media_type = excluded.media_type, retrieved_at = excluded.retrieved_at,
         etag = excluded.etag, last_modified = excluded.last_modified`,
    [url, sha256, mediaType, retrievedAt, etag, lastModified],
  );
}

/** The answer that an address gave last; null where it was never asked. */
export async function readRawResponse(database: Pick<Database, "readRows">, url: string): Promise<RawResponse | null> {
  const [row] = await database.readRows<Record<keyof RawResponse, string>>(
    `select url, sha256, media_type as mediaType, retrieved_at as retrievedAt, etag, last_modified as lastModified
       from raw_response where url = ?`,
    [url],
  );
  return row ?? null;
}
