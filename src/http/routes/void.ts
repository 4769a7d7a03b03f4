import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readCatalogFacts } from "../../catalog/read-catalog-facts.js";
import { archiveStatements } from "../../catalog/void/archive-statements.js";
import { statisticsKeeper } from "../../catalog/void/statistics-keeper.js";
import { voidQuads } from "../../catalog/void/void-description.js";
import { freshness } from "../catalog/freshness.js";
import { voidHtml } from "../catalog/void-html.js";
import { negotiateLanguage } from "../negotiation.js";
import type { ServerOptions } from "../server-options.js";
import { htmlVariant, rdfVariants, sendVariant } from "../variants.js";
import { catalogSources } from "./catalog.js";

type VoidRequest = FastifyRequest<{ Params: { readonly extension?: string } }>;

/** What the dataset is in figures, in VoID: `/.well-known/void`, and `/void`, to which the IRIs of its parts lead. */
export function addVoid(app: FastifyInstance, options: ServerOptions): void {
  const { store, baseIri, log } = options;
  const keeper = statisticsKeeper(archiveStatements(store, baseIri), `${baseIri}id/`, (error) =>
    log("fault in counting statements", error),
  );
  // Counting starts with the server, so that the first who asks need not wait.
  app.addHook("onListen", async () => {
    keeper.latest().catch(() => undefined);
  });
  app.addHook("preClose", () => keeper.close());
  const sources = catalogSources(options);
  const send = async (request: VoidRequest, reply: FastifyReply, path: string): Promise<FastifyReply> => {
    const [facts, dated] = await Promise.all([readCatalogFacts(sources), keeper.latest()]);
    if (freshness(request, reply, facts, dated.revision)) return reply.code(304).send();
    const lang = negotiateLanguage(request);
    const variants = [htmlVariant(() => voidHtml(baseIri, dated, lang)), ...rdfVariants(() => voidQuads(facts, dated), baseIri)];
    return await sendVariant(request, reply, variants, { path, extension: request.params.extension });
  };
  for (const path of ["/.well-known/void", "/void"]) {
    app.get(path, (request: VoidRequest, reply) => send(request, reply, path));
    app.get(`${path}.:extension`, (request: VoidRequest, reply) => send(request, reply, path));
  }
}
