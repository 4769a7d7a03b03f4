import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHUNK_LENGTH } from "../../../src/kernel/chunks.js";
import { formatOfFile, RDF_FORMATS, type RdfFormat } from "../../../src/rdf/formats.js";
import { termFactory } from "../../../src/rdf/n3.js";
import { line } from "../../../src/rdf/serialise/lines.js";
import { serialise } from "../../../src/rdf/serialise/serialise.js";
import { collect, quadsOf, sortedLines, textOf } from "../../support/rdf.js";

const { namedNode, literal, quad } = termFactory;
const formats = Object.keys(RDF_FORMATS) as RdfFormat[];
const XSD = "http://www.w3.org/2001/XMLSchema#";

// Every character that needs care somewhere, among ordinary ones; surrogates only in pairs.
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."\"\\'\n\r\t\b\f\u0001\u001f\u007f\u00a0\u2028\ufffd@<>^_:.;,{}[]"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((value) => !/[\ufffe\uffff\ufeff\u0000]/.test(value));
const iri = fc
  .tuple(
    fc.constantFrom("https://example.org/", "urn:x:", "https://w3id.org/raadsarchief/ontology#"),
    fc.string({ unit: fc.constantFrom(..."aZ0-._~%20:/?#[]@!$&'()*+,;=é字😀") }),
  )
  // RDF/XML reads every IRI as a reference, which shortens dots between slashes.
  .filter(([, rest]) => !/(?:^|\/)\.{1,2}(?:[/?#]|$)/.test(rest))
  .map(([start, rest]) => namedNode(start + rest));
const language = fc.constantFrom("nl", "en", "nl-be", "zh-hant");
const object = fc.oneof(
  iri,
  text.map((value) => literal(value)),
  fc.tuple(text, language).map(([value, tag]) => literal(value, tag)),
  fc.integer().map((value) => literal(String(value), namedNode(`${XSD}integer`))),
  fc.constantFrom("0.5", "007", "-0", "1.50").map((value) => literal(value, namedNode(`${XSD}decimal`))),
  fc.constantFrom("true", "1", "0").map((value) => literal(value, namedNode(`${XSD}boolean`))),
);
// RDF/XML can only say what its elements can name.
const property = fc
  .constantFrom("https://example.org/p", "https://w3id.org/raadsarchief/ontology#é", "urn:x:")
  .map((start) => namedNode(`${start}/name-1`));
const quads = fc.array(
  fc.tuple(iri, property, object, iri).map(([s, p, o, g]) => quad(s, p, o, g)),
  { maxLength: 8 },
);

describe.each(formats)("serialise as %s", (format) => {
  it("loses nothing of any text, language, datatype or IRI", async () => {
    await fc.assert(
      fc.asyncProperty(quads, async (some) => {
        const { graphs } = RDF_FORMATS[format];
        const kept = format === "rdf" ? some.map(withoutControls) : some;
        expect(sortedLines(await quadsOf(await textOf(some, format), format), graphs)).toEqual(sortedLines(kept, graphs));
      }),
      { numRuns: format === "jsonld" ? 60 : 150 },
    );
  });

  it("writes an empty archive as a valid file", async () => {
    expect(await quadsOf(await textOf([], format), format)).toEqual([]);
  });

  it("hands on large archives in chunks", async () => {
    const chunks = await collect(serialise(many(5_000), format));
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(2 * CHUNK_LENGTH);
  });

  it("reads no further than its reader, and stops the source when its reader stops", async () => {
    let read = 0;
    let closed = false;
    async function* source(): AsyncIterable<Quad> {
      try {
        for (const one of many(100_000)) {
          read += 1;
          yield one;
        }
      } finally {
        closed = true;
      }
    }
    for await (const chunk of serialise(source(), format)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBeLessThan(20_000);
    expect(closed).toBe(true);
  });

  it("passes on an error of the source", async () => {
    async function* broken(): AsyncIterable<Quad> {
      yield* many(3);
      throw new Error("the store went away");
    }
    await expect(textOf(broken(), format)).rejects.toThrow("the store went away");
  });
});

describe("N-Triples", () => {
  it("is written in the canonical form", () => {
    const s = namedNode("https://example.org/s");
    const p = namedNode("https://example.org/p");
    expect(line(quad(s, p, literal('a"b\\c\nd\te\u0001\u007f é😀')), false)).toBe(
      '<https://example.org/s> <https://example.org/p> "a\\"b\\\\c\\nd\\te\\u0001\\u007F é😀" .\n',
    );
    expect(line(quad(s, p, literal("x", namedNode(`${XSD}string`))), false)).toBe(
      '<https://example.org/s> <https://example.org/p> "x" .\n',
    );
    expect(line(quad(s, p, namedNode("https://example.org/a b")), false)).toBe(
      "<https://example.org/s> <https://example.org/p> <https://example.org/a\\u0020b> .\n",
    );
    expect(line(quad(s, p, s, p), true)).toBe(
      "<https://example.org/s> <https://example.org/p> <https://example.org/s> <https://example.org/p> .\n",
    );
  });

  it("has no place for a variable", () => {
    const s = namedNode("https://example.org/s");
    expect(() => line(quad(s, s, termFactory.variable?.("x") ?? s), false)).toThrow("N-Triples has no Variable");
  });
});

describe("formatOfFile", () => {
  it.each(formats)("knows .%s", (format) => expect(formatOfFile(`a/b.c.${format.toUpperCase()}`)).toBe(format));
  it("refuses other names", () => expect(() => formatOfFile("a/rdf")).toThrow("not a file of RDF"));
});

// What XML cannot hold is replaced.
function withoutControls({ subject, predicate, object: value, graph }: Quad): Quad {
  if (value.termType !== "Literal") return quad(subject, predicate, value, graph);
  const kept = value.value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff\ufffe]/g, "\ufffd");
  return quad(subject, predicate, literal(kept, value.language === "" ? value.datatype : value.language), graph);
}

function* many(count: number): Iterable<Quad> {
  const graph = namedNode("https://example.org/graph");
  for (let index = 0; index < count; index += 1) {
    yield quad(
      namedNode(`https://example.org/${index}`),
      namedNode("https://example.org/title"),
      literal(`Voorbeeld ${index}`.padEnd(60, "."), "nl"),
      graph,
    );
  }
}
