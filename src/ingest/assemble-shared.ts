import type { Id } from "../kernel/iri.js";
import type { EntityClass, EntityDefinition } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { AgendaItem } from "../model/entities/agenda-item.js";
import type { Attestation } from "../model/entities/attestation.js";
import { Council } from "../model/entities/council.js";
import { definitionOfId } from "../model/registry.js";
import type { Write } from "../store/open-store.js";
import type { AnyRecord } from "../store/stored-record.js";
import { writeRecords } from "../store/write-records.js";

type Said = RecordOf<Attestation>;

/** The entities whose records are put together from what documents attest. */
export const ASSEMBLED: readonly EntityClass[] = [Council, AgendaItem];

/**
 * Puts the records of shared things (Councils, agenda items) together from what all documents attest, so that the outcome does not depend on
 * the order in which documents came in. A person's correction wins; else the surest value; of equally sure ones that of the first document by id. Links are the union.
 * A thing that nobody attests any longer goes.
 */
export async function assembleShared(write: Write, ids: readonly Id[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    const definition = definitionOfId(id);
    if (definition === undefined || !ASSEMBLED.includes(definition.entityClass)) continue;
    const said = await attestationsOf(write, id);
    if (said.length === 0) await write.run(`delete from "${definition.table}" where id = ?`, [id]);
    else await writeRecords(write, definition.entityClass, [assemble(definition, id, said) as never]);
  }
}

async function attestationsOf(write: Write, about: Id): Promise<readonly Said[]> {
  return await write.readRows<never>(
    "select id, about, property, value, document_id as document, anchor_id as anchor, coder_id as coder, confidence from attestation where about = ?",
    [about],
  );
}

/** One record from all that is said about it. */
export function assemble(definition: EntityDefinition, id: Id, said: readonly Said[]): AnyRecord {
  const surest = [...said].sort(bySureness);
  const record: Record<string, unknown> = { id, ...ownKey(definition, id) };
  for (const field of definition.fields) {
    const values = surest.filter((one) => one.property === field.name).map((one) => JSON.parse(one.value) as unknown);
    if (field.form === "link") record[field.name] = union(values);
    else if (field.form === "scalar" || field.form === "toOne") record[field.name] = values[0] ?? record[field.name] ?? null;
  }
  return record as AnyRecord;
}

function bySureness(a: Said, b: Said): number {
  return (
    Number(isCorrection(b)) - Number(isCorrection(a)) ||
    b.confidence - a.confidence ||
    compare(a.document ?? "", b.document ?? "") ||
    compare(a.id, b.id)
  );
}

function isCorrection(said: Said): boolean {
  return said.id.startsWith("attestation/correction/");
}

// The slug of a Council stands in its id and is attested by nobody.
function ownKey(definition: EntityDefinition, id: Id): Record<string, unknown> {
  return definition.fields.some((field) => field.name === "slug") ? { slug: id.slice(definition.path.length + 1) } : {};
}

function union(values: readonly unknown[]): readonly unknown[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.keys()].sort(compare).map((key) => byText.get(key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
