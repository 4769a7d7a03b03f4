import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { toIri, toPage } from "../../kernel/iri.js";
import { LICENCE } from "../../kernel/licence.js";
import { definitionOfId } from "../../model/registry.js";
import { hasThing } from "../../store/resource/find-absence.js";
import { rad } from "../../vocab/terms/own.js";
import { originalLinks } from "../memento/time-line.js";
import { negotiateLanguage } from "../negotiation.js";
import { thingPage } from "../pages/thing-page.js";
import { coverageDescriptionQuads, coveragePage, readCoverageDescription } from "../resources/coverage-description.js";
import { descriptionQuads } from "../resources/description-quads.js";
import { type AskedForm, formsOf } from "../resources/find-form.js";
import { readDescription } from "../resources/read-description.js";
import { sendAbsence } from "../resources/send-absence.js";
import { serverAddress } from "../server-address.js";
import type { ServerOptions } from "../server-options.js";
import { htmlVariant, rdfVariants, sendVariant, type Variant } from "../variants.js";
import { sendTimeGate, TIME_VARY } from "./memento.js";

type Options = Pick<ServerOptions, "store" | "baseIri" | "catalog">;

type PathRequest = FastifyRequest<{ Params: { "*": string } }>;

/**
 * Things and their descriptions. `/id/…` leads on (303) to the description, which comes in the form asked for by `Accept` or by extension. A
 * named graph `/graph/…` leads on to the description of its document. What has another address now answers 301, what is gone 410.
 */
export function addResources(app: FastifyInstance, options: Options): void {
  app.get("/id/*", (request: PathRequest, reply) => leadOn(request, reply, options, "/id/"));
  app.get("/graph/archive", (_request, reply) => reply.redirect("/catalog", 303));
  app.get("/graph/*", (request: PathRequest, reply) => leadOn(request, reply, options, "/graph/"));
  app.get("/*", (request: PathRequest, reply) => describe(request, reply, options));
}

/** What can be described: the ways to do so are made ready, and followed when one is chosen. */
interface Describable {
  readonly id: string;
  readonly classes: readonly string[];
  readonly variants: readonly Variant[];
}

async function leadOn(request: PathRequest, reply: FastifyReply, options: Options, prefix: string): Promise<FastifyReply> {
  const asked = formsOf(request.params["*"]);
  for (const { id, extension } of asked) {
    if (!(await exists(options, id))) continue;
    return reply.redirect(`${toPage("/", id)}${extension === undefined ? "" : `.${extension}`}`, 303);
  }
  return sendAbsence(request, reply, options, asked, prefix);
}

async function exists({ store }: Options, id: string): Promise<boolean> {
  return (await hasThing(store.database, id)) || (await readCoverageDescription(store.database, id)) !== null;
}

async function describe(request: PathRequest, reply: FastifyReply, options: Options): Promise<FastifyReply> {
  const asked = formsOf(request.params["*"]);
  const then = await sendTimeGate(request, reply, options, asked);
  if (then !== null) return then;
  for (const form of asked) {
    const found = await findDescribable(request, options, form);
    if (found !== null) return sendVariant(request, reply, found.variants, addressOf(found, form, options));
  }
  return sendAbsence(request, reply, options, asked, "/");
}

async function findDescribable(request: PathRequest, { store, baseIri }: Options, { id }: AskedForm): Promise<Describable | null> {
  const description = await readDescription(store.database, id);
  if (description !== null) {
    const page = () => thingPage(description, baseIri, negotiateLanguage(request));
    const variants = [htmlVariant(page), ...rdfVariants(() => descriptionQuads(description, baseIri), baseIri)];
    return { id, classes: description.definition.rdfClasses, variants };
  }
  const coverage = await readCoverageDescription(store.database, id);
  if (coverage === null) return null;
  const page = () => coveragePage(coverage, baseIri, negotiateLanguage(request));
  const variants = [htmlVariant(page), ...rdfVariants(() => coverageDescriptionQuads(coverage, baseIri), baseIri)];
  return { id, classes: [rad.Coverage], variants };
}

function addressOf({ id, classes }: Describable, { extension }: AskedForm, options: Options) {
  const { baseIri: base } = options;
  // Figures of coverage have no history.
  const history = definitionOfId(id) === undefined ? [] : originalLinks(id, serverAddress(options));
  const links = [
    `<${toIri(base, id)}>; rel="describes"`,
    `<${toPage(base, id)}>; rel="canonical"`,
    `<${LICENCE}>; rel="license"`,
    ...classes.map((iri) => `<${iri}>; rel="type"`),
    ...history,
  ];
  return { path: toPage("/", id), extension, links, vary: TIME_VARY };
}
