import type { Quad, Term } from "@rdfjs/types";
import { CHUNK_LENGTH } from "../../kernel/chunks.js";
import { rdf, xsd } from "../../vocab/terms/standard.js";

/**
 * Writes N-Triples, or N-Quads where `graphs` is true, one statement a line in the canonical form (W3C RDF Dataset Canonicalization,
 * section 5: single spaces, only those characters escaped that must be). In chunks of about 64 KB.
 */
export async function* writeLines(quads: AsyncIterable<Quad>, graphs: boolean): AsyncIterable<string> {
  let chunk = "";
  for await (const quad of quads) {
    chunk += line(quad, graphs);
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/** One statement as a line, with its line feed. */
export function line({ subject, predicate, object, graph }: Quad, graphs: boolean): string {
  const triple = `${term(subject)} ${term(predicate)} ${term(object)}`;
  return graphs && graph.termType !== "DefaultGraph" ? `${triple} ${term(graph)} .\n` : `${triple} .\n`;
}

function term(value: Term): string {
  if (value.termType === "NamedNode") return iri(value.value);
  if (value.termType === "BlankNode") return `_:${value.value}`;
  if (value.termType !== "Literal") throw new TypeError(`N-Triples has no ${value.termType}`);
  const text = `"${escapeText(value.value)}"`;
  if (value.language !== "") return `${text}@${value.language}`;
  const datatype = value.datatype.value;
  return datatype === xsd.string || datatype === rdf.langString ? text : `${text}^^${iri(datatype)}`;
}

const SPECIAL = /["\\\u0000-\u001f\u007f\ufffe\uffff]/g;

const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\]/g;

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) => SHORT[character] ?? hexadecimal(character));
}

function iri(value: string): string {
  return `<${value.replace(NOT_IN_IRI, hexadecimal)}>`;
}

function hexadecimal(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
