import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { toIri, toPage } from "../../kernel/iri.js";
import { definitionOfId } from "../../model/registry.js";
import { RDF_FORMATS, type RdfFormat } from "../../rdf/formats.js";
import { recordToQuads } from "../../rdf/record-to-quads.js";
import { serialise } from "../../rdf/serialise/serialise.js";
import { readRecordsById } from "../../store/read-records.js";
import type { AnyRecord } from "../../store/stored-record.js";
import type { ServerOptions } from "../server-options.js";
import { problem } from "./problems.js";

const FORMATS: readonly RdfFormat[] = ["ttl", "jsonld", "nt"];

/** Things and their descriptions: `/id/…` leads on (303) to the description, which comes in the format asked for. */
export function addResources(app: FastifyInstance, options: Pick<ServerOptions, "store" | "baseIri">): void {
  app.get<{ Params: { "*": string } }>("/id/*", (request, reply) =>
    reply.header("vary", "accept").redirect(`/${encodeURI(request.params["*"])}`, 303),
  );
  app.get<{ Params: { "*": string } }>("/*", (request, reply) => describe(request, reply, options));
}

async function describe(
  request: FastifyRequest<{ Params: { "*": string } }>,
  reply: FastifyReply,
  { store, baseIri }: Pick<ServerOptions, "store" | "baseIri">,
): Promise<FastifyReply> {
  const asked = request.params["*"];
  const [, path = asked, extension] = /^(.+)\.(ttl|jsonld|nt)$/.exec(asked) ?? [];
  const format = (extension as RdfFormat | undefined) ?? negotiate(request.headers.accept);
  const definition = definitionOfId(path);
  const [record] = definition === undefined ? [] : await readRecordsById<AnyRecord>(store.database, definition.entityClass, [path]);
  if (definition === undefined || record === undefined) return reply.code(404).send(problem(404, `the archive has nothing at /${asked}`));
  if (format === undefined)
    return reply.code(406).send(problem(406, `this comes as ${FORMATS.map((each) => RDF_FORMATS[each].mediaType).join(", ")}`));
  const { mediaType } = RDF_FORMATS[format];
  reply.headers({
    "content-type": `${mediaType}; charset=utf-8`,
    vary: "accept",
    link: `<${toIri(baseIri, path)}>; rel="describes"`,
    "access-control-allow-origin": "*",
  });
  reply.header("content-location", `${toPage(baseIri, path)}.${format}`);
  return reply.send(Readable.from(serialise(recordToQuads(definition, record, baseIri), format, { base: baseIri })));
}

// Turtle where anything will do, also for a browser: the pages for people come with the site.
function negotiate(accept = "*/*"): RdfFormat | undefined {
  const ranges = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const qualityOf = (mediaType: string): number => {
    const match = (type: string) => ranges.find((range) => range.type === type)?.quality;
    return match(mediaType) ?? match(`${mediaType.split("/")[0]}/*`) ?? match("*/*") ?? 0;
  };
  const best = [...FORMATS].sort((a, b) => qualityOf(RDF_FORMATS[b].mediaType) - qualityOf(RDF_FORMATS[a].mediaType))[0];
  return best !== undefined && qualityOf(RDF_FORMATS[best].mediaType) > 0 ? best : undefined;
}
