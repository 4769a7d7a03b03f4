import type { Quad } from "@rdfjs/types";
import type { AnyRecord, EntityDefinition } from "../../src/model/define/metadata.js";
import { archiveQuads } from "../../src/rdf/export-archive.js";
import type { Store } from "../../src/store/open-store.js";
import { readRecords } from "../../src/store/read-records.js";
import { BASE, collect, sortedLines } from "./rdf.js";

/** Everything a store says, as RDF. */
export async function readDatabaseQuads(store: Store): Promise<Quad[]> {
  const records = (definition: EntityDefinition) => readRecords(store.database, definition.entityClass) as AsyncIterable<AnyRecord>;
  return await collect(archiveQuads(records, BASE));
}

/** The quads as lines in one order, so that two archives can be compared. */
export function sortedNQuads(quads: readonly Quad[]): string[] {
  return sortedLines(quads, true);
}
