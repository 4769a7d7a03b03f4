import type { FastifyInstance } from "fastify";
import { sha256 } from "../../kernel/hash.js";
import type { ServerOptions } from "../server-options.js";
import { VARY } from "../variants.js";

/**
 * A strong ETag for every answer to GET and HEAD, built on the revision of the archive and on what was asked for: what is read at one
 * revision by one version of the program stays the same until the next. A matching `If-None-Match` is answered with 304 before anything is read. What GraphQL and SPARQL
 * answer may depend on the day (what is missing today), so their ETags hold for a day.
 */
export function addEtags(
  app: FastifyInstance,
  { store, baseIri, services, version }: Pick<ServerOptions, "store" | "baseIri" | "services" | "version">,
): void {
  app.addHook("onRequest", async (request, reply) => {
    if ((request.method !== "GET" && request.method !== "HEAD") || request.url.startsWith("/health/")) return;
    const { accept = "", "accept-encoding": encoding = "", "accept-language": language = "" } = request.headers;
    const { "accept-datetime": moment = "" } = request.headers;
    const day = DAILY.test(request.url) ? services.today() : "";
    const asked = JSON.stringify([version, baseIri, request.url, accept, encoding, language, moment, day]);
    const etag = `"${await store.revision()}-${sha256(asked).slice(0, 16)}"`;
    reply.header("etag", etag);
    if (matches(request.headers["if-none-match"], etag)) return reply.code(304).header("vary", VARY).send();
  });
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (![200, 206, 304].includes(reply.statusCode)) reply.removeHeader("etag");
    done(null, payload);
  });
}

const DAILY = /^\/(graphql|sparql)\b/;

// The comparison is the weak one (RFC 9110, section 13.1.2). `*` would match whatever exists, which is not known yet here.
function matches(header: string | undefined, etag: string): boolean {
  return header?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
}
