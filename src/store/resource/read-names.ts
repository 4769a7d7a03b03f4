import type { AnyRecord, EntityDefinition, ScalarField, ToOneField } from "../../model/define/metadata.js";
import { definitionOfId, entityDefinitions } from "../../model/registry.js";
import type { Database, SqlValue } from "../database.js";
import { columnFields, fromSql } from "../stored-record.js";
import { quoted } from "../write-records.js";

/** What it takes to name a thing: the fields from which its label is made, and the document whose fact it is. */
export interface NamedThing {
  readonly definition: EntityDefinition;
  /** Only those fields. */
  readonly record: AnyRecord;
}

/** The names of things of any entity, by id, in one statement; ids that lead nowhere are missing. */
export async function readNames(database: Database, ids: Iterable<string>): Promise<ReadonlyMap<string, NamedThing>> {
  const wanted = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const path = definitionOfId(id)?.path;
    if (path !== undefined) wanted.set(path, [...(wanted.get(path) ?? []), id]);
  }
  if (wanted.size === 0) return new Map();
  statement ??= namesStatement();
  const rows = await database.readJson<(readonly (readonly SqlValue[])[])[]>(statement, [JSON.stringify(Object.fromEntries(wanted))]);
  return new Map(entityDefinitions().flatMap((definition, index) => (rows[index] ?? []).map((row) => named(definition, row))));
}

let statement: string | undefined;

// One statement for whatever entities are among the ids: a table of which none is asked costs next to nothing.
function namesStatement(): string {
  const tables = entityDefinitions().map((definition) => {
    const columns = ["id", ...nameFields(definition).map(({ column }) => column)].map(quoted);
    return `(select json_group_array(json_array(${columns.join(", ")})) from ${quoted(definition.table)}
      where id in (select value from json_each(?1, '$."${definition.path}"')))`;
  });
  return `select json_array(${tables.join(", ")})`;
}

function named(definition: EntityDefinition, row: readonly SqlValue[]): readonly [string, NamedThing] {
  const id = String(row[0]);
  const values = nameFields(definition).map((field, index) => [field.name, fromSql(field, row[index + 1] ?? null)]);
  return [id, { definition, record: { ...Object.fromEntries(values), id } }];
}

function nameFields(definition: EntityDefinition): readonly (ScalarField | ToOneField)[] {
  const { label, ownedBy } = definition;
  return columnFields(definition).filter(({ name }) => label.from.includes(name) || name === ownedBy);
}
