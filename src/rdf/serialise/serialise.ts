import type { Quad } from "@rdfjs/types";
import { inChunks } from "../../kernel/chunks.js";
import { DEFAULT_BASE_IRI } from "../../kernel/iri.js";
import type { RdfFormat } from "../formats.js";
import { jsonLdWriter } from "./json-ld.js";
import { lineWriter } from "./lines.js";
import { rdfXmlWriter } from "./rdf-xml.js";
import type { StatementWriter } from "./statement-writer.js";
import { turtleWriter } from "./turtle.js";

/**
 * What writes statements in a format.
 * @param base the archive's base IRI, for shorter names of things in Turtle and TriG, and for the IRIs of records.
 */
export function statementWriter(format: RdfFormat, base: string): StatementWriter {
  switch (format) {
    case "nt":
    case "nq":
      return lineWriter(format === "nq", base);
    case "ttl":
    case "trig":
      return turtleWriter(format === "trig", base);
    case "jsonld":
      return jsonLdWriter();
    case "rdf":
      return rdfXmlWriter();
  }
}

/**
 * Writes statements as text in chunks of about 64 KB. Nothing is kept beyond the chunk and the subject at hand, and nothing is read before it
 * is wanted.
 */
export function serialise(
  quads: AsyncIterable<Quad> | Iterable<Quad>,
  format: RdfFormat,
  options: { base?: string } = {},
): AsyncIterable<string> {
  return inChunks(pieces(quads, statementWriter(format, options.base ?? DEFAULT_BASE_IRI)));
}

async function* pieces(quads: AsyncIterable<Quad> | Iterable<Quad>, writer: StatementWriter): AsyncIterable<string> {
  yield writer.start();
  let run: Quad[] = [];
  for await (const quad of quads) {
    if (run[0] !== undefined && !run[0].subject.equals(quad.subject)) {
      yield writer.quads(run);
      run = [];
    }
    run.push(quad);
  }
  yield writer.quads(run) + writer.end();
}
