import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../database.js";
import { type MemoryArchive, openMemoryArchive } from "./memory-archive.js";
import { recordsAround } from "./records-around.js";

/** A small archive in memory, in which everything is as it was. */
export type ArchiveAt = Pick<MemoryArchive, "database" | "close">;

/**
 * Opens a document with all that has to do with it, as it was at a moment (ISO 8601 with a time zone), as an archive of its own: with the same tables,
 * so that whatever can be asked of the document now can be asked of it then. Search finds nothing in it. Null where the archive did not have the
 * document then. Throws BAD_ARGUMENT for text that is no moment.
 */
export async function openDocumentAt(database: Database, id: Id<Document>, moment: string): Promise<ArchiveAt | null> {
  const versions = await recordsAround(database, id, moment);
  if (versions === null) return null;
  const archive = await openMemoryArchive(database);
  await archive.add(versions);
  return archive;
}
