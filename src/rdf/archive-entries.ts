import type { Quad } from "@rdfjs/types";
import type { AnyRecord, EntityDefinition } from "../model/define/metadata.js";
import { entityDefinitions } from "../model/registry.js";
import { type CoverageFigures, coverageQuads, NO_FIGURES } from "./coverage.js";
import { recordToQuads } from "./record-to-quads.js";
import { archiveShortcuts, type Shortcuts } from "./shortcuts.js";

/** Gives all records of an entity in the order of their ids, in batches of any size. */
export type BatchReader = (definition: EntityDefinition) => AsyncIterable<readonly AnyRecord[]> | Iterable<readonly AnyRecord[]>;

/** What is written at once: a record with what follows from it, or statements of no single record. */
export interface ArchiveEntry {
  readonly record: EntryRecord | null;
  /** All of its statements, made when they are first asked for; who asks for them does so for every entry, one after the other. */
  readonly quads: readonly Quad[];
}

/** A record of an entity. */
export interface EntryRecord {
  readonly definition: EntityDefinition;
  readonly values: AnyRecord;
}

/**
 * All statements of the archive, entity by entity in the order of the registry and record by record, so that memory stays flat. What the
 * archive has and misses follows after them, where figures are given. The concepts of the closed lists are not among them: they are part of
 * the ontology. Entries come in groups, because a step of an asynchronous iteration costs more than an entry; go through each group once.
 */
export async function* archiveEntries(
  records: BatchReader,
  base: string,
  figures: CoverageFigures = NO_FIGURES,
): AsyncIterable<Iterable<ArchiveEntry>> {
  const shortcuts = archiveShortcuts();
  for (const definition of entityDefinitions()) {
    for await (const batch of records(definition)) yield entriesOf(definition, batch, shortcuts, base);
  }
  yield [{ record: null, quads: [...coverageQuads(figures, base)] }];
}

// One after the other: what is made for a record is gone when the next comes, which spares most of the work of clearing up memory.
function* entriesOf(definition: EntityDefinition, batch: readonly AnyRecord[], shortcuts: Shortcuts, base: string): Iterable<ArchiveEntry> {
  for (const values of batch) yield new RecordEntry({ definition, values }, shortcuts, base);
}

class RecordEntry implements ArchiveEntry {
  private made: readonly Quad[] | undefined;

  constructor(
    readonly record: EntryRecord,
    private readonly shortcuts: Shortcuts,
    private readonly base: string,
  ) {}

  get quads(): readonly Quad[] {
    const { definition, values } = this.record;
    this.made ??= [...recordToQuads(definition, values, this.base), ...this.shortcuts(definition, values, this.base)];
    return this.made;
  }
}
