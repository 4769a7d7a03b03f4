import { inOrder } from "../field-values.js";
import { readGuid } from "../guid.js";
import { readDay, readMoment } from "../moment.js";
import type { DossierReference } from "../record-base.js";
import type { RecordFields } from "../record-fields.js";
import type { ProblemCollector } from "../source-problem.js";
import { COMMON_FIELDS, type EntityNames, ODATA_ENTITIES } from "./field-names.js";

/** A row of the service: an object of JSON. */
export type ODataRow = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isRow(value: unknown): value is ODataRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a field under whichever of its names the row has; undefined where it has none of them. */
export function fieldValue(row: ODataRow, names: readonly string[]): unknown {
  const name = names.find((candidate) => row[candidate] !== undefined);
  return name === undefined ? undefined : row[name];
}

/** The fields of a row. A field that is missing or of a wrong type is null, with a problem. */
export function rowFields(row: ODataRow, names: EntityNames, problems: ProblemCollector): RecordFields {
  const place = String(fieldValue(row, COMMON_FIELDS.id));
  const read = <T>(field: string, type: string, convert: (value: unknown) => T | null): T | null => {
    const known = names.fields[field];
    if (known === undefined) return null;
    const value = fieldValue(row, known);
    if (value === undefined) problems.add("FIELD_MISSING", `${names.set} without ${known.join(" or ")}; read as empty`, place);
    if (value === undefined || value === null) return null;
    const converted = convert(value);
    if (converted === null) problems.add("FIELD_UNREADABLE", `${names.set}: ${known[0]} is not ${type}; read as empty`, place);
    return converted;
  };
  return {
    text: (field) => emptyToNull(read(field, "a text", (value) => (typeof value === "string" ? value : null))),
    integer: (field) => read(field, "a whole number", (value) => (Number.isSafeInteger(value) ? (value as number) : null)),
    flag: (field) => read(field, "true or false", (value) => (typeof value === "boolean" ? value : null)),
    moment: (field) => read(field, "a moment", (value) => (typeof value === "string" ? readMoment(value) : null)),
    day: (field) => read(field, "a day", (value) => (typeof value === "string" ? readDay(value) : null)),
    ids: (relation) => inOrder(relatedRows(row, names, relation).flatMap(({ id }) => id ?? [])),
    dossiers: (relation) => relatedRows(row, names, relation).map(({ row: related, id }) => dossierOf(related, id)),
  };
}

interface RelatedRow {
  readonly id: string | null;
  /** What the row holds of the other; empty where it names it by id only. */
  readonly row: ODataRow;
}

/** The rows that a relation of a row leads to, whether expanded (one or several) or named by id. */
export function relatedRows(row: ODataRow, names: EntityNames, relation: string): readonly RelatedRow[] {
  const values = (names.relations[relation]?.names ?? []).flatMap((name) => row[name] ?? []);
  return values.flatMap((value) => {
    if (isRow(value)) return [{ id: readGuid(fieldValue(value, COMMON_FIELDS.id)), row: value }];
    const id = readGuid(value);
    return id === null ? [] : [{ id, row: {} }];
  });
}

function dossierOf(row: ODataRow, id: string | null): DossierReference {
  const { number, suffix, title } = ODATA_ENTITIES.DOSSIER.fields;
  return {
    id,
    number: wordOf(fieldValue(row, number ?? [])),
    suffix: wordOf(fieldValue(row, suffix ?? [])),
    title: wordOf(fieldValue(row, title ?? [])),
  };
}

function wordOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? emptyToNull(value) : null;
}

// Titles come with white space around them at times; an empty text says as much as none.
function emptyToNull(text: string | null): string | null {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}
