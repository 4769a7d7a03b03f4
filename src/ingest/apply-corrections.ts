import { ArchiveError } from "../kernel/errors.js";
import { sha256 } from "../kernel/hash.js";
import type { Id } from "../kernel/iri.js";
import { type AnyRecord, definitionOf, type EntityDefinition, fieldOf } from "../model/define/metadata.js";
import { Attestation } from "../model/entities/attestation.js";
import { Coder } from "../model/entities/coder.js";
import type { Document } from "../model/entities/document.js";
import { definitionOfId } from "../model/registry.js";
import type { Database } from "../store/database.js";
import type { Store, Write } from "../store/open-store.js";
import { readRecordsById } from "../store/read-records.js";
import { indexDocuments } from "../store/search/index-documents.js";
import { writeRecords } from "../store/write-records.js";
import { ASSEMBLED, assembleShared } from "./assemble-shared.js";
import type { Correction } from "./corrections.js";

/**
 * Puts the corrections over what the program read, and notes who made them. Runs at the end of every ingest, so that a correction survives it.
 * Gives the documents whose records were touched. One whose record is not there (yet) does nothing; see `correctionsWithoutRecord`.
 */
export async function applyCorrections(write: Write, corrections: readonly Correction[]): Promise<readonly Id<Document>[]> {
  const withdrawn = await write.readRows<{ about: string }>(
    "select distinct about from attestation where id glob 'attestation/correction/*'",
    [],
  );
  await write.run("delete from attestation where id glob 'attestation/correction/*'", []);
  const touched = new Set<Id<Document>>();
  for (const correction of corrections) {
    const definition = definitionOfId(correction.id) as EntityDefinition;
    const [record] = await readRecordsById<AnyRecord>(write, definition.entityClass, [correction.id]);
    if (record === undefined) continue;
    await refuseDangling(write, definition, correction);
    const document = definition.ownedBy === undefined ? null : (record[definition.ownedBy] as Id<Document>);
    await attest(write, correction, document);
    if (ASSEMBLED.includes(definition.entityClass)) continue;
    await overwrite(write, definition, record, correction);
    if (document !== null) touched.add(document);
  }
  await assembleShared(write, [...withdrawn.map((row) => row.about), ...corrections.map((correction) => correction.id)]);
  return [...touched];
}

/** Brings the corrections into the store where it does not have them as they are now: after a change of their file, or of the seed. */
export async function correctStore(store: Store, corrections: readonly Correction[]): Promise<void> {
  const fingerprint = sha256(JSON.stringify(corrections));
  const [present] = await store.database.readRows<{ value: string }>("select value from archive_state where key = 'corrections'", []);
  if (present?.value === fingerprint) return;
  await store.transaction(async (write) => {
    await indexDocuments(write, await applyCorrections(write, corrections));
    await write.run(
      "insert into archive_state (key, value) values ('corrections', ?) on conflict (key) do update set value = excluded.value",
      [fingerprint],
    );
  });
}

/** The corrections whose record is not in the store: mistyped, or of a document that is still to come. */
export async function correctionsWithoutRecord(database: Database, corrections: readonly Correction[]): Promise<readonly Correction[]> {
  const missing: Correction[] = [];
  for (const correction of corrections) {
    const definition = definitionOfId(correction.id) as EntityDefinition;
    if ((await readRecordsById(database, definition.entityClass, [correction.id])).length === 0) missing.push(correction);
  }
  return missing;
}

// A correction may not lead to a record that is not there, or is of another kind.
async function refuseDangling(write: Write, definition: EntityDefinition, { id, set }: Correction): Promise<void> {
  for (const [name, value] of Object.entries(set)) {
    const field = fieldOf(definition, name);
    if (value === null || (field.form !== "toOne" && field.form !== "link")) continue;
    const wanted = [value].flat().map((one) => (typeof one === "string" ? one : String((one as { id?: unknown }).id)));
    const found = new Set((await readRecordsById<AnyRecord>(write, field.target(), wanted)).map((record) => record.id));
    const missing = wanted.find((one) => !found.has(one));
    if (missing === undefined) continue;
    const kind = definitionOf(field.target()).name;
    throw new ArchiveError("CONFIGURATION", `${name} leads to ${missing}, which is no ${kind} of the archive`, {
      place: `correction of ${id}`,
      advice: `give the id of a ${kind}`,
    });
  }
}

async function overwrite(write: Write, definition: EntityDefinition, record: AnyRecord, correction: Correction): Promise<void> {
  const reviewed = definition.fields.some((field) => field.name === "review") ? { review: "CORRECTED" } : {};
  await writeRecords(write, definition.entityClass, [{ ...record, ...reviewed, ...correction.set } as never]);
}

async function attest(write: Write, { id, set, by, date, reason }: Correction, document: Id<Document> | null): Promise<void> {
  const coder = `coder/person-${sha256(by).slice(0, 8)}`;
  await writeRecords(write, Coder, [{ id: coder, name: by, version: null, method: "HUMAN" }]);
  const attestations = Object.entries(set).map(([property, value]) => ({
    id: `attestation/correction/${sha256(`${id} ${property}`).slice(0, 16)}`,
    about: id,
    property,
    value: JSON.stringify(value),
    document,
    anchor: null,
    coder,
    confidence: 1,
    remark: `${date}: ${reason}`,
  }));
  await writeRecords(write, Attestation, attestations);
}
