import { describe, expect, it } from "vitest";
import { readRdfXml } from "../../../../src/rdf/read/read-rdf-xml.js";
import { BASE, collect } from "../../../support/rdf.js";

const DOCUMENT = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.example/">
  <rdf:Description rdf:about="http://e.example/a"><e:says>één 🙂</e:says></rdf:Description>
</rdf:RDF>
`;

describe("readRdfXml", () => {
  const read = (...chunks: readonly (string | Uint8Array)[]) => collect(readRdfXml(inTurn(chunks), BASE));
  async function* inTurn(chunks: readonly (string | Uint8Array)[]): AsyncIterable<string | Uint8Array> {
    yield* chunks;
  }

  it("reads a document wherever its bytes are parted", async () => {
    const bytes = new TextEncoder().encode(DOCUMENT);
    for (let at = 0; at <= bytes.length; at += 1) {
      const quads = await read(bytes.subarray(0, at), bytes.subarray(at));
      expect(quads.map(({ object }) => object.value)).toEqual(["één 🙂"]);
    }
  });

  it("refuses a document that ends before its root element does, wherever that is", async () => {
    const whole = DOCUMENT.trimEnd();
    for (let length = 0; length < whole.length; length += 1) await expect(read(whole.slice(0, length))).rejects.toThrow(/^\d+:\d+: /);
    expect(await read(whole)).toHaveLength(1);
  });
});
