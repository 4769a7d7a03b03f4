import type { FastifyRequest } from "fastify";
import { sha256 } from "../kernel/hash.js";

/**
 * A strong ETag (RFC 9110, section 8.8.3) for the answer to a request: it tells answers apart by address, form and language, and by what they
 * are made from.
 * @param content what the answer shows, as a revision or another mark without quotes; the ETag begins with it.
 * @param known whatever else the answer depends on, to be written as JSON.
 */
export function entityTag({ url, headers }: FastifyRequest, content: string | number, known: readonly unknown[]): string {
  const { accept = "", "accept-encoding": encoding = "", "accept-language": language = "" } = headers;
  return `"${content}-${sha256(JSON.stringify([url, accept, encoding, language, ...known])).slice(0, 16)}"`;
}

/**
 * Whether the caller says that it has the answer with this ETag (`If-None-Match`, by the weak comparison of RFC 9110, section 13.1.2). `*`,
 * which matches whatever exists, matches nothing here: what exists is not known yet where this is asked.
 */
export function hasAlready(request: FastifyRequest, etag: string): boolean {
  return request.headers["if-none-match"]?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
}
