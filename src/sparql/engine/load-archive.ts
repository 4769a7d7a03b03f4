import { readFileSync } from "node:fs";
import { join } from "node:path";
import { namedNode, type Store as TripleStore } from "oxigraph";
import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { PACKAGE_ROOT } from "../../kernel/package-root.js";
import { writeArchive } from "../../rdf/export-archive.js";
import { readCoverageFigures } from "../../store/coverage/read-coverage-figures.js";
import type { Database } from "../../store/database.js";
import { batchReader } from "../../store/read-records.js";

/** The graph in which the ontology and the concepts of the closed lists stand. */
export const ONTOLOGY_GRAPH = ONTOLOGY_IRI.replace(/#$/, "");

const ONTOLOGY_FILES = ["council.ttl", "concepts.ttl"];

/**
 * Fills an empty store of triples with all that the archive says at the moment of the snapshot, and with its ontology. Looks at `signal` now and
 * then, and throws its reason.
 */
export async function loadArchive(triples: TripleStore, snapshot: Database, base: string, signal: AbortSignal): Promise<void> {
  for (const file of ONTOLOGY_FILES) {
    const text = readFileSync(join(PACKAGE_ROOT, "ontology", file), "utf8");
    triples.load(text, { format: "text/turtle", base_iri: ONTOLOGY_GRAPH, to_graph_name: namedNode(ONTOLOGY_GRAPH) });
  }
  // The chunks end with a line, so each can be read by itself. Lenient: addresses that letters print are kept as they are.
  for await (const chunk of writeArchive(batchReader(snapshot), "nq", base, await readCoverageFigures(snapshot))) {
    signal.throwIfAborted();
    triples.load(chunk, { format: "application/n-quads", no_transaction: true, lenient: true });
  }
}
