import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { UNNAMED } from "../../catalog/catalog-facts.js";
import { catalogPageQuads, dumpPageQuads, pageCount } from "../../catalog/catalog-pages.js";
import { type CatalogSources, readCatalogFacts } from "../../catalog/read-catalog-facts.js";
import { catalogHtml } from "../catalog/catalog-html.js";
import { dumpHtml } from "../catalog/dump-html.js";
import { freshness } from "../catalog/freshness.js";
import { negotiateLanguage } from "../negotiation.js";
import type { ServerOptions } from "../server-options.js";
import { htmlVariant, rdfVariants, sendVariant } from "../variants.js";
import { sendProblem } from "./problems.js";

type CatalogRequest = FastifyRequest<{
  Params: { readonly dump?: string; readonly extension?: string };
  Querystring: { readonly page?: string };
}>;

/** The catalogue of the archive in DCAT: `/catalog`, page by page, and `/catalog/{dump}` for each dump by itself. */
export function addCatalog(app: FastifyInstance, options: ServerOptions): void {
  const sources = catalogSources(options);
  const whole = (request: CatalogRequest, reply: FastifyReply) => sendCatalog(request, reply, sources);
  const single = (request: CatalogRequest, reply: FastifyReply) => sendDump(request, reply, sources);
  app.get("/catalog", whole);
  app.get("/catalog.:extension", whole);
  app.get("/catalog/:dump(^\\d{4}-\\d{2}-\\d{2}-[-r0-9]{2,20}$)", single);
  app.get("/catalog/:dump(^\\d{4}-\\d{2}-\\d{2}-[-r0-9]{2,20}).:extension", single);
}

/** What of the server's options the catalogue needs. */
export type CatalogOptions = Pick<ServerOptions, "store" | "baseIri" | "catalog"> & { readonly dumpFolder?: string | null | undefined };

/** Where the catalogue's facts come from on this server. */
export function catalogSources({ store, baseIri, catalog = UNNAMED, dumpFolder = null }: CatalogOptions): CatalogSources {
  return { ...catalog, database: store.database, baseIri, dumpFolder };
}

async function sendCatalog(request: CatalogRequest, reply: FastifyReply, sources: CatalogSources): Promise<FastifyReply> {
  const { page: printed = "1" } = request.query;
  const facts = await readCatalogFacts(sources);
  const page = /^[1-9]\d{0,5}$/.test(printed) ? Number(printed) : 0;
  const pages = pageCount(facts);
  if (page < 1 || page > pages) {
    const links = [{ href: "/catalog", text: "/catalog" }];
    return sendProblem(request, reply, { status: 404, message: `the catalogue has the pages 1 to ${pages}`, links });
  }
  if (freshness(request, reply, facts)) return reply.code(304).send();
  const lang = negotiateLanguage(request);
  const variants = [htmlVariant(() => catalogHtml(facts, page, lang)), ...rdfVariants(() => catalogPageQuads(facts, page), facts.baseIri)];
  return await sendVariant(request, reply, variants, {
    path: "/catalog",
    extension: request.params.extension,
    links: pageLinks(page, pages),
  });
}

async function sendDump(request: CatalogRequest, reply: FastifyReply, sources: CatalogSources): Promise<FastifyReply> {
  const facts = await readCatalogFacts(sources);
  const dump = facts.dumps.find(({ id }) => id === request.params.dump);
  if (dump === undefined) {
    const links = [{ href: "/catalog", text: "/catalog" }];
    return sendProblem(request, reply, { status: 404, message: `there is no dump ${request.params.dump}`, links });
  }
  if (freshness(request, reply, facts)) return reply.code(304).send();
  const lang = negotiateLanguage(request);
  const variants = [htmlVariant(() => dumpHtml(facts, dump, lang)), ...rdfVariants(() => dumpPageQuads(facts, dump), facts.baseIri)];
  return await sendVariant(request, reply, variants, { path: `/catalog/${dump.id}`, extension: request.params.extension });
}

// For who follows the header rather than the statements of Hydra (RFC 8288).
function pageLinks(page: number, pages: number): string[] {
  const link = (number: number, relation: string) => `</catalog?page=${number}>; rel="${relation}"`;
  return [
    link(1, "first"),
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < pages ? [link(page + 1, "next")] : []),
    link(pages, "last"),
  ];
}
