import type { Quad } from "@rdfjs/types";
import { CHUNK_LENGTH } from "../kernel/chunks.js";
import type { AnyRecord, EntityDefinition } from "../model/define/metadata.js";
import { archiveEntries, type BatchReader } from "./archive-entries.js";
import { type CoverageFigures, NO_FIGURES } from "./coverage.js";
import type { RdfFormat } from "./formats.js";
import { statementWriter } from "./serialise/serialise.js";

/** Gives all records of an entity in the order of their ids. */
export type RecordReader = (definition: EntityDefinition) => AsyncIterable<AnyRecord> | Iterable<AnyRecord>;

/** All statements of the archive as quads, those of a record together; see `archiveEntries`. */
export async function* archiveQuads(records: RecordReader, base: string, figures: CoverageFigures = NO_FIGURES): AsyncIterable<Quad> {
  for await (const entries of archiveEntries((definition) => singly(records(definition)), base, figures)) {
    for (const { quads } of entries) yield* quads;
  }
}

/**
 * The same statements as the text of a format, in chunks of about 64 KB. Much quicker than by way of quads for N-Triples, N-Quads, Turtle and
 * TriG, because the lines are made straight from the values of the records.
 */
export async function* writeArchive(
  records: BatchReader,
  format: RdfFormat,
  base: string,
  figures: CoverageFigures = NO_FIGURES,
): AsyncIterable<string> {
  const writer = statementWriter(format, base);
  let chunk = writer.start();
  for await (const entries of archiveEntries(records, base, figures)) {
    for (const entry of entries) {
      chunk += writer.entry(entry);
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = "";
    }
  }
  yield chunk + writer.end();
}

async function* singly(records: AsyncIterable<AnyRecord> | Iterable<AnyRecord>): AsyncIterable<readonly AnyRecord[]> {
  for await (const record of records) yield [record];
}
