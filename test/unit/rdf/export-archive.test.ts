import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyRecord, EntityDefinition } from "../../../src/model/define/metadata.js";
import { archiveQuads, writeArchive } from "../../../src/rdf/export-archive.js";
import { RDF_FORMATS, type RdfFormat } from "../../../src/rdf/formats.js";
import { quadTerms } from "../../../src/rdf/record-to-quads.js";
import { lineTerms } from "../../../src/rdf/serialise/line-terms.js";
import { serialise } from "../../../src/rdf/serialise/serialise.js";
import { turtlePrefixes, turtleTerms } from "../../../src/rdf/serialise/turtle-terms.js";
import { minimalArchive, sampleArchive } from "../../support/factories.js";
import { BASE, collect, quadsOf, sortedLines } from "../../support/rdf.js";

type Archive = ReadonlyMap<unknown, readonly AnyRecord[]>;

const formats = Object.keys(RDF_FORMATS) as RdfFormat[];

async function quick(archive: Archive, format: RdfFormat): Promise<string> {
  const batches = ({ entityClass }: EntityDefinition) => [archive.get(entityClass) ?? []];
  return (await collect(writeArchive(batches, format, BASE))).join("");
}

const quadsIn = (archive: Archive) => collect(archiveQuads(({ entityClass }) => archive.get(entityClass) ?? [], BASE));

async function byQuads(archive: Archive, format: RdfFormat): Promise<string> {
  return (await collect(serialise(await quadsIn(archive), format, { base: BASE }))).join("");
}

describe.each(formats)("writeArchive as %s", (format) => {
  it.each([
    ["sample", sampleArchive()],
    ["minimal", minimalArchive()],
  ])("writes the %s archive as its quads are written", async (name, archive) => {
    const text = await quick(archive, format);
    // JSON-LD and Turtle may join what stands together by chance; the statements are the same in any case.
    if (format === "nt" || format === "nq") expect(text).toBe(await byQuads(archive, format));
    // Minimal records have texts that are no part of an IRI.
    if (name === "minimal") return;
    const { graphs } = RDF_FORMATS[format];
    expect(sortedLines(await quadsOf(text, format), graphs)).toEqual(sortedLines(await quadsIn(archive), graphs));
  });
});

/** Any text, among ordinary characters those that need care somewhere. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(..."\"\\\n\r\t\u0001/ %#'é😀"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
});

/** The records of one entity, with any text in their ids and their texts. */
const anyArchive = fc
  .tuple(anyText, fc.constantFrom(...sampleArchive()))
  .map(
    ([text, [entityClass, records]]): Archive =>
      new Map([[entityClass, records.map((record) => ({ ...record, id: `${record.id}${text}`, ...textsOf(record, text) }))]]),
  );

describe("for any text and any id", () => {
  it.each(["nt", "nq"] as const)("the lines of %s are those of the quads", async (format) => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        expect(await quick(archive, format)).toBe(await byQuads(archive, format));
      }),
      { numRuns: 100 },
    );
  });

  it.each(["ttl", "trig"] as const)("the statements of %s are those of the quads", async (format) => {
    const { graphs } = RDF_FORMATS[format];
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        const written = await quadsOf(await quick(archive, format), format);
        expect(sortedLines(written, graphs)).toEqual(sortedLines(await quadsIn(archive), graphs));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the terms of a format", () => {
  it.each([
    ["lines", lineTerms(BASE)],
    ["Turtle", turtleTerms(turtlePrefixes(BASE), BASE)],
  ])("name a thing of the archive and its parts in %s as any other IRI, without a look at its characters", (_format, terms) => {
    const kind = fc.constantFrom("document/", "agenda-item/", "nothing-known/", "");
    const encoded = fc.option(anyText.map(encodeURIComponent), { nil: undefined });
    fc.assert(
      fc.property(kind, anyText, encoded, (start, text, fragment) => {
        const iri = quadTerms(BASE).thing(start + text, fragment).value;
        expect(terms.thing(start + text, fragment)).toBe(terms.iri(iri));
      }),
    );
  });
});

// Texts for people take any characters; values of closed lists, dates, addresses and ids do not.
function textsOf(record: AnyRecord, text: string): Readonly<Record<string, unknown>> {
  const names = ["title", "text", "surface", "summaryNl", "summaryEn", "labelNl", "labelEn", "exact", "prefix", "suffix", "remark"];
  return Object.fromEntries(names.filter((name) => typeof record[name] === "string").map((name) => [name, text]));
}
