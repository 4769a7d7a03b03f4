import type { Id } from "../kernel/iri.js";
import { columnName } from "../model/define/fields.js";
import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { Actor } from "../model/entities/actor.js";
import { Coder } from "../model/entities/coder.js";
import { Document } from "../model/entities/document.js";
import { DocumentVersion } from "../model/entities/document-version.js";
import { Dossier } from "../model/entities/dossier.js";
import { entityDefinitions } from "../model/registry.js";
import type { Write } from "../store/open-store.js";
import { readRecordsById } from "../store/read-records.js";
import { quoted, writeRecords } from "../store/write-records.js";
import { assembleShared } from "./assemble-shared.js";
import type { DocumentFacts } from "./document-facts.js";

/**
 * Writes the records of one document in place of those it had before. What several documents share is put together anew; references elsewhere
 * that were waiting for this document are linked; documents known only from being cited here, and cited no longer, go.
 */
export async function saveDocument(write: Write, facts: DocumentFacts): Promise<void> {
  const before = await sharedBy(write, facts.documentId);
  const citedBefore = await targetsOf(write, facts.documentId);
  await removeFacts(write, facts.documentId);
  await keepOrCloseVersion(write, facts);
  for (const entityClass of facts.records.entityClasses) await writeRecords(write, entityClass, await toWrite(write, facts, entityClass));
  await assembleShared(write, [...before, ...(await sharedBy(write, facts.documentId))]);
  await linkWaiting(write, facts);
  await linkSuggestions(write, facts);
  await removeOrphans(write, citedBefore);
  await removeAttachments(
    write,
    facts.documentId,
    facts.records.of(Document).map((document) => document.id),
  );
}

/** The things about which a document says something. */
async function sharedBy(write: Write, document: Id<Document>): Promise<readonly Id[]> {
  const rows = await write.readRows<{ about: string }>("select distinct about from attestation where document_id = ?", [document]);
  return rows.map((row) => row.about);
}

async function targetsOf(write: Write, document: Id<Document>): Promise<readonly Id[]> {
  const rows = await write.readRows<{ target: string }>(
    "select distinct target_id as target from reference where from_id = ? and target_id is not null",
    [document],
  );
  return rows.map((row) => row.target);
}

/**
 * Takes back what was read in documents that a newer file no longer holds: parts of it, and attachments it no longer lists. A part stays as a
 * document that is known, with its versions; an attachment that was only listed goes.
 */
export async function retireMissing(
  write: Write,
  document: Id<Document>,
  saved: readonly Id<Document>[],
  retrievedAt: string,
): Promise<void> {
  const parts = await write.readRows<{ id: string }>(
    "select id from document where part_of_id = ? and status = 'HELD' and id not in (select value from json_each(?))",
    [document, JSON.stringify(saved)],
  );
  for (const { id } of parts) {
    const before = await sharedBy(write, id);
    await removeFacts(write, id);
    await write.run("update document_version set replaced_at = ? where document_id = ? and replaced_at is null", [retrievedAt, id]);
    await write.run("update document set status = 'KNOWN', sha256 = null, retrieved_at = null, media_type = null where id = ?", [id]);
    await assembleShared(write, before);
    await removeAttachments(write, id, []);
  }
}

/** Takes out the documents that were known only from being listed as attachments of this one, but for those it lists now. */
async function removeAttachments(write: Write, document: Id<Document>, listed: readonly Id<Document>[]): Promise<void> {
  await write.run(
    `delete from document where attached_to_id = ? and status = 'CITED' and id not in (select value from json_each(?))
       and not exists (select 1 from reference where target_id = document.id)`,
    [document, JSON.stringify(listed)],
  );
}

async function removeFacts(write: Write, document: Id<Document>): Promise<void> {
  for (const { table, ownedBy } of entityDefinitions()) {
    if (ownedBy !== undefined) await write.run(`delete from ${quoted(table)} where ${quoted(`${columnName(ownedBy)}_id`)} = ?`, [document]);
  }
}

// The same words read again are no new version: the present one stays. Other words close it, and theirs is written.
async function keepOrCloseVersion(write: Write, facts: DocumentFacts): Promise<void> {
  const [version] = facts.records.of(DocumentVersion);
  if (version === undefined) return;
  const [present] = await write.readRows<{ id: string; source: string }>(
    "select id, source_id as source from document_version where document_id = ? and replaced_at is null",
    [facts.documentId],
  );
  if (present?.source === version.source) facts.records.remove(DocumentVersion, version.id);
  else
    await write.run("update document_version set replaced_at = ? where document_id = ? and replaced_at is null", [
      version.ingestedAt,
      facts.documentId,
    ]);
}

// What other documents or the seed have told before is not overwritten by the little that a citation tells.
const KEPT: readonly EntityClass[] = [Actor, Coder, Dossier, Document];

async function toWrite(write: Write, facts: DocumentFacts, entityClass: EntityClass): Promise<readonly never[]> {
  const records = facts.records.of<{ id: string }>(entityClass);
  if (!KEPT.includes(entityClass)) return records as never[];
  const known = new Map(
    (
      await readRecordsById<{ id: string }>(
        write,
        entityClass,
        records.map((record) => record.id),
      )
    ).map((record) => [record.id, record]),
  );
  return records.filter((record) => {
    const present = known.get(record.id);
    return present === undefined || record.id === facts.documentId || (entityClass === Dossier && lacksTitle(present));
  }) as never[];
}

function lacksTitle(record: unknown): boolean {
  return (record as RecordOf<Dossier>).title === null;
}

async function linkWaiting(write: Write, facts: DocumentFacts): Promise<void> {
  const document = facts.records.get(Document, facts.documentId);
  if (document === undefined) return;
  const status = document.status === "HELD" ? "RESOLVED" : "KNOWN";
  const waiting = "normal = ? and status in ('NOT_HELD', 'KNOWN', 'SUSPECT', 'AMBIGUOUS')";
  await write.run(`delete from reference_suggestion where reference_id in (select id from reference where ${waiting})`, [
    document.identifier,
  ]);
  await write.run(`update reference set target_id = ?, status = ? where ${waiting}`, [facts.documentId, status, document.identifier]);
  await write.run("update reference_suggestion set document_id = ? where normal = ?", [facts.documentId, document.identifier]);
}

// A suggestion names the document where the archive knows it; it makes none.
async function linkSuggestions(write: Write, facts: DocumentFacts): Promise<void> {
  await write.run(
    `update reference_suggestion set document_id = (select id from document where identifier = reference_suggestion.normal)
       where reference_id in (select id from reference where from_id = ?)`,
    [facts.documentId],
  );
}

async function removeOrphans(write: Write, targets: readonly Id[]): Promise<void> {
  await write.run(
    `delete from document where status = 'CITED' and attached_to_id is null and id in (select value from json_each(?))
       and not exists (select 1 from reference where target_id = document.id)`,
    [JSON.stringify(targets)],
  );
}
