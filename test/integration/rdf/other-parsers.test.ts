import { isomorphic } from "rdf-isomorphic";
import { describe, expect, it } from "vitest";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { RDF_FORMATS, type RdfFormat } from "../../../src/rdf/formats.js";
import { parseRdf, termFactory } from "../../../src/rdf/n3.js";
import { sampleArchive } from "../../support/factories.js";
import { BASE, collect, isInstalled, quadsOf, run, textOf } from "../../support/rdf.js";

const archive = sampleArchive();
const quads = await collect(archiveQuads((definition) => archive.get(definition.entityClass) ?? [], BASE));
const triples = quads.map(({ subject, predicate, object }) => termFactory.quad(subject, predicate, object));
const expected = (format: RdfFormat) => (RDF_FORMATS[format].graphs ? quads : triples);

// What another parser makes of our text, as N-Quads or N-Triples, which any parser reads alike.
const raptor: Partial<Record<RdfFormat, string>> = { nt: "ntriples", ttl: "turtle", nq: "nquads", trig: "trig" };
const serd: Partial<Record<RdfFormat, string>> = { nt: "ntriples", ttl: "turtle", nq: "nquads", trig: "trig" };

describe.skipIf(!isInstalled("rapper"))("raptor (needs rapper)", () => {
  it.each(Object.entries(raptor) as [RdfFormat, string][])("reads our %s as the same graph", async (format, name) => {
    const output = run("rapper", ["-q", "-i", name, "-o", "nquads", "-", BASE], await textOf(quads, format, { base: BASE }));
    expect(isomorphic(parseRdf(output, "nq"), expected(format))).toBe(true);
  });
});

describe.skipIf(!isInstalled("serdi"))("serd (needs serdi)", () => {
  it.each(Object.entries(serd) as [RdfFormat, string][])("reads our %s as the same graph", async (format, name) => {
    const output = run("serdi", ["-i", name, "-o", "nquads", "-"], await textOf(quads, format, { base: BASE }));
    expect(isomorphic(parseRdf(output, "nq"), expected(format))).toBe(true);
  });
});

describe("jsonld.js", () => {
  it("reads our JSON-LD as the same graph, without the network", async () => {
    expect(isomorphic(await quadsOf(await textOf(quads, "jsonld"), "jsonld"), triples)).toBe(true);
  });
});
