import type { Id } from "../../kernel/iri.js";
import { definitionOf, type EntityDefinition } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import type { ReadableArchive } from "../../store/history/with-archive-at.js";
import { findIds } from "../../store/read/find-ids.js";
import { archiveNow, type GraphqlContext } from "../context.js";
import { badInput } from "../errors.js";

/** The document with an official number in any spelling, its own first, then another number of it; null where the archive knows none. */
export function findDocument(context: GraphqlContext, printed: string): Promise<Id<Document> | null> {
  return findDocumentIn(archiveNow(context), context, printed);
}

/** The document that had an official number in the archive as it was; as `findDocument`. */
export async function findDocumentIn(archive: ReadableArchive, context: GraphqlContext, printed: string): Promise<Id<Document> | null> {
  for (const spelling of spellings(context, printed)) {
    const [own] = await findWith(archive, definitionOf(Document), "identifier", spelling, "id");
    if (own !== undefined) return own;
    const [other] = await findWith(archive, definitionOf(DocumentIdentifier), "value", spelling, "document");
    if (other !== undefined) return other;
  }
  return null;
}

/**
 * The document in the archive as it was that has this official number now, or had it then: one that had another number then is found by what its
 * former numbers led to.
 */
export async function findDocumentThen(archive: ReadableArchive, context: GraphqlContext, printed: string): Promise<Id<Document> | null> {
  const then = await findDocumentIn(archive, context, printed);
  const now = then === null ? await findDocument(context, printed) : null;
  for (const former of now === null ? [] : await formerDocuments(context, now)) {
    await archive.supply.records([former]);
    const [found] = await findIds(archive.database, definitionOf(Document), "id", former, "id");
    if (found !== undefined) return found;
  }
  return then;
}

/** The ids that a document had under its former numbers. */
export async function formerDocuments({ database }: GraphqlContext, document: Id<Document>): Promise<readonly Id<Document>[]> {
  const rows = await database.readRows<{ value: string }>(
    "select value from document_identifier where document_id = ? and scheme = 'FORMER' order by value",
    [document],
  );
  return rows.map(({ value }) => `document/${value}`);
}

/** The id that a document with this official number has or had, where the archive does not have it any more. */
export function goneDocument(context: GraphqlContext, printed: string): Id<Document> {
  const [spelling = printed] = spellings(context, printed);
  return `document/${spelling}`;
}

/** The document that an argument names. Throws BAD_USER_INPUT where the archive knows none. */
export async function requireDocument(context: GraphqlContext, argument: string, printed: string): Promise<Id<Document>> {
  const id = await findDocument(context, printed);
  if (id === null) throw badInput(`the archive knows no document ${JSON.stringify(printed)}`, argument);
  return id;
}

function spellings({ services }: GraphqlContext, printed: string): ReadonlySet<string> {
  const words = printed.trim();
  return new Set([services.normaliseIdentifier(words) ?? words, words]);
}

async function findWith(
  { database, supply }: ReadableArchive,
  definition: EntityDefinition,
  where: string,
  value: string,
  give: string,
): Promise<readonly Id[]> {
  await supply.withValue(definition, where, [value]);
  return findIds(database, definition, where, value, give);
}
