import type { Id } from "../kernel/iri.js";
import type { EntityDefinition } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import type { Attestation } from "../model/entities/attestation.js";
import { definitionOfId } from "../model/registry.js";
import type { Write } from "../store/open-store.js";
import type { AnyRecord } from "../store/stored-record.js";
import { writeRecords } from "../store/write-records.js";

type Said = RecordOf<Attestation>;

/**
 * Puts the records of shared things (Councils, agenda items) together from what all documents attest, so that the outcome does not depend on
 * the order in which documents came in. Of several values the surest wins; equally sure ones by the id of the document. Links are the union.
 * A thing that nobody attests any longer goes.
 */
export async function assembleShared(write: Write, ids: readonly Id[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    const definition = definitionOfId(id);
    if (definition === undefined) continue;
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
  const surest = [...said].sort(
    (a, b) => b.confidence - a.confidence || compare(a.document ?? "", b.document ?? "") || compare(a.id, b.id),
  );
  const record: Record<string, unknown> = { id, ...ownKey(definition, id) };
  for (const field of definition.fields) {
    const values = surest.filter((one) => one.property === field.name).map((one) => JSON.parse(one.value) as unknown);
    if (field.form === "link") record[field.name] = union(values);
    else if (field.form === "scalar" || field.form === "toOne") record[field.name] = values[0] ?? record[field.name] ?? null;
  }
  return record as AnyRecord;
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
