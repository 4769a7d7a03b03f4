import type { FastifyInstance } from "fastify";
import { sha256 } from "../../kernel/hash.js";
import type { Store } from "../../store/open-store.js";

/**
 * A strong ETag for every answer to GET, built on the revision of the archive and on what was asked for: what is read at one revision stays the
 * same until the next. A matching `If-None-Match` is answered with 304 before anything is read.
 */
export function addEtags(app: FastifyInstance, { store, baseIri }: { readonly store: Store; readonly baseIri: string }): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "GET" || request.url.startsWith("/health/")) return;
    const { accept = "", "accept-encoding": encoding = "" } = request.headers;
    const etag = `"${await store.revision()}-${sha256(JSON.stringify([baseIri, request.url, accept, encoding])).slice(0, 16)}"`;
    if (request.headers["if-none-match"]?.split(/\s*,\s*/).includes(etag)) return reply.code(304).header("etag", etag).send();
    reply.header("etag", etag);
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (reply.statusCode !== 200 && reply.statusCode !== 304) reply.removeHeader("etag");
    done(null, payload);
  });
}
