import type { EntityDefinition, LinkField } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import { columnFields, linkFields } from "../stored-record.js";
import { quoted } from "../write-records.js";
import { ownerSql, stateSql } from "./state-sql.js";

/** The records that the transaction under way has touched, each as it was before: `state` is null for one that was not there. */
const CHANGED_RECORD =
  'create temp table changed_record ("record_id" text primary key not null, "entity" text not null, "owner_id" text, "state" text)';

/**
 * The statements that make a connection notice every change of a record or its links, however it comes about: by plain SQL, by a cascade. They are
 * temporary triggers, made from the definitions of the entities whenever the one connection that writes is opened: no migration can forget one,
 * and what they note is rolled back with the transaction.
 */
export function watchStatements(): readonly string[] {
  return [CHANGED_RECORD, ...entityDefinitions().flatMap((definition) => [...watchRecords(definition), ...watchLinks(definition)])];
}

// An insert is noticed after it: an upsert that becomes an update would call a trigger before it, too. All others come before the change, while
// links that a cascade is about to take are still there.
function watchRecords(definition: EntityDefinition): readonly string[] {
  const columns = ["id", ...columnFields(definition).map(({ column }) => column)].map(quoted);
  const differs = columns.map((column) => `old.${column} is not new.${column}`).join(" or ");
  const note = `insert into changed_record select old."id", '${definition.name}', ${ownerSql(definition, "old")}, ${stateSql(definition, "old")}`;
  const noteNew = `insert into changed_record ("record_id", "entity") select new."id", '${definition.name}' where ${unnoted('new."id"')}`;
  return [
    trigger(definition.table, "after insert", `when ${unnoted('new."id"')}`, noteNew),
    trigger(definition.table, "before update", `when (${differs}) and ${unnoted('old."id"')}`, note),
    trigger(definition.table, "before delete", `when ${unnoted('old."id"')}`, note),
    trigger(definition.table, 'before update of "id"', 'when old."id" <> new."id"', noteNew),
  ];
}

function watchLinks(definition: EntityDefinition): readonly string[] {
  const note = (source: string): string => `insert into changed_record
    select r."id", '${definition.name}', ${ownerSql(definition, "r")}, ${stateSql(definition, "r")}
    from ${quoted(definition.table)} r where r."id" = ${source} and ${unnoted(source)}`;
  return linkFields(definition).flatMap(({ table }: LinkField) => [
    trigger(table, "before insert", `when ${unnoted("new.source_id")}`, note("new.source_id")),
    trigger(table, "before update", "", `${note("old.source_id")}; ${note("new.source_id")}`),
    trigger(table, "before delete", `when ${unnoted("old.source_id")}`, note("old.source_id")),
  ]);
}

function trigger(table: string, event: string, when: string, body: string): string {
  return `create temp trigger ${quoted(`${table} ${event.replaceAll('"', "")}`)} ${event} on main.${quoted(table)} ${when} begin ${body}; end`;
}

function unnoted(id: string): string {
  return `not exists (select 1 from changed_record where record_id = ${id})`;
}
