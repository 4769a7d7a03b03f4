import { describe, expect, it } from "vitest";
import { RDF_FORMATS } from "../../../src/rdf/formats.js";
import { sampleFacts, wholeCatalog } from "../../support/catalog.js";
import { BASE, isInstalled, quadsOf, run, sortedLines, textOf } from "../../support/rdf.js";

const quads = wholeCatalog(sampleFacts());
const triples = sortedLines(quads, false).length;
const countLines = (text: string): number => new Set(text.split("\n").filter((line) => line !== "")).size;

// The harvesters of portals read RDF with RDFLib and Jena; these two programs are as independent of us, and are at hand.
describe("the catalogue as others read it", () => {
  it.skipIf(!isInstalled("rapper"))("has as many statements for rapper (needs rapper)", async () => {
    const turtle = await textOf(quads, "ttl", { base: BASE });
    expect(countLines(run("rapper", ["-q", "-i", "turtle", "-o", "ntriples", "-", BASE], turtle))).toBe(triples);
    expect(countLines(run("rapper", ["-q", "-i", "ntriples", "-o", "ntriples", "-", BASE], await textOf(quads, "nt")))).toBe(triples);
  });

  it.skipIf(!isInstalled("rapper") || !("rdf" in RDF_FORMATS))("has as many as RDF/XML for rapper (needs rapper)", async () => {
    const xml = await textOf(quads, "rdf", { base: BASE });
    expect(countLines(run("rapper", ["-q", "-i", "rdfxml", "-o", "ntriples", "-", BASE], xml))).toBe(triples);
  });

  it.skipIf(!isInstalled("serdi"))("has as many statements for serdi (needs serdi)", async () => {
    const turtle = await textOf(quads, "ttl", { base: BASE });
    expect(countLines(run("serdi", ["-i", "turtle", "-o", "ntriples", "-"], turtle))).toBe(triples);
  });

  it("is the same through jsonld.js", async () => {
    const read = await quadsOf(await textOf(quads, "jsonld", { base: BASE }), "jsonld");
    expect(sortedLines(read, false)).toEqual(sortedLines(quads, false));
  });
});
