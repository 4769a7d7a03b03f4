import type { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import type { FastifyReply, FastifyRequest } from "fastify";
import { RDF_FORMATS, type RdfFormat, type RdfFormatInfo } from "../rdf/formats.js";
import { serialise } from "../rdf/serialise/serialise.js";
import { negotiate, negotiateLanguage } from "./negotiation.js";
import { sendProblem } from "./routes/problems.js";

/** One form in which something can be had at its address. */
export interface Variant {
  /** Media type without parameters. */
  readonly mediaType: string;
  /** What the address ends with to ask for this form without a header: `ttl`. */
  readonly extension: string;
  readonly body: () => string | Readable | Promise<string | Readable>;
}

/** Where something is served. */
export interface VariantAddress {
  /** Its address without an extension: `/ontology`. */
  readonly path: string;
  /** The extension that the request names; undefined where `Accept` decides. */
  readonly extension?: string | undefined;
  /** Further links for the header of that name. */
  readonly links?: readonly string[];
  /** The request headers on which the answer depends, where it is not those of `VARY`. */
  readonly vary?: string;
}

/** Media type of the pages for people. */
export const HTML = "text/html";

/** Every format of RDF, the one that is wanted most first. */
export const RDF_BY_PREFERENCE: readonly RdfFormatInfo[] = ["ttl" as const, "jsonld" as const]
  .map((format): RdfFormatInfo => RDF_FORMATS[format])
  .concat(Object.values(RDF_FORMATS).filter(({ extension }) => extension !== "ttl" && extension !== "jsonld"));

/** The page for people, made when it is chosen. */
export function htmlVariant(page: () => string): Variant {
  return { mediaType: HTML, extension: "html", body: page };
}

/** The same statements in each format of RDF; they are made when one is chosen. */
export function rdfVariants(
  quads: () => Iterable<Quad> | AsyncIterable<Quad>,
  base: string,
  formats: readonly RdfFormat[] = RDF_BY_PREFERENCE.map(({ extension }) => extension),
): readonly Variant[] {
  return formats.map((format) => {
    const { mediaType, extension } = RDF_FORMATS[format];
    return { mediaType, extension, body: () => writeWhole(quads(), format, base) };
  });
}

/**
 * Statements as one text, for what is small: its length is known before it is sent, and a fault in making it becomes an error instead of
 * half an answer.
 */
export async function writeWhole(quads: Iterable<Quad> | AsyncIterable<Quad>, format: RdfFormat, base: string): Promise<string> {
  let text = "";
  for await (const chunk of serialise(quads, format, { base })) text += chunk;
  return text;
}

/**
 * Sends the form that the caller wants, with the headers that name it and the other ones. Who takes anything is a program, and gets the first
 * form that is not HTML; a browser names HTML. Where the extension is of no form of it 404, where `Accept` wants none of them 406, with links
 * to what there is.
 */
export async function sendVariant(
  request: FastifyRequest,
  reply: FastifyReply,
  variants: readonly Variant[],
  { path, extension, links = [], vary = VARY }: VariantAddress,
): Promise<FastifyReply> {
  reply.header("vary", vary);
  const wanted = negotiate(
    request.headers.accept,
    [...variants].sort((a, b) => Number(a.mediaType === HTML) - Number(b.mediaType === HTML)).map(({ mediaType }) => mediaType),
  );
  const chosen = variants.find((variant) => (extension === undefined ? variant.mediaType === wanted : variant.extension === extension));
  reply.header(
    "link",
    [...variants.filter((variant) => variant !== chosen).map((other) => alternateLink(path, other)), ...links].join(", "),
  );
  if (chosen === undefined) return sendNone(request, reply, variants, { path, extension });
  reply.headers({ "content-type": `${chosen.mediaType}; charset=utf-8`, "content-location": `${path}.${chosen.extension}` });
  if (chosen.mediaType === HTML) reply.header("content-language", negotiateLanguage(request));
  return reply.send(await chosen.body());
}

/** The request headers on which answers depend: pages for people come in two languages. */
export const VARY = "Accept, Accept-Language";

function alternateLink(path: string, { extension, mediaType }: Variant): string {
  return `<${path}.${extension}>; rel="alternate"; type="${mediaType}"`;
}

function sendNone(
  request: FastifyRequest,
  reply: FastifyReply,
  variants: readonly Variant[],
  { path, extension }: VariantAddress,
): FastifyReply {
  const known = variants.map(({ mediaType }) => mediaType).join(", ");
  return sendProblem(request, reply, {
    status: extension === undefined ? 406 : 404,
    message: extension === undefined ? `this comes as ${known}` : `this does not come as .${extension}; it comes as ${known}`,
    links: variants.map((variant) => ({ href: `${path}.${variant.extension}`, text: variant.mediaType })),
  });
}
