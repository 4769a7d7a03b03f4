import type { Quad } from "@rdfjs/types";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { packageFile, readOntology } from "../../rdf/ontology/read-ontology.js";
import type { PageLanguage } from "../html.js";
import { negotiateLanguage } from "../negotiation.js";
import { ontologyPage } from "../ontology/ontology-page.js";
import { indexTerms } from "../ontology/term-index.js";
import type { ServerOptions } from "../server-options.js";
import { htmlVariant, rdfVariants, sendVariant, type Variant } from "../variants.js";

type OntologyRequest = FastifyRequest<{ Params: { readonly extension?: string } }>;

/** How long others may keep what comes with the program: an hour, in seconds. Its ETag says whether it is still the same. */
const KEEP = "public, max-age=3600";

/**
 * The ontology at `/ontology` and under its version IRI, for people and in every format of RDF, with its terms as fragments; its concepts, its
 * shapes and the JSON-LD context below it; and the schema of GraphQL with the context of its answers.
 */
export function addOntology(app: FastifyInstance, { baseIri }: Pick<ServerOptions, "baseIri">): void {
  const { terms, concepts, shapes, version } = readOntology();
  const all = [...terms, ...concepts];
  const whole = cachedPages(all);
  const serve = (path: string, quads: readonly Quad[], html?: (lang: PageLanguage, path: string) => string): void => {
    const send = (request: OntologyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const page: readonly Variant[] = html === undefined ? [] : [htmlVariant(() => html(negotiateLanguage(request), path))];
      reply.header("cache-control", KEEP);
      return sendVariant(request, reply, [...page, ...rdfVariants(() => quads, baseIri)], { path, extension: request.params.extension });
    };
    app.get(path, send);
    app.get(`${path}.:extension`, send);
  };
  serve("/ontology", all, whole);
  serve(`/ontology/${version}`, all, whole);
  serve("/ontology/concepts", concepts, whole);
  serve("/ontology/shapes", shapes);
  file(app, "/ontology/context.jsonld", "application/ld+json", () => packageFile("ontology", "context.jsonld"));
  file(app, "/schema/context.jsonld", "application/ld+json", () => packageFile("schema", "context.jsonld"));
  file(app, "/schema/schema.graphql", "application/graphql", () => packageFile("schema", "schema.graphql"));
}

function file(app: FastifyInstance, path: string, mediaType: string, read: () => string): void {
  app.get(path, (_request, reply) => reply.headers({ "content-type": `${mediaType}; charset=utf-8`, "cache-control": KEEP }).send(read()));
}

// The page follows from files that do not change while the program runs.
function cachedPages(quads: readonly Quad[]): (lang: PageLanguage, path: string) => string {
  const index = indexTerms(quads);
  const pages = new Map<string, string>();
  return (lang, path) => {
    const known = pages.get(lang + path) ?? ontologyPage({ index, lang, path });
    pages.set(lang + path, known);
    return known;
  };
}
