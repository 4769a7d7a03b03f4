// The only file that knows n3: everything else speaks the interfaces of RDF/JS.
import { pipeline, Readable } from "node:stream";
import type { DataFactory, DatasetCore, Quad } from "@rdfjs/types";
import { DataFactory as N3DataFactory, Parser, type ParserOptions, Store, StreamParser } from "n3";
import { RDF_FORMATS, type RdfFormat } from "./formats.js";

/** Makes RDF terms and quads. */
export const termFactory: DataFactory<Quad, Quad> = N3DataFactory;

/** The formats of the family of Turtle, which are read here; `read/read-rdf-file.ts` reads the others too. */
export type ReadableFormat = Extract<RdfFormat, "nt" | "ttl" | "nq" | "trig">;

/**
 * Reads a whole text of RDF. Throws the parser's error with the line where the text is not well formed.
 * @param base what relative IRIs are read against; without it they are refused or stay as they are.
 */
export function parseRdf(text: string, format: ReadableFormat, base?: string): Quad[] {
  return new Parser(parserOptions(format, base)).parse(text);
}

/** Reads RDF as it comes in, so that memory does not grow with its size. `base` as in `parseRdf`. */
export async function* readRdf(chunks: AsyncIterable<string | Uint8Array>, format: ReadableFormat, base?: string): AsyncIterable<Quad> {
  const parser = new StreamParser(parserOptions(format, base));
  yield* pipeline(Readable.from(chunks), parser, ignoreError) as AsyncIterable<Quad>;
}

/** An indexed set of quads in memory. */
export function quadStore(quads: readonly Quad[] = []): DatasetCore {
  const store = new Store();
  for (const quad of quads) store.addQuad(quad);
  return store as unknown as DatasetCore;
}

function parserOptions(format: ReadableFormat, base: string | undefined): ParserOptions {
  return { format: RDF_FORMATS[format].mediaType, ...(base === undefined ? {} : { baseIRI: base }) };
}

// The error also reaches whoever iterates over the last stream, and is handled there.
function ignoreError(): void {}
