import { Readable } from "node:stream";
import { isomorphic } from "rdf-isomorphic";
import { describe, expect, it } from "vitest";
import { parseRdf } from "../../src/rdf/n3.js";
import { readJsonLd } from "../../src/rdf/read/read-json-ld.js";
import { BASE, collect, quadsOf, textOf } from "../support/rdf.js";
import { sampleQuads } from "./sample-quads.js";

describe("the JSON-LD that we write", async () => {
  const quads = await sampleQuads();
  const expected = parseRdf(await textOf(quads, "nt"), "nt");
  const text = await textOf(quads, "jsonld", { base: BASE });

  it("says the same as our N-Triples to jsonld.js", async () => {
    expect(isomorphic(await quadsOf(text, "jsonld"), expected)).toBe(true);
  });

  it("says the same as our N-Triples to jsonld-streaming-parser", async () => {
    expect(isomorphic(await collect(readJsonLd(Readable.from([text]), BASE)), expected)).toBe(true);
  });
});
