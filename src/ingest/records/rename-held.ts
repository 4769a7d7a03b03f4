import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../../store/database.js";
import type { Store, Write } from "../../store/open-store.js";
import { readRawContent } from "../../store/raw/raw-content.js";
import { type IngestOptions, readFile, storeFile } from "../ingest-file.js";
import { removeDocument } from "../save-document.js";
import { withinTransaction } from "./within-transaction.js";

/** A text that is held under another number than the one that records now tell. */
interface Misnamed {
  readonly id: Id<Document>;
  readonly sha256: string;
  readonly name: string;
  readonly ingestedAt: string;
  readonly origin: string | null;
  readonly licence: string | null;
}

// By its own number, or another one that the text prints.
const MISNAMED = `
  select distinct d.id, f.sha256, f.name, v.ingested_at as ingestedAt, d.origin, d.licence from document d
    join document_version v on v.document_id = d.id and v.replaced_at is null join source_file f on f.id = v.source_id
    join document_identifier i on i.scheme = 'DOCUMENT' and i.document_id <> d.id
      and (i.value = d.identifier or i.value in (select own.value from document_identifier own where own.document_id = d.id and own.scheme = 'DOCUMENT'))
    join record_facts r on r.document_id = i.document_id join document o on o.id = i.document_id and o.identifier glob 'kst-*'
  where d.status = 'HELD' and d.part_of_id is null and d.identifier not glob 'kst-*' order by d.id`;

/**
 * Brings texts that are held under another number under the one in a dossier that records now tell: they are read again from what the archive keeps of
 * them. The earlier number stays as a former one. Gives the new records' old ids.
 */
export async function renameHeld(store: Store, options: IngestOptions): Promise<readonly Id<Document>[]> {
  const misnamed = (await store.database.readRows(MISNAMED, [])) as unknown as readonly Misnamed[];
  for (const one of misnamed) {
    const bytes = await readRawContent(store.database, one.sha256);
    if (bytes === null) continue;
    const read = await readFile(bytes, one.name, options.seed.knowledge);
    await store.transaction(async (write) => {
      const parts = await partsOf(write, one.id);
      const origin = { origin: (one.origin ?? "FILE") as never, licence: one.licence };
      const stored = await storeFile(withinTransaction(store, write), read, { ...options, now: () => one.ingestedAt, force: true, origin });
      const official = `document/${stored[0]?.document.identifier ?? ""}`;
      if (official === one.id) return;
      await moveVersions(write, one.id, official);
      await removeDocument(write, one.id);
      for (const part of parts) await write.run("update document set part_of_id = ? where id = ?", [official, part]);
    });
  }
  return misnamed.map(({ id }) => id);
}

async function partsOf(database: Database, id: Id<Document>): Promise<readonly Id<Document>[]> {
  const rows = await database.readRows<{ id: string }>("select id from document where part_of_id = ?", [id]);
  return rows.map((row) => row.id);
}

// The earlier versions of its text are those of the same document.
async function moveVersions(write: Write, from: Id<Document>, to: Id<Document>): Promise<void> {
  const [oldKey, newKey] = [from, to].map((id) => id.slice("document/".length)) as [string, string];
  await write.run(
    `update document_version set document_id = ?2, id = 'document-version/' || ?4 || substr(id, length('document-version/' || ?3) + 1)
     where document_id = ?1 and replaced_at is not null`,
    [from, to, oldKey, newKey],
  );
}
