// The only file that knows n3: everything else speaks the interfaces of RDF/JS.
import { pipeline, Readable } from "node:stream";
import type { DataFactory, DatasetCore, Quad } from "@rdfjs/types";
import { DataFactory as N3DataFactory, Parser, Store, StreamParser, StreamWriter } from "n3";
import { RDF_FORMATS, type RdfFormat } from "./formats.js";

/** Makes RDF terms and quads. */
export const termFactory: DataFactory<Quad, Quad> = N3DataFactory;

/** The formats that can be read back here; JSON-LD is written only. */
export type ReadableFormat = Exclude<RdfFormat, "jsonld">;

/** Reads a whole text of RDF. Throws the parser's error with the line where the text is not well formed. */
export function parseRdf(text: string, format: ReadableFormat): Quad[] {
  return new Parser({ format: RDF_FORMATS[format].mediaType }).parse(text);
}

/** Reads RDF as it comes in, so that memory does not grow with its size. */
export async function* readRdf(chunks: AsyncIterable<string | Uint8Array>, format: ReadableFormat): AsyncIterable<Quad> {
  const parser = new StreamParser({ format: RDF_FORMATS[format].mediaType });
  yield* pipeline(Readable.from(chunks), parser, ignoreError) as AsyncIterable<Quad>;
}

/** Writes Turtle or TriG with prefixes as the quads come in; waits where the reader is slower. */
export async function* writeWithPrefixes(
  quads: AsyncIterable<Quad>,
  format: "ttl" | "trig",
  prefixes: Readonly<Record<string, string>>,
): AsyncIterable<string> {
  const writer = new StreamWriter({ format: RDF_FORMATS[format].mediaType, prefixes: { ...prefixes } });
  yield* pipeline(Readable.from(quads), writer, ignoreError) as AsyncIterable<string>;
}

/** An indexed set of quads in memory. */
export function quadStore(quads: readonly Quad[] = []): DatasetCore {
  const store = new Store();
  for (const quad of quads) store.addQuad(quad);
  return store as unknown as DatasetCore;
}

// The error also reaches whoever iterates over the last stream, and is handled there.
function ignoreError(): void {}
