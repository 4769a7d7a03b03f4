import { toIri } from "../../kernel/iri.js";
import type { CitableDocument, NumberedDocument } from "../../model/citation-styles/citable-document.js";
import type { EntityClass } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Actor } from "../../model/entities/actor.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import type { RecordReader } from "../record-reader.js";

type Dossiers = ReadonlyMap<string, { readonly key: string }>;

/**
 * Documents with what a citation says of them: those that `chosen` gives, with all that belongs to them from `records`. Dossiers, senders
 * and the documents that others are attached to are held in memory; the rest is not.
 */
export async function* citableDocuments(
  records: RecordReader,
  base: string,
  chosen: RecordReader = records,
): AsyncIterable<CitableDocument> {
  const dossiers = await mapOf(records, Dossier, ({ id, key }) => [id, { key }]);
  const senders = await mapOf(records, Actor, ({ id, labelNl }) => [id, labelNl]);
  const parents = await parentsOf(records, chosen, dossiers);
  for await (const document of chosen(Document)) {
    yield {
      ...numbered(document, dossiers),
      iri: toIri(base, document.id),
      kind: document.kind,
      title: document.title,
      subject: document.subject,
      language: document.language,
      sourceUrl: document.sourceUrl,
      senders: document.senders.flatMap((id) => senders.get(id) ?? []),
      attachedTo: parents.get(parentOf(document) ?? "") ?? null,
    };
  }
}

// What came in one file with a letter was sent with it, like an attachment.
function parentOf({ attachedTo, partOf }: RecordOf<Document>): string | null {
  return attachedTo ?? partOf;
}

async function parentsOf(records: RecordReader, chosen: RecordReader, dossiers: Dossiers): Promise<ReadonlyMap<string, NumberedDocument>> {
  const ids = new Set<string | null>();
  for await (const document of chosen(Document)) ids.add(parentOf(document));
  return await mapOf(records, Document, (document) => (ids.has(document.id) ? [document.id, numbered(document, dossiers)] : undefined));
}

function numbered({ identifier, date, chamber, number, ...document }: RecordOf<Document>, known: Dossiers): NumberedDocument {
  return { identifier, date, chamber, number, dossiers: document.dossiers.flatMap((id) => known.get(id) ?? []) };
}

async function mapOf<E, Value>(
  records: RecordReader,
  entityClass: EntityClass<E>,
  entry: (record: RecordOf<E>) => readonly [id: string, value: Value] | undefined,
): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  for await (const record of records(entityClass)) {
    const [id, value] = entry(record) ?? [];
    if (id !== undefined && value !== undefined) found.set(id, value);
  }
  return found;
}
