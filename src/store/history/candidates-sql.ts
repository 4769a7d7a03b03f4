import type { EntityDefinition, LinkField } from "../../model/define/metadata.js";
import { columnOf } from "../read/relation.js";
import { quoted } from "../write-records.js";
import { ownerSql } from "./state-sql.js";

// The joins go from the values to the records: SQLite would rather read a whole table in order.

/**
 * SQL for the ids of the records that now have one of the values `?1` (a JSON list) in a field with a column, or had it at the revision `?2`: all
 * that had it then, and perhaps others; some more than once.
 */
export function withValueSql(definition: EntityDefinition, field: string): string {
  if (field === "id") return "select value as id from json_each(?1)";
  const column = quoted(columnOf(definition, field));
  const present = `select r.id from json_each(?1) p cross join ${quoted(definition.table)} r on r.${column} = p.value`;
  // Most relations go by the document to which a record belongs, which stands beside its versions.
  if (ownerSql(definition, "r") === `r.${column}`)
    return `${present} union all select v.record_id from json_each(?1) p cross join record_version v on v.owner_id = p.value
      where ${superseded(definition)}`;
  return `${present} union all select v.record_id from record_version v
    where ${superseded(definition)} and json_extract(v.state, '$.${field}') in (select value from json_each(?1))`;
}

/** SQL for the ids of the records that link to one of the ids `?1` (a JSON list) now, or did so at the revision `?2`; some more than once. */
export function linkingSql(definition: EntityDefinition, link: LinkField): string {
  const target = link.edge === undefined ? "l.value" : "json_extract(l.value, '$.id')";
  return `select r.source_id as id from json_each(?1) p cross join ${quoted(link.table)} r on r.target_id = p.value
    union all select v.record_id from record_version v where ${superseded(definition)} and exists (
      select 1 from json_each(v.state, '$.${link.name}') l where ${target} in (select value from json_each(?1)))`;
}

/** SQL for the ids of all records that are there now or were there at the revision `?2`; `?1` is not looked at. */
export function everySql(definition: EntityDefinition): string {
  return `select id from ${quoted(definition.table)} where ?1 is not null
    union all select v.record_id from record_version v where ${superseded(definition)}`;
}

function superseded({ name }: EntityDefinition): string {
  return `v.entity = '${name}' and v.state is not null and v.replaced_in > ?2 and v.revision <= ?2`;
}
