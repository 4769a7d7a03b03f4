import { columnName } from "../model/define/fields.js";
import { type AnyRecord, definitionOf, type EntityClass, type EntityDefinition, type LinkField } from "../model/define/metadata.js";
import type { RecordOf } from "../model/define/relations.js";
import type { Database, SqlValue } from "./database.js";
import { columnFields, fromLinkRows, fromSql, type LinkRow, linkFields } from "./stored-record.js";
import { quoted } from "./write-records.js";

const BATCH = 500;

/** All records of an entity in order of id, links included, read in batches so that memory does not grow with the archive. */
export async function* readRecords<E>(database: Database, entityClass: EntityClass<E>): AsyncIterable<RecordOf<E>> {
  for await (const batch of readRecordBatches(database, entityClass)) yield* batch;
}

/** The same records, a batch at a time. The next batch is read while the one at hand is worked on. */
export async function* readRecordBatches<E>(database: Database, entityClass: EntityClass<E>): AsyncIterable<readonly RecordOf<E>[]> {
  const definition = definitionOf(entityClass);
  let next = readBatch(database, definition, "");
  try {
    for (let batch = await next; batch.length > 0; batch = await next) {
      next = batch.length < BATCH ? Promise.resolve([]) : readBatch(database, definition, batch.at(-1)?.id ?? "");
      // Whoever reads on is told of the failure; nobody is where reading stops early.
      next.catch(() => undefined);
      yield batch as unknown as RecordOf<E>[];
    }
  } finally {
    await next.catch(() => undefined);
  }
}

/** All records of an entity by its definition, whichever it is: for who goes through every entity of the registry. See `readRecords`. */
export function recordReader(database: Database): (definition: EntityDefinition) => AsyncIterable<AnyRecord> {
  return ({ entityClass }) => readRecords(database, entityClass) as AsyncIterable<AnyRecord>;
}

/** The same, a batch at a time. See `readRecordBatches`. */
export function batchReader(database: Database): (definition: EntityDefinition) => AsyncIterable<readonly AnyRecord[]> {
  return ({ entityClass }) => readRecordBatches(database, entityClass) as AsyncIterable<readonly AnyRecord[]>;
}

/** The records with these ids; ids that lead nowhere give nothing. */
export async function readRecordsById<E>(database: Database, entityClass: EntityClass<E>, ids: readonly string[]): Promise<RecordOf<E>[]> {
  const definition = definitionOf(entityClass);
  const statement = batchStatement(definition, "id in (select value from json_each(?))", "");
  const rows = (await database.readJson<SqlValue[][] | null>(statement, [JSON.stringify(ids)])) ?? [];
  return (await withLinks(database, definition, rows)) as unknown as RecordOf<E>[];
}

async function readBatch(database: Database, definition: EntityDefinition, after: string): Promise<readonly AnyRecord[]> {
  const statement = batchStatement(definition, "id > ?", `limit ${BATCH}`);
  const rows = await database.readJson<SqlValue[][] | null>(statement, [after], { heavy: true });
  return await withLinks(database, definition, rows ?? []);
}

function batchStatement(definition: EntityDefinition, where: string, limit: string): string {
  const columns = ["id", ...columnFields(definition).map((field) => field.column)].map(quoted).join(", ");
  return `select json_group_array(json_array(${columns})) from (select * from ${quoted(definition.table)} where ${where} order by id ${limit})`;
}

async function withLinks(database: Database, definition: EntityDefinition, rows: readonly SqlValue[][]): Promise<AnyRecord[]> {
  const fields = columnFields(definition);
  const records = rows.map((row) => {
    const record: { id: string } & Record<string, unknown> = { id: String(row[0]) };
    for (const [index, field] of fields.entries()) record[field.name] = fromSql(field, row[index + 1] ?? null);
    return record;
  });
  if (records.length === 0) return records;
  for (const field of linkFields(definition)) {
    const links = await readLinks(
      database,
      field,
      records.map((record) => record.id),
    );
    for (const record of records) record[field.name] = fromLinkRows(field, links.get(record.id) ?? []);
  }
  return records;
}

async function readLinks(database: Database, field: LinkField, ids: readonly string[]): Promise<Map<string, LinkRow[]>> {
  const edge = field.edge === undefined ? "null" : quoted(columnName(field.edge.name));
  const statement = `select json_group_array(json_array(source_id, target_id, position, edge)) from (
    select source_id, target_id, position, ${edge} as edge from ${quoted(field.table)}
    where source_id in (select value from json_each(?)) order by source_id, position)`;
  const rows = (await database.readJson<[string, string, number, string | null][] | null>(statement, [JSON.stringify(ids)])) ?? [];
  const bySource = new Map<string, LinkRow[]>();
  for (const [source, target, position, value] of rows) {
    const row = { source, target, position, edge: value };
    const known = bySource.get(source);
    if (known === undefined) bySource.set(source, [row]);
    else known.push(row);
  }
  return bySource;
}
