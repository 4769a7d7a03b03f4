import { normaliseIdentifier } from "../cite/normalise-identifier.js";
import { ArchiveError } from "../kernel/errors.js";
import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Database } from "../store/database.js";

/** The document with an official number in any spelling. Throws NOT_FOUND where the archive knows none. */
export async function findDocument(database: Database, printed: string): Promise<Id<Document>> {
  const identifier = normaliseIdentifier(printed) ?? printed;
  const [row] = await database.readRows<{ id: string }>(
    "select id from document where identifier = ?1 union select document_id from document_identifier where value = ?1",
    [identifier],
  );
  if (row !== undefined) return row.id;
  throw new ArchiveError("NOT_FOUND", "the archive knows no such document", {
    place: printed,
    advice: "check the number, or ingest a document that cites it",
  });
}
