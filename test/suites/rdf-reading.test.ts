import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type ReadableFormat, readRdf } from "../../src/rdf/n3.js";
import { collect } from "../support/rdf.js";
import { HAS_LINKED_DATA, shared } from "./shared.js";
import { suiteCases } from "./w3c-manifest.js";

// The number of cases is part of the test: a suite that is not read would pass.
const SUITES: readonly (readonly [format: ReadableFormat, folder: string, cases: number])[] = [
  ["nt", "rdf-n-triples", 70],
  ["nq", "rdf-n-quads", 87],
  ["ttl", "rdf-turtle", 313],
  ["trig", "rdf-trig", 356],
];

describe.skipIf(!HAS_LINKED_DATA)("our reading of RDF 1.1 by the suites of the W3C (needs ../shared)", () => {
  it.each(SUITES)("passes every case of %s (%s, %i cases)", async (format, folder, count) => {
    const address = `https://w3c.github.io/rdf-tests/rdf/rdf11/${folder}/`;
    const cases = await suiteCases("manifest.ttl", address, shared("tests", "rdf11", folder));
    expect(cases).toHaveLength(count);
    const failed: string[] = [];
    for (const { name, run } of cases) {
      // In pieces of three bytes, so that what spans two pieces is read as well.
      const parse = (text: string, base: string) => collect(readRdf(inPieces(text), format, base));
      await run(parse).catch((error: unknown) => failed.push(`${name}: ${String(error).slice(0, 300)}`));
    }
    expect(failed).toEqual([]);
  });
});

function inPieces(text: string): Readable {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += 3) pieces.push(bytes.subarray(start, start + 3));
  return Readable.from(pieces);
}
