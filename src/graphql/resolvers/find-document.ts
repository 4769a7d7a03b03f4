import type { Id } from "../../kernel/iri.js";
import { definitionOf } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { findIds } from "../../store/read/find-ids.js";
import type { GraphqlContext } from "../context.js";
import { badInput } from "../errors.js";

/** The document with an official number in any spelling, its own first, then another number of it; null where the archive knows none. */
export async function findDocument({ database, services }: GraphqlContext, printed: string): Promise<Id<Document> | null> {
  const words = printed.trim();
  for (const spelling of new Set([services.normaliseIdentifier(words) ?? words, words])) {
    const [own] = await findIds(database, definitionOf(Document), "identifier", spelling, "id");
    if (own !== undefined) return own;
    const [other] = await findIds(database, definitionOf(DocumentIdentifier), "value", spelling, "document");
    if (other !== undefined) return other;
  }
  return null;
}

/** The document that an argument names. Throws BAD_USER_INPUT where the archive knows none. */
export async function requireDocument(context: GraphqlContext, argument: string, printed: string): Promise<Id<Document>> {
  const id = await findDocument(context, printed);
  if (id === null) throw badInput(`the archive knows no document ${JSON.stringify(printed)}`, argument);
  return id;
}
