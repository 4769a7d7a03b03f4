import { columnName } from "../model/define/fields.js";
import { type AnyRecord, definitionOf, type EntityClass, type EntityDefinition, type LinkField } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import type { Write } from "./database.js";
import { columnFields, linkFields, toLinkRows, toRow } from "./stored-record.js";

// One statement takes many records as one JSON text: an order of magnitude faster than a statement a record.
const BATCH = 500;

/** Writes records, replacing those with the same id, with their links. */
export async function writeRecords<E>(write: Write, entityClass: EntityClass<E>, records: readonly RecordOf<E>[]): Promise<void> {
  const definition = definitionOf(entityClass);
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH) as unknown as readonly AnyRecord[];
    await write.run(upsertStatement(definition), [JSON.stringify(batch.map((record) => toRow(definition, record)))]);
    for (const field of linkFields(definition)) await writeLinks(write, field, batch);
  }
}

function upsertStatement(definition: EntityDefinition): string {
  const columns = ["id", ...columnFields(definition).map((field) => field.column)].map(quoted);
  const values = columns.map((_, index) => `json_extract(value, '$[${index}]')`);
  const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  // `where true` keeps the parser from reading ON CONFLICT as a join condition.
  return `insert into ${quoted(definition.table)} (${columns.join(", ")}) select ${values.join(", ")} from json_each(?) where true
    on conflict (id) do ${updates.length === 0 ? "nothing" : `update set ${updates.join(", ")}`}`;
}

async function writeLinks(write: Write, field: LinkField, batch: readonly AnyRecord[]): Promise<void> {
  const table = quoted(field.table);
  const edge = field.edge === undefined ? "" : `, ${quoted(columnName(field.edge.name))}`;
  const ids = JSON.stringify(batch.map((record) => record.id));
  await write.run(`delete from ${table} where source_id in (select value from json_each(?))`, [ids]);
  const rows = batch.flatMap((record) => toLinkRows(field, record)).map((row) => [row.source, row.target, row.position, row.edge]);
  if (rows.length === 0) return;
  const values = ["$[0]", "$[1]", "$[2]", ...(edge === "" ? [] : ["$[3]"])].map((path) => `json_extract(value, '${path}')`);
  await write.run(`insert into ${table} (source_id, target_id, position${edge}) select ${values.join(", ")} from json_each(?)`, [
    JSON.stringify(rows),
  ]);
}

/** A name in SQL. Names come from the definitions, never from a caller. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
