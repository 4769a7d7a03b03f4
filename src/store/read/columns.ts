import { columnOf } from "./relation.js";
import type { SelectedField, Selection } from "./selection.js";

/** The columns that a level of the query must read, each once, the id first. */
export function columnsOf(...selections: readonly Selection[]): readonly string[] {
  const columns = new Set(["id"]);
  for (const selection of selections) {
    for (const field of selection.fields) for (const column of columnsOfField(selection, field)) columns.add(column);
  }
  return [...columns];
}

function columnsOfField(selection: Selection, selected: SelectedField): readonly string[] {
  switch (selected.form) {
    case "column":
    case "record":
      return [selected.field.column];
    case "list":
    case "connection":
      return selected.field.form === "toMany" ? [columnOf(selection.definition, selected.field.from)] : [];
    case "value":
    case "reference":
      return columnsOf(selected.derived.needs);
  }
}
