import { invariant } from "../../kernel/errors.js";
import { columnName } from "../../model/define/fields.js";
import { definitionOf, type EntityDefinition, fieldOf, type LinkField } from "../../model/define/metadata.js";
import { quoted } from "../write-records.js";
import type { ManyField } from "./many-field.js";

/** The tables in which the records of a relation are found. */
export interface RelationTables {
  readonly target: EntityDefinition;
  /** Tables joined; the records are in `t`, the links in `l`. */
  readonly from: (t: string, l: string) => string;
  /** The column that holds the parent's key. */
  readonly parent: (t: string, l: string) => string;
  /** The column of the parent that it must equal. */
  readonly parentColumn: string;
  /** The link table's part of the order in which links were printed, and what the link says. */
  readonly link: { readonly position: string | null; readonly edge: string | null } | null;
}

/** Where the records of a relation are. */
export function relationTables(owner: EntityDefinition, field: ManyField): RelationTables {
  const target = definitionOf(field.target());
  if (field.form === "toMany") {
    const column = quoted(columnOf(target, field.by));
    return {
      target,
      from: (t) => `${quoted(target.table)} ${t}`,
      parent: (t) => `${t}.${column}`,
      parentColumn: columnOf(owner, field.from),
      link: null,
    };
  }
  const link = linkOf(field);
  const [own, other] = field.form === "link" ? ["source_id", "target_id"] : ["target_id", "source_id"];
  return {
    target,
    from: (t, l) => `${quoted(link.table)} ${l} join ${quoted(target.table)} ${t} on ${t}.id = ${l}.${other}`,
    parent: (_, l) => `${l}.${own}`,
    parentColumn: "id",
    link: { position: field.form === "link" ? "position" : null, edge: link.edge === undefined ? null : columnName(link.edge.name) },
  };
}

/** The link behind a link field or the other side of one. */
export function linkOf(field: Exclude<ManyField, { form: "toMany" }>): LinkField {
  const link = field.form === "link" ? field : fieldOf(definitionOf(field.target()), field.by);
  invariant(link.form === "link", `${field.name} is the other side of something that is no link`);
  return link;
}

/** The column in which a field of an entity stands. */
export function columnOf(definition: EntityDefinition, name: string): string {
  if (name === "id") return "id";
  const field = fieldOf(definition, name);
  invariant(field.form === "scalar" || field.form === "toOne", `${definition.name}.${name} does not stand in a column`);
  return field.column;
}
