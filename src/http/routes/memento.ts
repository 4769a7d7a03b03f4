import type { Quad } from "@rdfjs/types";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { toPage } from "../../kernel/iri.js";
import { termFactory } from "../../rdf/n3.js";
import { dcterms, prov, xsd } from "../../vocab/terms/standard.js";
import { mementoNotice } from "../memento/memento-notice.js";
import { fromDigits, fromHttpDate, toHttpDate } from "../memento/moments.js";
import { readDescriptionAt } from "../memento/read-description-at.js";
import {
  LINK_FORMAT,
  mementoAddress,
  mementoLinks,
  mementoPath,
  momentFor,
  originalLinks,
  readTimeLine,
  type TimeLine,
  timeMapPath,
  timeMapText,
} from "../memento/time-line.js";
import { negotiateLanguage } from "../negotiation.js";
import { thingPage } from "../pages/thing-page.js";
import { queryOf } from "../request-address.js";
import { descriptionQuads } from "../resources/description-quads.js";
import { type AskedForm, formsOf } from "../resources/find-form.js";
import { serverAddress } from "../server-address.js";
import type { ServerOptions } from "../server-options.js";
import { htmlVariant, rdfVariants, sendVariant, type Variant } from "../variants.js";
import { sendProblem } from "./problems.js";

type Options = Pick<ServerOptions, "store" | "baseIri" | "catalog">;

type PathRequest = FastifyRequest<{ Params: { readonly "*": string; readonly moment?: string } }>;

/**
 * Things as they were (Memento, RFC 7089): `/memento/{moment}/{type}/{key}` in the same forms as the thing itself, `/timemap/{type}/{key}` for all
 * its states. Also for what is gone by now.
 */
export function addMemento(app: FastifyInstance, options: Options): void {
  app.get("/memento/:moment/*", (request: PathRequest, reply) => sendMemento(request, reply, options));
  app.get("/timemap/*", (request: PathRequest, reply) => sendTimeMap(request, reply, options));
}

/**
 * Leads on to a thing as it was at the moment of `Accept-Datetime`: the address of a thing is its own TimeGate (RFC 7089, section 4.1.1). Null where
 * the request has no such header, or the archive never had such a thing. 400 for what is no date.
 */
export async function sendTimeGate(
  request: FastifyRequest,
  reply: FastifyReply,
  options: Options,
  asked: readonly AskedForm[],
): Promise<FastifyReply | null> {
  const header = request.headers["accept-datetime"];
  if (header === undefined) return null;
  const moment = fromHttpDate(String(header));
  if (moment === undefined) {
    const message = "Accept-Datetime is not a date like Thu, 01 Jan 2026 12:00:00 GMT";
    return sendProblem(request, reply, { status: 400, message });
  }
  for (const { id, extension } of asked) {
    const line = await readTimeLine(options.store.database, id);
    if (line === null) continue;
    const path = mementoPath(id, await momentFor(options.store.database, line, moment));
    reply.headers({ vary: TIME_VARY, link: originalLinks(id, serverAddress(options)).join(", ") });
    return reply.redirect(`${path}${extension === undefined ? "" : `.${extension}`}${queryOf(request)}`, 302);
  }
  return null;
}

/** The request headers on which the answer of a thing's address depends. */
export const TIME_VARY = "Accept, Accept-Language, Accept-Datetime";

async function sendMemento(request: PathRequest, reply: FastifyReply, options: Options): Promise<FastifyReply> {
  const moment = fromDigits(request.params.moment ?? "");
  if (moment === undefined) {
    return sendProblem(request, reply, { status: 404, message: "this is no moment; write it like 20260101120000" });
  }
  const { store, baseIri } = options;
  for (const { id, extension } of formsOf(request.params["*"])) {
    const line = await readTimeLine(store.database, id);
    if (line === null) continue;
    const at = await momentFor(store.database, line, moment);
    const path = mementoPath(id, at);
    if (at !== moment) return reply.redirect(`${path}${extension === undefined ? "" : `.${extension}`}${queryOf(request)}`, 302);
    const description = await readDescriptionAt(store.database, id, at);
    if (description === null) continue;
    const lang = negotiateLanguage(request);
    const version = { path, notice: mementoNotice(line, at, lang) };
    const variants = [
      htmlVariant(() => thingPage(description, baseIri, lang, version)),
      ...rdfVariants(() => descriptionQuads(description, baseIri), baseIri),
    ];
    reply.header("memento-datetime", toHttpDate(at));
    return sendVariant(request, reply, variants, { path, extension, links: mementoLinks(line, at, serverAddress(options)) });
  }
  return sendProblem(request, reply, { status: 404, message: `the archive never had anything at /${request.params["*"]}` });
}

async function sendTimeMap(request: PathRequest, reply: FastifyReply, options: Options): Promise<FastifyReply> {
  for (const { id, extension } of timeMapForms(request.params["*"])) {
    const line = await readTimeLine(options.store.database, id);
    if (line === null) continue;
    const server = serverAddress(options);
    const variants: readonly Variant[] = [
      { mediaType: LINK_FORMAT, extension: "link", body: () => timeMapText(line, server) },
      { mediaType: "application/json", extension: "json", body: () => timeMapJson(line, server) },
      ...rdfVariants(() => timeMapQuads(line, server), options.baseIri),
    ];
    return sendVariant(request, reply, variants, { path: timeMapPath(id), extension, links: originalLinks(id, server) });
  }
  return sendProblem(request, reply, { status: 404, message: `the archive never had anything at /${request.params["*"]}` });
}

function timeMapForms(path: string): readonly AskedForm[] {
  const [, id, extension] = /^(.+)\.(link|json)$/.exec(path) ?? [];
  return id === undefined || extension === undefined ? formsOf(path) : [{ id, extension }, { id: path }];
}

function timeMapJson({ id, mementos }: TimeLine, server: string): string {
  const list = mementos.map(({ validFrom, validUntil }) => ({
    datetime: validFrom,
    until: validUntil,
    uri: mementoAddress(id, validFrom, server),
  }));
  const original = toPage(server, id);
  return JSON.stringify({ original_uri: original, timegate_uri: original, mementos: { list, first: list[0], last: list.at(-1) } });
}

const { namedNode, literal, quad } = termFactory;

function timeMapQuads({ id, mementos }: TimeLine, server: string): readonly Quad[] {
  const moment = (text: string) => literal(text, namedNode(xsd.dateTime));
  return mementos.flatMap(({ validFrom, validUntil }) => {
    const memento = namedNode(mementoAddress(id, validFrom, server));
    return [
      quad(memento, namedNode(dcterms.isVersionOf), namedNode(toPage(server, id))),
      quad(memento, namedNode(prov.generatedAtTime), moment(validFrom)),
      ...(validUntil === null ? [] : [quad(memento, namedNode(prov.invalidatedAtTime), moment(validUntil))]),
    ];
  });
}
