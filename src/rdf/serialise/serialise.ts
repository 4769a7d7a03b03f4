import type { Quad } from "@rdfjs/types";
import type { RdfFormat } from "../formats.js";
import { writeJsonLd } from "./json-ld.js";
import { writeLines } from "./lines.js";
import { writeTurtle } from "./turtle.js";

/**
 * Writes statements as text in chunks of about 64 KB. Nothing is kept beyond the chunk at hand, and nothing is read before it is wanted.
 * @param options.base the archive's base IRI, for shorter names of things in Turtle and TriG.
 */
export function serialise(
  quads: AsyncIterable<Quad> | Iterable<Quad>,
  format: RdfFormat,
  options: { base?: string } = {},
): AsyncIterable<string> {
  const stream = asyncQuads(quads);
  switch (format) {
    case "nt":
      return writeLines(stream, false);
    case "nq":
      return writeLines(stream, true);
    case "ttl":
    case "trig":
      return writeTurtle(stream, format, options.base);
    case "jsonld":
      return writeJsonLd(stream);
  }
}

async function* fromIterable(quads: Iterable<Quad>): AsyncIterable<Quad> {
  yield* quads;
}

function asyncQuads(quads: AsyncIterable<Quad> | Iterable<Quad>): AsyncIterable<Quad> {
  return Symbol.asyncIterator in quads ? quads : fromIterable(quads);
}
