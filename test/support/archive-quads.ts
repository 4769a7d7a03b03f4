import type { Quad } from "@rdfjs/types";
import { archiveQuads } from "../../src/rdf/export-archive.js";
import type { Store } from "../../src/store/open-store.js";
import { recordReader } from "../../src/store/read-records.js";
import { BASE, collect, sortedLines } from "./rdf.js";

/** Everything a store says, as RDF. */
export async function readDatabaseQuads(store: Store): Promise<Quad[]> {
  return await collect(archiveQuads(recordReader(store.database), BASE));
}

/** The quads as lines in one order, so that two archives can be compared. */
export function sortedNQuads(quads: readonly Quad[]): string[] {
  return sortedLines(quads, true);
}
