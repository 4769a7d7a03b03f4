import { invariant } from "../../kernel/errors.js";
import { toIri } from "../../kernel/iri.js";
import type { AnyRecord, EntityDefinition, LinkField } from "../../model/define/metadata.js";
import type { Cell } from "./csv-line.js";
import { type ColumnField, columnFields, LIST_SEPARATOR } from "./tables.js";

/** The cells of a record: its IRI, then `columnFields`. Ids are IRIs under the base. */
export function recordRow(definition: EntityDefinition, record: AnyRecord, base: string): readonly Cell[] {
  return [toIri(base, record.id), ...columnFields(definition).map((field) => fieldCell(field, record[field.name], base))];
}

/** The rows that the links of a record make in the table of one link field, in order; the cells are those of `linkColumns`. */
export function linkRows(field: LinkField, record: AnyRecord, base: string): readonly (readonly Cell[])[] {
  const source = toIri(base, record.id);
  const links = (record[field.name] ?? []) as readonly (string | Readonly<Record<string, string>>)[];
  return links.map((link, index) => {
    if (typeof link === "string") return [source, toIri(base, link), index + 1];
    return [source, toIri(base, link["id"] ?? ""), index + 1, link[field.edge?.name ?? ""] ?? null];
  });
}

function fieldCell(field: ColumnField, value: unknown, base: string): Cell {
  if (value === null || value === undefined) return null;
  if (field.form === "toOne" || field.type === "node") return toIri(base, String(value));
  if (field.type === "textList") return (value as readonly string[]).map((text) => text.replace(/[\r\n]+/g, " ")).join(LIST_SEPARATOR);
  invariant(typeof value !== "object", `${field.name} holds something that is not a value`);
  return value as Cell;
}
