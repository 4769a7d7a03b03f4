import { pipeline, Readable } from "node:stream";
import type { DataFactory, Quad } from "@rdfjs/types";
import { JsonLdParser } from "jsonld-streaming-parser";
import { DEFAULT_BASE_IRI } from "../../kernel/iri.js";
import { jsonLdContext } from "../json-ld/context.js";
import { termFactory } from "../n3.js";

/** The address at which the archive publishes its context: the one address that a document may name instead of having a context in it. */
export const CONTEXT_IRI = `${DEFAULT_BASE_IRI}context.jsonld`;

/** What a reader of JSON-LD may be told (JSON-LD 1.1 API, section 9.3, JsonLdOptions). */
export interface JsonLdReadOptions {
  /** Context before that of the document. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** `1.0` or `1.1`; 1.1 where absent. */
  readonly processingMode?: string;
  /** How the direction of a text is kept; it is dropped where absent. */
  readonly rdfDirection?: "i18n-datatype" | "compound-literal";
  /** Whether statements whose property is a blank node are kept, which RDF does not allow; they are left out where absent. */
  readonly produceGeneralizedRdf?: boolean;
  /** Gives the document at an address that a context names. Nothing is fetched where absent. */
  readonly loadContext?: (address: string) => Promise<Record<string, unknown>>;
}

/**
 * Reads JSON-LD 1.1 as it comes in. Nothing is fetched: a document that names a context elsewhere is refused, save for the archive's own.
 * Throws what the parser says of a text that is not JSON or not JSON-LD.
 */
export async function* readJsonLd(
  chunks: AsyncIterable<string | Uint8Array>,
  base: string,
  options: JsonLdReadOptions = {},
): AsyncIterable<Quad> {
  const { loadContext = ownContext, ...rest } = options;
  const parser = new JsonLdParser({ baseIRI: base, dataFactory: TERMS, documentLoader: { load: loadContext }, ...rest });
  yield* pipeline(Readable.from(chunks), parser, ignoreError) as unknown as AsyncIterable<Quad>;
}

// The terms of RDF 1.1, which knows no direction of a text.
const TERMS: DataFactory<Quad, Quad> = {
  ...termFactory,
  literal: (value, type) => {
    if (type === undefined || type === null || type === "") return termFactory.literal(value);
    return termFactory.literal(value, typeof type === "object" && "language" in type ? type.language : type);
  },
};

async function ownContext(address: string): Promise<Record<string, unknown>> {
  if (address === CONTEXT_IRI) return { "@context": jsonLdContext() };
  throw new Error(`the context ${address} is somewhere else, and nothing is fetched: put it into the document`);
}

// The error also reaches whoever iterates over the last stream, and is handled there.
function ignoreError(): void {}
