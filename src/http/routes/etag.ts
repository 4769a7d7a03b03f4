import type { FastifyInstance } from "fastify";
import { entityTag, hasAlready } from "../entity-tag.js";
import type { ServerOptions } from "../server-options.js";
import { VARY } from "../variants.js";

/**
 * A strong ETag for every answer to GET and HEAD, built on the revision of the archive and on what was asked for: what is read at one
 * revision by one version of the program stays the same until the next. A matching `If-None-Match` is answered with 304 before anything is
 * read. What GraphQL and SPARQL answer may depend on the day (what is missing today), so their ETags hold for a day.
 */
export function addEtags(
  app: FastifyInstance,
  { store, baseIri, services, version }: Pick<ServerOptions, "store" | "baseIri" | "services" | "version">,
): void {
  app.addHook("onRequest", async (request, reply) => {
    if ((request.method !== "GET" && request.method !== "HEAD") || request.url.startsWith("/health/")) return;
    const { "accept-datetime": moment = "" } = request.headers;
    const day = DAILY.test(request.url) ? services.today() : "";
    const etag = entityTag(request, await store.revision(), [version, baseIri, moment, day]);
    reply.header("etag", etag);
    if (hasAlready(request, etag)) return reply.code(304).header("vary", VARY).send();
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (![200, 206, 304].includes(reply.statusCode)) reply.removeHeader("etag");
    done(null, payload);
  });
}

const DAILY = /^\/(graphql|sparql)\b/;
