import { Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import { isomorphic } from "rdf-isomorphic";
import { describe, expect, it } from "vitest";
import { RDF_FORMATS, type RdfFormat } from "../../src/rdf/formats.js";
import { parseRdf, type ReadableFormat, termFactory } from "../../src/rdf/n3.js";
import { readJsonLd } from "../../src/rdf/read/read-json-ld.js";
import { collect, isInstalled, quadsOf, run, textOf } from "../support/rdf.js";
import { HAS_LINKED_DATA, shared } from "./shared.js";
import { skipsAmong } from "./skips.js";
import { quadsOfCase, suiteCases } from "./w3c-manifest.js";

const FOLDERS: Readonly<Record<string, ReadableFormat>> = {
  "rdf-n-triples": "nt",
  "rdf-n-quads": "nq",
  "rdf-turtle": "ttl",
  "rdf-trig": "trig",
};

/** What can be read, of our texts in which formats, by a program that is not ours. */
interface Reader {
  readonly name: string;
  readonly installed: boolean;
  readonly formats: readonly RdfFormat[];
  readonly read: (text: string, format: RdfFormat) => Promise<Quad[]> | Quad[];
}

const NAMES: Partial<Record<RdfFormat, string>> = { nt: "ntriples", ttl: "turtle", nq: "nquads", trig: "trig" };
const program = (name: string, options: readonly string[], rest: readonly string[]): Reader => ({
  name,
  installed: isInstalled(name),
  formats: ["nt", "ttl", "nq", "trig"],
  read: (text, format) => parseRdf(run(name, [...options, "-i", NAMES[format] ?? "", "-o", "nquads", "-", ...rest], text), "nq"),
});

const READERS: readonly Reader[] = [
  program("rapper", ["-q"], ["http://example.org/"]),
  program("serdi", [], []),
  { name: "jsonld.js", installed: true, formats: ["jsonld"], read: quadsOf },
  {
    name: "jsonld-streaming-parser",
    installed: true,
    formats: ["jsonld"],
    read: (text) => collect(readJsonLd(Readable.from([text]), "http://example.org/")),
  },
];

async function positiveCases(folder: string, format: ReadableFormat): Promise<readonly (readonly [name: string, quads: Quad[]])[]> {
  const cases = await suiteCases("manifest.ttl", `https://w3c.github.io/rdf-tests/rdf/rdf11/${folder}/`, shared("tests", "rdf11", folder));
  const positive = cases.filter((each) => each.positive);
  return await Promise.all(
    positive.map(async (each) => [each.name, await quadsOfCase(each, async (text, base) => parseRdf(text, format, base))] as const),
  );
}

async function isKept(quads: readonly Quad[], { read }: Reader, formats: readonly RdfFormat[]): Promise<boolean> {
  for (const format of formats) {
    const expected = RDF_FORMATS[format].graphs ? quads : withoutGraphs(quads);
    const text = await textOf(quads, format);
    const found = await Promise.resolve(text)
      .then((whole) => read(whole, format))
      .catch(() => undefined);
    if (found === undefined || !isomorphic(found, [...expected])) return false;
  }
  return true;
}

const isGround = ({ subject, object, graph }: Quad) => [subject, object, graph].every(({ termType }) => termType !== "BlankNode");

const withoutGraphs = (quads: readonly Quad[]) =>
  quads.map(({ subject, predicate, object }) => termFactory.quad(subject, predicate, object));

describe.skipIf(!HAS_LINKED_DATA)("our writing, by the suites of the W3C (needs ../shared)", () => {
  describe.each(READERS.map((reader) => [reader.name, reader] as const))("read back by %s", (name, reader) => {
    it.skipIf(!reader.installed).each(Object.entries(FOLDERS))(
      `keeps the quads of every case of %s (needs ${name})`,
      async (folder, format) => {
        const cases = await positiveCases(folder, format);
        const lost: string[] = [];
        const skipped = skipsAmong(
          `what we write, read by ${name}`,
          cases.map(([test]) => test),
        );
        const formats = reader.formats.filter(
          (written) => written === "jsonld" || RDF_FORMATS[written].graphs === RDF_FORMATS[format].graphs,
        );
        // Starting a program for every case takes a minute: those without blank nodes go together, and by themselves only where that fails.
        const together = cases.filter(([test, quads]) => !skipped.includes(test) && quads.every(isGround));
        const alone = cases.filter((each) => !together.includes(each));
        const allKept = await isKept(
          together.flatMap(([, quads]) => quads),
          reader,
          formats,
        );
        for (const [test, quads] of allKept ? alone : cases) if (!(await isKept(quads, reader, formats))) lost.push(test);
        expect(cases.length).toBeGreaterThan(40);
        expect(lost.sort()).toEqual(skipped);
      },
      120_000,
    );
  });
});
