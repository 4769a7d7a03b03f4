import type { FastifyInstance } from "fastify";
import { readNames } from "../../store/resource/read-names.js";
import { readOverview } from "../../store/resource/read-overview.js";
import { negotiate, negotiateLanguage } from "../negotiation.js";
import { HOME_KINDS, homePage } from "../pages/home-page.js";
import type { ServerOptions } from "../server-options.js";
import { HTML, RDF_BY_PREFERENCE, VARY } from "../variants.js";

/** How many of the youngest things of a kind the home page shows. */
const EXAMPLES = 4;

/** The home page for browsers, which name HTML; programs are led to the catalogue. */
export function addHome(app: FastifyInstance, { store, baseIri }: Pick<ServerOptions, "store" | "baseIri">): void {
  app.get("/", async (request, reply) => {
    reply.header("vary", VARY);
    const wanted = negotiate(request.headers.accept, [...RDF_BY_PREFERENCE.map(({ mediaType }) => mediaType), HTML]);
    if (wanted !== HTML) return reply.redirect("/catalog", 303);
    const kinds = await readOverview(store.database, HOME_KINDS, EXAMPLES);
    const names = await readNames(
      store.database,
      kinds.flatMap(({ examples }) => examples),
    );
    const lang = negotiateLanguage(request);
    reply.headers({ "content-type": `${HTML}; charset=utf-8`, "content-language": lang });
    return reply.send(homePage({ lang, kinds, names, base: baseIri }));
  });
}
