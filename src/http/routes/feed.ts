import type { Quad } from "@rdfjs/types";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { graphsJsonLd } from "../../feed/graphs-json-ld.js";
import { activityQuads, stateQuads } from "../../feed/member-quads.js";
import { readMembers } from "../../feed/read-members.js";
import { readPage, readPart, readRoot } from "../../feed/read-node.js";
import { PAGE_LENGTH, PART_LENGTH, type StreamPlace } from "../../feed/stream-place.js";
import { nodeQuads, POLLING_SECONDS, type StreamNode } from "../../feed/stream-quads.js";
import { RDF_FORMATS, type RdfFormat } from "../../rdf/formats.js";
import { statementWriter } from "../../rdf/serialise/serialise.js";
import { lastSequence } from "../../store/history/list-versions.js";
import { entityTag, hasAlready } from "../entity-tag.js";
import { streamPage } from "../feed/stream-page.js";
import { negotiateLanguage } from "../negotiation.js";
import { serverAddress } from "../server-address.js";
import type { ServerOptions } from "../server-options.js";
import { sendVariant, VARY, type Variant } from "../variants.js";
import { sendProblem } from "./problems.js";

type Options = Pick<ServerOptions, "store" | "baseIri" | "catalog">;

type NodeRequest = FastifyRequest<{ Params: { readonly number?: string; readonly extension?: string } }>;

/**
 * The change feed as a Linked Data Event Stream: `/ldes` is its beginning, `/ldes/parts/{n}` leads to the pages, `/ldes/pages/{n}` has the members,
 * and the IRI of a member leads to it alone. What is full is sent as immutable.
 */
export function addFeed(app: FastifyInstance, options: Options): void {
  const place: StreamPlace = { base: options.baseIri, server: serverAddress(options) };
  const root = (request: NodeRequest, reply: FastifyReply) => sendRoot(request, reply, options, place);
  app.get("/ldes", root);
  app.get("/ldes.:extension", root);
  const numbered: readonly (readonly [path: string, send: SendNumbered])[] = [
    ["/ldes/parts", sendPart],
    ["/ldes/pages", sendPage],
    ["/ldes/members", sendMember],
  ];
  for (const [path, send] of numbered) {
    const handle = (request: NodeRequest, reply: FastifyReply) => send(request, reply, options, place, Number(request.params.number));
    app.get(`${path}/:number(^[1-9]\\d{0,9}$)`, handle);
    app.get(`${path}/:number(^[1-9]\\d{0,9}$).:extension`, handle);
  }
}

type SendNumbered = (
  request: NodeRequest,
  reply: FastifyReply,
  options: Options,
  place: StreamPlace,
  number: number,
) => Promise<FastifyReply>;

async function sendRoot(request: NodeRequest, reply: FastifyReply, { store }: Options, place: StreamPlace): Promise<FastifyReply> {
  const last = await lastSequence(store.database);
  if (isKnown(request, reply, place, `root-${last}`, false)) return reply.code(304).send();
  const node = await readRoot(store.database, place, last);
  const html = { mediaType: "text/html", extension: "html", body: () => streamPage(place, last, negotiateLanguage(request)) };
  const [trig, ...others] = graphVariants(() => nodeQuads(node, place), place);
  const variants = [trig, html, ...others, ...plainVariants(node, place)];
  return sendVariant(request, reply, variants, { path: "/ldes", extension: request.params.extension });
}

const sendPart: SendNumbered = async (request, reply, { store }, place, number) => {
  const last = await lastSequence(store.database);
  const until = Math.min(last, number * PART_LENGTH * PAGE_LENGTH);
  if (isKnown(request, reply, place, `part-${until}`, last >= number * PART_LENGTH * PAGE_LENGTH)) return reply.code(304).send();
  const node = await readPart(store.database, place, last, number);
  if (node === null) return sendNothing(request, reply, "part", number);
  const variants = [...graphVariants(() => nodeQuads(node, place), place), ...plainVariants(node, place)];
  return sendVariant(request, reply, variants, { path: `/ldes/parts/${number}`, extension: request.params.extension });
};

const sendPage: SendNumbered = async (request, reply, { store }, place, number) => {
  const last = await lastSequence(store.database);
  if (isKnown(request, reply, place, `page-${Math.min(last, number * PAGE_LENGTH)}`, last >= number * PAGE_LENGTH)) {
    return reply.code(304).send();
  }
  const node = await readPage(store.database, place, last, number);
  if (node === null) return sendNothing(request, reply, "page", number);
  const links = [
    ...(number > 1 ? [`</ldes/pages/${number - 1}>; rel="prev"`] : []),
    ...(last > number * PAGE_LENGTH ? [`</ldes/pages/${number + 1}>; rel="next"`] : []),
  ];
  const variants = graphVariants(() => nodeQuads(node, place), place);
  return sendVariant(request, reply, variants, { path: `/ldes/pages/${number}`, extension: request.params.extension, links });
};

const sendMember: SendNumbered = async (request, reply, { store }, place, number) => {
  const [member] = await readMembers(store.database, number - 1, 1);
  if (member === undefined) return sendNothing(request, reply, "member", number);
  if (isKnown(request, reply, place, `member-${number}`, true)) return reply.code(304).send();
  const variants = graphVariants(() => [...activityQuads(member, place), ...stateQuads(member, place)], place);
  return sendVariant(request, reply, variants, { path: `/ldes/members/${number}`, extension: request.params.extension });
};

// Only forms that have named graphs: without them nobody could tell to which member a statement belongs.
function graphVariants(quads: () => readonly Quad[], { base }: StreamPlace): readonly [Variant, ...Variant[]] {
  const jsonLd = { ...RDF_FORMATS.jsonld, body: () => graphsJsonLd(quads()) };
  return [variant("trig", quads, base), jsonLd, variant("nq", quads, base)];
}

// What has no members can be had in any form.
function plainVariants(node: StreamNode, place: StreamPlace): readonly Variant[] {
  return (["ttl", "nt", "rdf"] as const).map((format) => variant(format, () => nodeQuads(node, place), place.base));
}

function variant(format: RdfFormat, quads: () => readonly Quad[], base: string): Variant {
  const writer = statementWriter(format, base);
  return { ...RDF_FORMATS[format], body: () => writer.start() + writer.quads(quads()) + writer.end() };
}

function sendNothing(request: NodeRequest, reply: FastifyReply, what: string, number: number): FastifyReply {
  reply.removeHeader("cache-control");
  const links = [{ href: "/ldes", text: "/ldes" }];
  return sendProblem(request, reply, { status: 404, message: `the stream has no ${what} ${number} yet`, links });
}

/**
 * Gives an answer an ETag built on what it depends on, and says how long it can be kept: for good where nothing can be added to it. True where the
 * caller has it already.
 */
function isKnown(request: NodeRequest, reply: FastifyReply, place: StreamPlace, content: string, complete: boolean): boolean {
  const etag = entityTag(request, content, [place]);
  reply.headers({
    etag,
    vary: VARY,
    "cache-control": complete ? "public, max-age=31536000, immutable" : `public, max-age=${POLLING_SECONDS}`,
  });
  return hasAlready(request, etag);
}
