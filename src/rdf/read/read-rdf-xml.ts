import { pipeline, Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import { RdfXmlParser } from "rdfxml-streaming-parser";

/** Reads RDF/XML (W3C, RDF 1.1 XML Syntax) as it comes in. Throws what the parser says, with the line, of a text that is not well formed. */
export async function* readRdfXml(chunks: AsyncIterable<string | Uint8Array>, base: string): AsyncIterable<Quad> {
  const parser = new RdfXmlParser({ baseIRI: base, trackPosition: true });
  yield* pipeline(Readable.from(chunks), parser, ignoreError) as unknown as AsyncIterable<Quad>;
}

// The error also reaches whoever iterates over the last stream, and is handled there.
function ignoreError(): void {}
