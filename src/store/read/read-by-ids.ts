import { invariant } from "../../kernel/errors.js";
import type { Id } from "../../kernel/iri.js";
import type { EntityDefinition } from "../../model/define/metadata.js";
import { definitionOfId } from "../../model/registry.js";
import type { SqlValue } from "../database.js";
import { columnsOf } from "./columns.js";
import { rowsByIdStatement } from "./page-statement.js";
import type { ReadContext, ReadObject, Selection } from "./selection.js";

/**
 * The records with these ids, by id, in one statement for each entity among them; ids that lead nowhere are missing.
 * Records of one id are one object.
 */
export async function readByIds(
  context: ReadContext,
  selectionOf: (definition: EntityDefinition) => Selection,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, ReadObject>> {
  const groups = new Map<EntityDefinition, Set<Id>>();
  for (const id of ids) {
    const definition = definitionOfId(id);
    if (definition === undefined) continue;
    const group = groups.get(definition);
    if (group === undefined) groups.set(definition, new Set([id]));
    else group.add(id);
  }
  const found = await Promise.all([...groups].map(([definition, group]) => readGroup(context, selectionOf(definition), [...group])));
  return new Map(found.flat());
}

async function readGroup(context: ReadContext, selection: Selection, ids: readonly Id[]): Promise<readonly (readonly [Id, ReadObject])[]> {
  const columns = columnsOf(selection);
  const { sql, values } = rowsByIdStatement(selection.definition, columns, ids);
  await context.supply.records(ids);
  const rows = await context.database.readJson<SqlValue[][]>(sql, values);
  context.countRows(rows.length);
  const objects = await context.readLevel(selection, { columns, rows });
  return rows.map((row, index) => {
    const object = objects[index];
    invariant(object !== undefined, "a level gave fewer objects than rows");
    return [String(row[0]), object];
  });
}
