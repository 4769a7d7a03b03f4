import type { Id } from "../../kernel/iri.js";
import type { Database, SqlValue } from "../database.js";
import { fromSql } from "../stored-record.js";
import type { ManyField } from "./many-field.js";
import { readByIds } from "./read-by-ids.js";
import { readConnections, readLists } from "./read-relation.js";
import { ALL_THERE, type RecordSupply } from "./record-supply.js";
import { columnOf } from "./relation.js";
import type { Level, NeededRecord, ReadContext, ReadObject, SelectedField, Selection } from "./selection.js";

type Draft = Record<string, unknown> & { __typename: string };

/**
 * What reading one answer works with. `countRows` is told the rows of every statement, and throws where the answer grows too large; `supply` is for
 * a database that does not hold everything yet.
 */
export function readContext(database: Database, countRows: (rows: number) => void, supply: RecordSupply = ALL_THERE): ReadContext {
  const context: ReadContext = { database, supply, countRows, readLevel: (selection, level) => readLevel(context, selection, level) };
  return context;
}

// Own columns at once, and one batch for each relation below, whatever the number of rows.
async function readLevel(context: ReadContext, selection: Selection, level: Level): Promise<readonly ReadObject[]> {
  const drafts: Draft[] = level.rows.map(() => ({ __typename: selection.definition.name }));
  await Promise.all(
    selection.fields.map(async (field) => {
      const values = await readField(context, selection, field, level);
      for (const [index, draft] of drafts.entries()) draft[field.key] = values[index];
    }),
  );
  return drafts;
}

async function readField(context: ReadContext, selection: Selection, selected: SelectedField, level: Level): Promise<readonly unknown[]> {
  switch (selected.form) {
    case "column":
      return valuesOf(level, selected.field.column).map((value) => fromSql(selected.field, value));
    case "record":
      return readTargets(context, () => selected.selection, valuesOf(level, selected.field.column) as (Id | null)[]);
    case "list":
      return readLists(context, selection.definition, selected, parentsOf(selection, selected.field, level));
    case "connection":
      return readConnections(context, selection.definition, selected, parentsOf(selection, selected.field, level));
    case "value": {
      const records = await readNeeded(context, selected.derived.needs, level);
      return records.map(selected.derived.value);
    }
    case "reference": {
      const { needs, find, selectionOf } = selected.derived;
      return readTargets(context, selectionOf, await find(await readNeeded(context, needs, level), context));
    }
  }
}

async function readTargets(
  context: ReadContext,
  selectionOf: Parameters<typeof readByIds>[1],
  ids: readonly (Id | null)[],
): Promise<readonly unknown[]> {
  const targets = await readByIds(
    context,
    selectionOf,
    ids.filter((id) => id !== null),
  );
  return ids.map((id) => (id === null ? null : (targets.get(id) ?? null)));
}

async function readNeeded(context: ReadContext, needs: Selection, level: Level): Promise<readonly NeededRecord[]> {
  const objects = await readLevel(context, needs, level);
  const ids = valuesOf(level, "id");
  return objects.map((object, index) => ({ ...object, id: String(ids[index]) }));
}

function parentsOf(selection: Selection, field: ManyField, level: Level): readonly string[] {
  return valuesOf(level, field.form === "toMany" ? columnOf(selection.definition, field.from) : "id").map(String);
}

function valuesOf(level: Level, column: string): readonly SqlValue[] {
  const index = level.columns.indexOf(column);
  return level.rows.map((row) => row[index] ?? null);
}
