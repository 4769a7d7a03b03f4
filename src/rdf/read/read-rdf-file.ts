import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { pathToFileURL } from "node:url";
import { createGunzip } from "node:zlib";
import type { Quad } from "@rdfjs/types";
import { ArchiveError } from "../../kernel/errors.js";
import { type ReadableFormat, readRdf } from "../n3.js";
import { readJsonLd } from "./read-json-ld.js";
import { readRdfXml } from "./read-rdf-xml.js";

/** The extensions of the files of RDF that can be read, each with its format. */
const FORMATS: Readonly<Record<string, ReadableFormat | "jsonld" | "xml">> = {
  nt: "nt",
  nq: "nq",
  ttl: "ttl",
  trig: "trig",
  jsonld: "jsonld",
  rdf: "xml",
  owl: "xml",
};

/**
 * Reads a file of RDF of whatever origin, as it comes in: N-Triples, N-Quads, Turtle, TriG, JSON-LD or RDF/XML by its extension, also
 * compressed (`.gz`). Relative IRIs are read against the address of the file. Throws `ArchiveError` INPUT_NOT_FOUND, or INPUT_NOT_TEXT
 * for a format that is not read here and for a text that is not well formed (the message has the line, where the parser knows it).
 */
export async function* readRdfFile(path: string): AsyncIterable<Quad> {
  const compressed = path.toLowerCase().endsWith(".gz");
  const format = formatOf(compressed ? path.slice(0, -".gz".length) : path, path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new ArchiveError("INPUT_NOT_FOUND", "no such file", { place: path });
  const file = createReadStream(path);
  const base = pathToFileURL(path).href;
  try {
    yield* read(compressed ? pipeline(file, createGunzip(), ignoreError) : file, format, base);
  } catch (cause) {
    const message = cause instanceof Error ? firstLine(cause.message) : String(cause);
    throw new ArchiveError("INPUT_NOT_TEXT", `not well-formed RDF: ${message}`, { place: path, cause });
  }
}

function formatOf(name: string, path: string): ReadableFormat | "jsonld" | "xml" {
  const format = FORMATS[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  if (format !== undefined) return format;
  const known = Object.keys(FORMATS).map((extension) => `.${extension}`);
  throw new ArchiveError("INPUT_NOT_TEXT", "not a file of RDF by its name", {
    place: path,
    advice: `use one of the extensions ${known.join(" ")}, each also with .gz`,
  });
}

function read(chunks: AsyncIterable<Uint8Array>, format: ReadableFormat | "jsonld" | "xml", base: string): AsyncIterable<Quad> {
  if (format === "jsonld") return readJsonLd(chunks, base);
  return format === "xml" ? readRdfXml(chunks, base) : readRdf(chunks, format, base);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

// The error also reaches whoever iterates over the last stream, and is handled there.
function ignoreError(): void {}
