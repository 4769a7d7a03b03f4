import { columnName } from "../../model/define/fields.js";
import type { EntityDefinition, LinkField, ScalarField, ToOneField } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { entityDefinitions } from "../../model/registry.js";
import { columnFields, linkFields } from "../stored-record.js";
import { quoted } from "../write-records.js";

/**
 * SQL for a record, with its links, as the JSON of an `AnyRecord`, always in the same form: the same record gives the same text. `row` is the name
 * that the row of its table has in the statement (`r`, or `old` in a trigger).
 */
export function stateSql(definition: EntityDefinition, row: string): string {
  const columns = columnFields(definition).map((field) => `'${field.name}', ${columnSql(field, `${row}.${quoted(field.column)}`)}`);
  const links = linkFields(definition).map((field) => `'${field.name}', ${linksSql(field, row)}`);
  return `json_object(${[`'id', ${row}."id"`, ...columns, ...links].join(", ")})`;
}

function columnSql(field: ScalarField | ToOneField, column: string): string {
  if (field.form === "toOne") return column;
  if (field.type === "boolean") return `case ${column} when 1 then json('true') when 0 then json('false') end`;
  return field.type === "textList" ? `json(${column})` : column;
}

function linksSql(field: LinkField, row: string): string {
  const edge = field.edge === undefined ? null : field.edge.name;
  const link = edge === null ? "target_id" : `json_object('id', target_id, '${edge}', ${quoted(columnName(edge))})`;
  return `(select json(json_group_array(${link} order by position, target_id)) from ${quoted(field.table)} where source_id = ${row}."id")`;
}

/**
 * SQL for the state that a record has in its table now: null where it is gone. `row` names a row with its `record_id` and `entity`, like one of
 * `record_version`.
 */
export function presentStateSql(row: string): string {
  return ofEntity(row, (definition) => stateSql(definition, "r"));
}

/** SQL for the document to which a record now belongs; `row` as for `presentStateSql`. */
export function presentOwnerSql(row: string): string {
  return ofEntity(row, (definition) => ownerSql(definition, "r"));
}

/** SQL for whether a record is there now: 1 or 0; `row` as for `presentStateSql`. */
export function isThereSql(row: string): string {
  return `(${ofEntity(row, () => "1")} is not null)`;
}

function ofEntity(row: string, value: (definition: EntityDefinition) => string): string {
  const cases = entityDefinitions().map((definition) => {
    const { name, table } = definition;
    return `when '${name}' then (select ${value(definition)} from ${quoted(table)} r where r."id" = ${row}.record_id)`;
  });
  return `case ${row}.entity ${cases.join("\n")} end`;
}

/**
 * SQL for the document to which the history of a record belongs: the one whose facts these are, whose version it is, or the document itself. Null
 * for what several documents share. `row` as for `stateSql`.
 */
export function ownerSql(definition: EntityDefinition, row: string): string {
  if (definition.entityClass === Document) return `${row}."id"`;
  const owner = definition.fields.find(
    (field): field is ToOneField =>
      field.form === "toOne" && (field.name === definition.ownedBy || (!field.nullable && field.target() === Document)),
  );
  return owner === undefined ? "null" : `${row}.${quoted(owner.column)}`;
}
