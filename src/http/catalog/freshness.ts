import type { FastifyReply, FastifyRequest } from "fastify";
import type { CatalogFacts } from "../../catalog/catalog-facts.js";
import { entityTag, hasAlready } from "../entity-tag.js";

/**
 * Gives an answer an ETag built on what the catalogue depends on: the archive's revision, the dumps, the settings, and what was asked for.
 * True where the caller has that answer already.
 * @param counted the revision that the figures are of, where there are any.
 */
export function freshness(request: FastifyRequest, reply: FastifyReply, facts: CatalogFacts, counted?: number): boolean {
  const { state, dumps, publisher, contact, publicUrl, baseIri } = facts;
  const known = [baseIri, publicUrl, publisher, contact, counted, dumps.map(({ id }) => id)];
  const etag = entityTag(request, state.revision, known);
  reply.header("etag", etag);
  return hasAlready(request, etag);
}
