import { columnName } from "../model/define/fields.js";
import { definitionOf, type EntityDefinition, type LinkField } from "../model/define/metadata.js";
import { entityDefinitions } from "../model/registry.js";
import type { Database, SqlValue } from "./database.js";
import { SqliteConnection } from "./sqlite-connection.js";
import { columnFields, linkFields } from "./stored-record.js";
import { quoted } from "./write-records.js";

const BATCH = 5_000;

/** The longest that counting citations may take, in milliseconds: practically without end. */
const MOST_MS = 2 ** 31 - 1;

/** A table of the copy: the columns that it shares with the table of the same name in the store, and what stands behind them. */
interface PublicTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly constraints: readonly string[];
  /** Columns with an index of their own. */
  readonly indexed: readonly string[];
}

/**
 * Writes a new SQLite file with the tables of all entities and links, with keys and indexes, as the reader sees them: a snapshot gives one
 * moment. What RDF does not carry is left out: the whole texts of files and the answers of services. Facts about the copy stand in the
 * table `dump_info`; who cites whom is the view `citation`. Gives the number of rows in the tables of entities and links and in that view.
 */
export async function writePublicCopy(source: Database, path: string, facts: Readonly<Record<string, string>>): Promise<number> {
  const copy = await SqliteConnection.open(path, "write");
  try {
    await copy.execute("pragma journal_mode = off; pragma synchronous = off; begin;");
    await copy.execute("create table dump_info (key text primary key not null, value text not null)");
    for (const [key, value] of Object.entries(facts)) await copy.run("insert into dump_info values (?, ?)", [key, value]);
    let rows = 0;
    for (const table of publicTables()) rows += await copyTable(source, copy, table);
    await copy.execute(`${CITATION_VIEW}; commit; analyze;`);
    const [citations] = await copy.all<{ count: number }>("select count(*) as count from citation", [], MOST_MS);
    return rows + (citations?.count ?? 0);
  } finally {
    await copy.close();
  }
}

// The same rows as `citation.csv` has (src/export/csv/citation-table.ts), with ids in place of IRIs.
const CITATION_VIEW = `create view citation as
  select citing.id as citing, cited.id as cited, pair.times,
    (select group_concat(kind, char(10)) from
      (select distinct kind from reference where from_id = citing.id and target_id = cited.id order by kind)) as kinds,
    citing.date as citing_date, cited.date as cited_date,
    cast(julianday(citing.date) - julianday(cited.date) as integer) as age_in_days
  from (select from_id, target_id, count(*) as times from reference where target_id is not null group by from_id, target_id) pair
  join document citing on citing.id = pair.from_id
  join document cited on cited.id = pair.target_id
  order by citing.id, cited.id`;

function publicTables(): readonly PublicTable[] {
  return entityDefinitions().flatMap((definition) => [
    entityTable(definition),
    ...linkFields(definition).map((field) => linkTable(definition, field)),
  ]);
}

function entityTable(definition: EntityDefinition): PublicTable {
  const fields = columnFields(definition).filter((field) => field.rdf !== null);
  const relations = fields.filter((field) => field.form === "toOne");
  const typed = fields.map((field) => {
    const type = field.form === "scalar" ? (SQL_TYPES[field.type] ?? "text") : "text";
    return { name: field.column, type: field.nullable ? type : `${type} not null` };
  });
  return {
    name: definition.table,
    columns: [{ name: "id", type: "text primary key not null" }, ...typed],
    constraints: relations.map((field) => foreignKey(field.column, definitionOf(field.target()))),
    indexed: relations.map((field) => field.column),
  };
}

const SQL_TYPES: Readonly<Record<string, string>> = { integer: "integer", boolean: "integer", decimal: "real" };

function linkTable(definition: EntityDefinition, field: LinkField): PublicTable {
  const edge = field.edge === undefined ? [] : [columnName(field.edge.name)];
  return {
    name: field.table,
    columns: [
      ...["source_id", "target_id", ...edge].map((name) => ({ name, type: "text not null" })),
      { name: "position", type: "integer not null" },
    ],
    constraints: [
      `primary key (${["source_id", "target_id", ...edge].map(quoted).join(", ")})`,
      foreignKey("source_id", definition),
      foreignKey("target_id", definitionOf(field.target())),
    ],
    indexed: ["target_id"],
  };
}

function foreignKey(column: string, target: EntityDefinition): string {
  return `foreign key (${quoted(column)}) references ${quoted(target.table)} ("id")`;
}

async function copyTable(source: Database, copy: SqliteConnection, { name, columns, constraints, indexed }: PublicTable): Promise<number> {
  const names = columns.map((column) => quoted(column.name)).join(", ");
  const defined = [...columns.map((column) => `${quoted(column.name)} ${column.type}`), ...constraints];
  await copy.execute(`create table ${quoted(name)} (\n  ${defined.join(",\n  ")}\n)`);
  const values = columns.map((_, index) => `json_extract(value, '$[${index + 1}]')`).join(", ");
  const insert = `insert into ${quoted(name)} (${names}) select ${values} from json_each(?)`;
  let after: SqlValue = -1;
  let count = 0;
  for (;;) {
    const rows: SqlValue[][] = await source.readJson(
      `select json_group_array(json_array(rowid, ${names})) from (select rowid, * from ${quoted(name)} where rowid > ? order by rowid limit ${BATCH})`,
      [after],
    );
    if (rows.length === 0) break;
    await copy.run(insert, [JSON.stringify(rows)]);
    count += rows.length;
    after = rows.at(-1)?.[0] ?? null;
  }
  for (const column of indexed)
    await copy.execute(`create index ${quoted(`${name}_${column}_index`)} on ${quoted(name)} (${quoted(column)})`);
  return count;
}
