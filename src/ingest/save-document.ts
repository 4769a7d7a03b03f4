import { equivalentForms } from "../cite/resolution/equivalent-forms.js";
import type { Id } from "../kernel/iri.js";
import { columnName } from "../model/define/fields.js";
import type { EntityClass } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { Actor } from "../model/entities/actor.js";
import { Attestation } from "../model/entities/attestation.js";
import { Coder } from "../model/entities/coder.js";
import { Document } from "../model/entities/document.js";
import { DocumentVersion } from "../model/entities/document-version.js";
import { Dossier } from "../model/entities/dossier.js";
import { Reference } from "../model/entities/reference.js";
import { entityDefinitions } from "../model/registry.js";
import type { Write } from "../store/open-store.js";
import { readRecordsById } from "../store/read-records.js";
import { quoted, writeRecords } from "../store/write-records.js";
import { assembleShared } from "./assemble-shared.js";
import type { DocumentFacts } from "./document-facts.js";
import { addRecordFacts, retireBase } from "./records/add-record-facts.js";
import { followTextCouncils, textsAround } from "./records/follow-text-councils.js";
import { dossierRanges, growDossiers, shakenForms } from "./resolution/dossier-knowledge.js";
import { removeOrphans } from "./resolution/remove-orphans.js";
import { linkSuggestions } from "./resolution/replace-suggestions.js";
import { settleReferences } from "./resolution/settle-references.js";

/**
 * Writes the records of one document in place of those it had before. What several documents share is put together anew; every reference on which
 * the document bears is resolved again: its own, those that name it by a number it has or had, and those that look otherwise now that its
 * dossier is known better. Documents known only from being cited here, and cited no longer, go.
 */
export async function saveDocument(write: Write, facts: DocumentFacts): Promise<void> {
  await addRecordFacts(write, facts);
  const before = await sharedBy(write, facts.documentId);
  const texts = await textsAround(write, [...before, ...facts.records.of(Attestation).map(({ about }) => about)]);
  const citedBefore = await targetsOf(write, facts.documentId);
  const numbersBefore = await numbersOf(write, facts.documentId);
  const dossiers = facts.records.get(Document, facts.documentId)?.dossiers ?? [];
  const rangesBefore = await dossierRanges(write, dossiers);
  await removeFacts(write, facts.documentId);
  await keepOrCloseVersion(write, facts);
  for (const entityClass of facts.records.entityClasses) await writeRecords(write, entityClass, await toWrite(write, facts, entityClass));
  await assembleShared(write, [...before, ...(await sharedBy(write, facts.documentId))]);
  await followTextCouncils(write, texts);
  await growDossiers(write, [facts.documentId]);
  const shaken = await shakenForms(write, rangesBefore, await dossierRanges(write, dossiers));
  const cited = facts.records.of(Reference).flatMap((reference) => reference.normal ?? []);
  await settleReferences(write, [...cited, ...numbersBefore, ...(await numbersOf(write, facts.documentId)), ...shaken]);
  await linkSuggestions(
    write,
    facts.records.of(Document).map((document) => document.identifier),
  );
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

/** All normal forms by which a document answers at present: its identifier, its other official numbers, and what is equivalent to them. */
async function numbersOf(write: Write, document: Id<Document>): Promise<readonly string[]> {
  const rows = await write.readRows<{ value: string }>(
    "select identifier as value from document where id = ?1 union select value from document_identifier where document_id = ?1",
    [document],
  );
  return rows.flatMap((row) => equivalentForms(row.value));
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
    const texts = await textsAround(write, before);
    const numbers = await numbersOf(write, id);
    await removeFacts(write, id);
    await write.run("update document_version set replaced_at = ? where document_id = ? and replaced_at is null", [retrievedAt, id]);
    await write.run("update document set status = 'KNOWN', sha256 = null, retrieved_at = null, media_type = null where id = ?", [id]);
    await assembleShared(write, before);
    await settleReferences(write, numbers);
    await retireBase(write, id);
    await followTextCouncils(write, texts);
    await removeAttachments(write, id, []);
  }
}

/** Takes out a document with all that was read in it; where something else cites it, only that it is cited stays known. */
export async function removeDocument(write: Write, id: Id<Document>): Promise<void> {
  const before = await sharedBy(write, id);
  const texts = await textsAround(write, before);
  const [cited, numbers] = [await targetsOf(write, id), await numbersOf(write, id)];
  await removeFacts(write, id);
  await removeAttachments(write, id, []);
  await write.run("update reference set target_id = null where target_id = ?", [id]);
  await write.run("delete from record_facts where document_id = ?", [id]);
  await write.run("delete from document where id = ?", [id]);
  await assembleShared(write, before);
  await followTextCouncils(write, texts);
  await settleReferences(write, numbers);
  await removeOrphans(write, cited);
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
  return records.flatMap((record): readonly unknown[] => {
    const present = known.get(record.id);
    if (present === undefined || record.id === facts.documentId) return [record];
    return entityClass === Dossier ? titled(present as RecordOf<Dossier>, record as RecordOf<Dossier>) : [];
  }) as never[];
}

// A dossier gets the title that it lacks, and keeps what else is known of it.
function titled(present: RecordOf<Dossier>, read: RecordOf<Dossier>): readonly RecordOf<Dossier>[] {
  return present.title === null && read.title !== null ? [{ ...present, title: read.title }] : [];
}
