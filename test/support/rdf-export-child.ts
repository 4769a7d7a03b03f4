// Writes a whole archive in one format from the store, or a part of it with n3 from memory, and prints how fast that went and how much memory
// the process had at most, as JSON. Arguments: database, a format of RDF, and `n3` or `n3-terms` for the peer.
import { pipeline, Readable } from "node:stream";
import type { Quad } from "@rdfjs/types";
import { DataFactory, StreamWriter } from "n3";
import { archiveQuads, writeArchive } from "../../src/rdf/export-archive.js";
import { RDF_FORMATS, type RdfFormat } from "../../src/rdf/formats.js";
import { openStore } from "../../src/store/open-store.js";
import { batchReader, recordReader } from "../../src/store/read-records.js";

const BASE = "https://w3id.org/raadsarchief/";
/** Statements that the peer gets. */
const MOST = 300_000;
const ROUNDS = 3;

const [path = "", format = "nt", peer] = process.argv.slice(2) as [string, RdfFormat, string | undefined];
const store = await openStore({ path, readers: 1 });
const snapshot = await store.snapshot();

async function sizeOf(text: AsyncIterable<string | Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const chunk of text) bytes += Buffer.byteLength(chunk);
  return bytes;
}

async function ours(): Promise<object> {
  const start = performance.now();
  const batches = writeArchive(batchReader(snapshot), format, BASE);
  const bytes = await sizeOf(batches);
  return { bytes, seconds: (performance.now() - start) / 1000 };
}

async function counted(): Promise<object> {
  let statements = 0;
  for await (const _ of archiveQuads(recordReader(snapshot), BASE)) statements += 1;
  return { statements };
}

async function theirs(): Promise<object> {
  const quads: Quad[] = [];
  for await (const quad of archiveQuads(recordReader(snapshot), BASE)) {
    if (quads.push(quad) === MOST) break;
  }
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const writer = new StreamWriter({ format: RDF_FORMATS[format].mediaType });
    await sizeOf(pipeline(Readable.from(peer === "n3" ? quads : made(quads)), writer, () => undefined) as AsyncIterable<string>);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { statements: quads.length, seconds };
}

// Terms made anew from texts, as whoever reads a store has to make them.
function* made(quads: readonly Quad[]): Iterable<Quad> {
  const { namedNode, literal, quad } = DataFactory;
  for (const { subject, predicate, object, graph } of quads) {
    const value =
      object.termType === "Literal"
        ? literal(object.value, object.language === "" ? namedNode(object.datatype.value) : object.language)
        : namedNode(object.value);
    yield quad(namedNode(subject.value), namedNode(predicate.value), value, namedNode(graph.value)) as unknown as Quad;
  }
}

const figures = peer === undefined ? await ours() : peer === "count" ? await counted() : await theirs();
// Kilobytes, on every system that Node supports but macOS.
console.log(JSON.stringify({ ...figures, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
await snapshot.release();
await store.close();
