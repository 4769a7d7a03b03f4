import type { Id } from "../kernel/iri.js";
import { columnName } from "../model/define/fields.js";
import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { Actor } from "../model/entities/actor.js";
import { Coder } from "../model/entities/coder.js";
import { Document } from "../model/entities/document.js";
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
  await closeVersions(write, facts);
  for (const entityClass of facts.records.entityClasses) await writeRecords(write, entityClass, await toWrite(write, facts, entityClass));
  await assembleShared(write, [...before, ...(await sharedBy(write, facts.documentId))]);
  await linkWaiting(write, facts);
  await linkSuggestions(write, facts);
  await removeOrphans(write, citedBefore);
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

async function removeFacts(write: Write, document: Id<Document>): Promise<void> {
  for (const { table, ownedBy } of entityDefinitions()) {
    if (ownedBy !== undefined) await write.run(`delete from ${quoted(table)} where ${quoted(`${columnName(ownedBy)}_id`)} = ?`, [document]);
  }
}

async function closeVersions(write: Write, facts: DocumentFacts): Promise<void> {
  const document = facts.records.get(Document, facts.documentId);
  if (document === undefined || document.retrievedAt === null) return;
  await write.run("update document_version set replaced_at = ? where document_id = ? and replaced_at is null", [
    document.retrievedAt,
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
