import { ArchiveError, invariant } from "../kernel/errors.js";
import { isAbsoluteIri } from "../kernel/iri.js";
import type { AnyRecord, EntityDefinition, FieldDefinition, LinkField, ScalarField, ToOneField } from "../model/define/metadata.js";
import type { SqlValue } from "./database.js";

/** A row of a link table. */
export interface LinkRow {
  readonly source: string;
  readonly target: string;
  readonly position: number;
  readonly edge: string | null;
}

/** The fields that stand in columns of the entity's own table. */
export function columnFields(definition: EntityDefinition): readonly (ScalarField | ToOneField)[] {
  return definition.fields.filter((field): field is ScalarField | ToOneField => field.form === "scalar" || field.form === "toOne");
}

/** The links that the entity holds. */
export function linkFields(definition: EntityDefinition): readonly LinkField[] {
  return definition.fields.filter((field): field is LinkField => field.form === "link");
}

/** The values of a record in the order: id, then `columnFields`. Throws `ArchiveError` INVALID_DATA for a web address that is not absolute. */
export function toRow(definition: EntityDefinition, record: AnyRecord): readonly SqlValue[] {
  return [record.id, ...columnFields(definition).map((field) => toSql(definition, field, record))];
}

function toSql(definition: EntityDefinition, field: FieldDefinition, record: AnyRecord): SqlValue {
  const value = record[field.name] ?? null;
  invariant(value !== null || field.nullable, `${definition.name} ${record.id} lacks ${field.name}`);
  if (field.form === "scalar" && field.type === "url") checkAddress(definition, field, record);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  invariant(Array.isArray(value), `${definition.name}.${field.name} holds something that is not a value`);
  return JSON.stringify(value);
}

// An address without its scheme leads nowhere, and RDF cannot say it: one in the store would keep everything from being exported.
function checkAddress(definition: EntityDefinition, { name }: ScalarField, record: AnyRecord): void {
  const value = record[name] ?? null;
  if (value === null || isAbsoluteIri(String(value))) return;
  throw new ArchiveError("INVALID_DATA", `${definition.name}.${name} is not an absolute address: ${JSON.stringify(value)}`, {
    place: record.id,
    advice: "write it with its scheme, like https://",
  });
}

/** The value of a field from its column. */
export function fromSql(field: ScalarField | ToOneField, value: SqlValue): unknown {
  if (field.form === "toOne" || value === null) return value;
  if (field.type === "boolean") return value === 1;
  if (field.type === "textList") return JSON.parse(String(value)) as string[];
  return value;
}

/** The rows that a record's links make in one link table, in order. */
export function toLinkRows(field: LinkField, record: AnyRecord): readonly LinkRow[] {
  const links = (record[field.name] ?? []) as readonly (string | Readonly<Record<string, string>>)[];
  return links.map((link, position) => {
    if (typeof link === "string") return { source: record.id, target: link, position, edge: null };
    return {
      source: record.id,
      target: link["id"] ?? "",
      position,
      edge: field.edge === undefined ? null : (link[field.edge.name] ?? null),
    };
  });
}

/** The value of a link field from its rows. */
export function fromLinkRows(field: LinkField, rows: readonly LinkRow[]): unknown {
  const edge = field.edge;
  if (edge === undefined) return rows.map((row) => row.target);
  return rows.map((row) => ({ id: row.target, [edge.name]: row.edge }));
}
