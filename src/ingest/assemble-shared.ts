import type { Id } from "../kernel/iri.js";
import type { AnyRecord, EntityClass, EntityDefinition } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import { AgendaItem } from "../model/entities/agenda-item.js";
import type { Attestation } from "../model/entities/attestation.js";
import { Council } from "../model/entities/council.js";
import { definitionOfId } from "../model/registry.js";
import type { Database } from "../store/database.js";
import type { Write } from "../store/open-store.js";
import { quoted, writeRecords } from "../store/write-records.js";

export type Said = Pick<RecordOf<Attestation>, "id" | "about" | "property" | "value" | "document" | "confidence">;

/** The entities whose records are put together from what documents attest. */
export const ASSEMBLED: readonly EntityClass[] = [Council, AgendaItem];

/**
 * Puts the records of shared things (Councils, agenda items) together from what all documents attest, so that the outcome does not depend on
 * the order in which documents came in. A person's correction wins; else the surest value; of equally sure ones that of the first document by id. Links are the union.
 * A thing that nobody attests any longer, or of which nobody says enough, goes.
 */
export async function assembleShared(write: Write, ids: readonly Id[]): Promise<void> {
  const wanted = [...new Set(ids)].sort();
  for (const entityClass of ASSEMBLED) {
    const own = wanted.filter((id) => definitionOfId(id)?.entityClass === entityClass);
    if (own.length > 0) await assembleAll(write, definitionOfId(own[0] ?? "") as EntityDefinition, own);
  }
}

async function assembleAll(write: Write, definition: EntityDefinition, ids: readonly Id[]): Promise<void> {
  const said = await attestationsOf(write, ids);
  const records = ids.flatMap((id) => {
    const record = assemble(definition, id, said.get(id) ?? []);
    return isWhole(definition, record) ? [record] : [];
  });
  const whole = new Set(records.map(({ id }) => id));
  const gone = ids.filter((id) => !whole.has(id));
  if (gone.length > 0)
    await write.run(`delete from ${quoted(definition.table)} where id in (select value from json_each(?))`, [JSON.stringify(gone)]);
  await writeRecords(write, definition.entityClass, records);
}

async function attestationsOf(database: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly Said[]>> {
  type Row = [id: string, about: string, property: string, value: string, document: string | null, confidence: number];
  const rows = await database.readJson<Row[]>(
    `select json_group_array(json_array(id, about, property, value, document_id, confidence)) from attestation
     where about in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );
  const byThing = new Map<Id, Said[]>();
  for (const [id, about, property, value, document, confidence] of rows) {
    const known = byThing.get(about);
    const said = { id, about, property, value, document, confidence };
    if (known === undefined) byThing.set(about, [said]);
    else known.push(said);
  }
  return byThing;
}

// Between two steps of taking in records a Council may be known only from papers that do not say when it was.
function isWhole(definition: EntityDefinition, record: AnyRecord): boolean {
  return definition.fields.every(
    (field) => (field.form !== "scalar" && field.form !== "toOne") || field.nullable || (record[field.name] ?? null) !== null,
  );
}

/** One record from all that is said about it. */
export function assemble(definition: EntityDefinition, id: Id, said: readonly Said[]): AnyRecord {
  const surest = [...said].sort(bySureness);
  const record: Record<string, unknown> = { id, ...ownKey(definition, id) };
  for (const field of definition.fields) {
    if (field.form === "link") record[field.name] = union(surest.filter((one) => one.property === field.name).map(statedValue));
    else if (field.form === "scalar" || field.form === "toOne") {
      const first = surest.find((one) => one.property === field.name);
      record[field.name] = first === undefined ? (record[field.name] ?? null) : statedValue(first);
    }
  }
  return record as AnyRecord;
}

function statedValue(said: Said): unknown {
  return JSON.parse(said.value) as unknown;
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
