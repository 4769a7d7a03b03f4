import { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import type { FastifyReply, FastifyRequest } from "fastify";
import { RDF_FORMATS, type RdfFormat } from "../rdf/formats.js";
import { serialise } from "../rdf/serialise/serialise.js";
import { negotiate } from "./negotiation.js";
import { problem } from "./routes/problems.js";

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
}

/** The formats of RDF in which single things are given, most wanted first. */
const FORMATS: readonly RdfFormat[] = ["ttl", "jsonld", "nt"];

/** The same statements in each format of RDF; they are made when one is chosen. */
export function rdfVariants(quads: () => Iterable<Quad> | AsyncIterable<Quad>, base: string, formats = FORMATS): readonly Variant[] {
  return formats.map((format) => {
    const { mediaType, extension } = RDF_FORMATS[format];
    return { mediaType, extension, body: () => Readable.from(serialise(quads(), format, { base })) };
  });
}

/** Sends the form that the caller wants, with the headers that name it and the other ones; 406 where there is none. */
export async function sendVariant(
  request: FastifyRequest,
  reply: FastifyReply,
  variants: readonly Variant[],
  { path, extension, links = [] }: VariantAddress,
): Promise<FastifyReply> {
  const wanted = negotiate(
    request.headers.accept,
    variants.map(({ mediaType }) => mediaType),
  );
  const chosen = variants.find((variant) => (extension === undefined ? variant.mediaType === wanted : variant.extension === extension));
  reply.headers({ vary: "accept", "access-control-allow-origin": "*" });
  if (chosen === undefined) {
    const known = variants.map(({ mediaType }) => mediaType).join(", ");
    return reply.code(extension === undefined ? 406 : 404).send(problem(406, `this comes as ${known}`));
  }
  const alternates = variants.map((variant) => `<${path}.${variant.extension}>; rel="alternate"; type="${variant.mediaType}"`);
  reply.headers({
    "content-type": `${chosen.mediaType}; charset=utf-8`,
    "content-location": `${path}.${chosen.extension}`,
    link: [...alternates, ...links].join(", "),
  });
  return reply.send(await chosen.body());
}
