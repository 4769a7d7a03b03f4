import type { FastifyReply, FastifyRequest } from "fastify";
import type { CatalogFacts } from "../../catalog/catalog-facts.js";
import { sha256 } from "../../kernel/hash.js";

/**
 * Gives an answer an ETag built on what the catalogue depends on: the archive's revision, the dumps, the settings, and what was asked for.
 * True where the caller has that answer already.
 * @param counted the revision that the figures are of, where there are any.
 */
export function freshness(request: FastifyRequest, reply: FastifyReply, facts: CatalogFacts, counted?: number): boolean {
  const { accept = "", "accept-encoding": encoding = "", "accept-language": language = "" } = request.headers;
  const { state, dumps, publisher, contact, publicUrl, baseIri } = facts;
  const known = [baseIri, publicUrl, publisher, contact, counted, dumps.map(({ id }) => id), request.url, accept, encoding, language];
  const etag = `"${state.revision}-${sha256(JSON.stringify(known)).slice(0, 16)}"`;
  reply.header("etag", etag);
  return request.headers["if-none-match"]?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, "") === etag) ?? false;
}
