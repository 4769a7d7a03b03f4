import type { Quad } from "@rdfjs/types";
import type { AnyRecord, EntityDefinition } from "../model/define/metadata.js";
import { entityDefinitions } from "../model/registry.js";
import { type CoverageFigures, coverageQuads, NO_FIGURES } from "./coverage.js";
import { recordToQuads } from "./record-to-quads.js";
import { citationShortcuts } from "./shortcuts.js";

/** Gives all records of an entity in the order of their ids. */
export type RecordReader = (definition: EntityDefinition) => AsyncIterable<AnyRecord> | Iterable<AnyRecord>;

/**
 * All statements of the archive, entity by entity in the order of the registry and record by record, so that memory stays flat.
 * The statements of a record stand together; what the archive has and misses follows after them, where figures are given. The concepts of the closed lists are not among them: they are part of the ontology.
 */
export async function* archiveQuads(records: RecordReader, base: string, figures: CoverageFigures = NO_FIGURES): AsyncIterable<Quad> {
  const shortcuts = citationShortcuts();
  for (const definition of entityDefinitions()) {
    for await (const record of records(definition)) {
      yield* recordToQuads(definition, record, base);
      yield* shortcuts(definition, record, base);
    }
  }
  yield* coverageQuads(figures, base);
}
