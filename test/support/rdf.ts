import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import type { Quad } from "@rdfjs/types";
import type { RdfFormat } from "../../src/rdf/formats.js";
import { parseRdf } from "../../src/rdf/n3.js";
import { readRdfXml } from "../../src/rdf/read/read-rdf-xml.js";
import { serialise } from "../../src/rdf/serialise/serialise.js";

/** The base IRI of the tests: not the default one, so that nothing relies on that. */
export const BASE = "https://archive.example/raad/";

// `jsonld` ships no types; this is the one function of it that the tests use.
const { toRDF } = createRequire(import.meta.url)("jsonld") as {
  toRDF: (document: unknown, options: { format: string }) => Promise<string>;
};

/** The whole text of a serialisation. */
export async function textOf(
  quads: AsyncIterable<Quad> | Iterable<Quad>,
  format: RdfFormat,
  options: { base?: string } = {},
): Promise<string> {
  let text = "";
  for await (const chunk of serialise(quads, format, options)) text += chunk;
  return text;
}

/** Collects what comes in. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Reads a text of RDF: JSON-LD through jsonld.js, RDF/XML through its own parser, the others through n3. */
export async function quadsOf(text: string, format: RdfFormat): Promise<Quad[]> {
  if (format === "jsonld") return parseRdf(await toRDF(JSON.parse(text), { format: "application/n-quads" }), "nq");
  return format === "rdf" ? await collect(readRdfXml([text] as never, BASE)) : parseRdf(text, format);
}

/** The quads without their graphs. */
export function sortedLines(quads: readonly Quad[], graphs: boolean): string[] {
  return [
    ...new Set(
      quads.map(({ subject, predicate, object, graph }) =>
        JSON.stringify(
          [subject, predicate, object, ...(graphs ? [graph] : [])].map((term) =>
            term.termType === "Literal" ? [term.value, term.language, term.datatype.value] : [term.termType, term.value],
          ),
        ),
      ),
    ),
  ].sort();
}

/** Whether a program is installed here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Runs a program on a text and gives what it prints; throws when it fails. */
export function run(program: string, parameters: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(program, parameters, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}
