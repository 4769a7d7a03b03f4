import { pipeline, Readable, type TransformCallback } from "node:stream";
import type { Quad } from "@rdfjs/types";
import { RdfXmlParser } from "rdfxml-streaming-parser";

/**
 * Reads RDF/XML (W3C, RDF 1.1 XML Syntax) as it comes in. Throws what the parser says, with the line, of a text that is not well formed, also
 * of one that ends before its root element does.
 */
export async function* readRdfXml(chunks: AsyncIterable<string | Uint8Array>, base: string): AsyncIterable<Quad> {
  const parser = new WholeDocumentParser({ baseIRI: base, trackPosition: true });
  // In whole characters: the parser reads every chunk of bytes by itself.
  const text = Readable.from(chunks, { objectMode: false }).setEncoding("utf8");
  yield* pipeline(text, parser, ignoreError) as unknown as AsyncIterable<Quad>;
}

// The parser does not tell the reader of XML below it that the text is over, and so takes a part of a document for the whole.
class WholeDocumentParser extends RdfXmlParser {
  override _flush(done: TransformCallback): void {
    let failure: Error | null = null;
    const xml: XmlReader = this["saxParser"];
    xml.on("error", (error) => {
      failure ??= error;
    });
    xml.close();
    done(failure);
  }
}

interface XmlReader {
  on(event: "error", listener: (error: Error) => void): void;
  close(): void;
}

// The error also reaches whoever iterates over the last stream, and is handled there.
function ignoreError(): void {}
