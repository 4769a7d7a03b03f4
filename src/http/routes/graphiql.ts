import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { FastifyInstance } from "fastify";
import { sha256 } from "../../kernel/hash.js";
import { hasAlready } from "../entity-tag.js";

const WELCOME = `# The Councils in the archive, with what the Netherlands said there.
# Ctrl-Enter runs the query; the book on the left documents every field.
{
  councils(first: 10, orderBy: START_DATE_DESC) {
    nodes {
      label
      agendaItems { nodes { order title } }
      positions(filter: { actor: { key: { eq: "nld" } } }) {
        nodes { speechAct stance summary(lang: NL) }
      }
    }
  }
}
`;

interface Page {
  readonly html: string;
  readonly compressed: Buffer;
  readonly etag: string;
}

/**
 * GraphiQL for a browser, at the address of GraphQL itself. The page is one piece without a reference to anywhere else, so that it works without
 * internet; it is large, so it is made and compressed once, at the first request.
 */
export function addGraphiql(app: FastifyInstance): void {
  let page: Promise<Page> | undefined;
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "GET" || request.url !== "/graphql" || !wantsHtml(request.headers.accept)) return;
    page ??= makePage();
    const { html, compressed, etag } = await page;
    reply.headers({ "content-type": "text/html; charset=utf-8", etag, "cache-control": "no-cache", vary: "accept, accept-encoding" });
    if (hasAlready(request, etag)) return reply.code(304).send();
    if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply.send(html);
    return reply.header("content-encoding", "gzip").send(compressed);
  });
}

function wantsHtml(accept: string | undefined): boolean {
  return accept?.includes("text/html") ?? false;
}

async function makePage(): Promise<Page> {
  const html = renderGraphiQL({ title: "raadsarchief", endpoint: "/graphql", defaultQuery: WELCOME });
  const compressed = await promisify(gzip)(html, { level: constants.Z_DEFAULT_COMPRESSION });
  return { html, compressed, etag: `"${sha256(html).slice(0, 16)}"` };
}
