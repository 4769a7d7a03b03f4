import { toIri } from "../../kernel/iri.js";
import type { CitableDocument } from "../../model/citation-style.js";
import type { EntityClass } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Actor } from "../../model/entities/actor.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import type { RecordReader } from "../record-reader.js";

/** All documents with what a citation says of them. Dossiers and senders are held in memory; documents are not. */
export async function* citableDocuments(records: RecordReader, base: string): AsyncIterable<CitableDocument> {
  const dossiers = await mapOf(records, Dossier, ({ id, key, title }) => [id, { key, title }]);
  const senders = await mapOf(records, Actor, ({ id, labelNl }) => [id, labelNl]);
  for await (const document of records(Document)) {
    yield {
      ...document,
      iri: toIri(base, document.id),
      dossiers: document.dossiers.flatMap((id) => dossiers.get(id) ?? []),
      senders: document.senders.flatMap((id) => senders.get(id) ?? []),
    };
  }
}

async function mapOf<E, Value>(
  records: RecordReader,
  entityClass: EntityClass<E>,
  entry: (record: RecordOf<E>) => readonly [string, Value],
): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  for await (const record of records(entityClass)) found.set(...entry(record));
  return found;
}
