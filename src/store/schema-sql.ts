import type { DataSource } from "typeorm";

/** The statements with which the entities, as they are now, would change this database: none when the migrations are complete. */
export async function pendingStatements(dataSource: DataSource): Promise<readonly string[]> {
  const log = await dataSource.driver.createSchemaBuilder().log();
  return log.upQueries.map((query) => query.query);
}

/** The tables and indexes of a database as SQL, one column a line: `schema/schema.sql`. */
export async function schemaSql(dataSource: DataSource): Promise<string> {
  const rows: { sql: string }[] = await dataSource.query(
    "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and tbl_name <> 'migration' and tbl_name not glob 'search_index_*' order by tbl_name, type desc, name",
  );
  return `${rows.map((row) => `${layOut(row.sql)};`).join("\n")}\n`;
}

// A column or constraint a line, so that a change shows as a change of its own line. The last parenthesis stays on the last of these lines:
// TypeORM reads a table's checks back from this text and finds the last one only there.
function layOut(sql: string): string {
  const statement = sql.replace(/\s+/g, " ").trim();
  if (!/^CREATE TABLE/i.test(statement)) return statement;
  const open = statement.indexOf("(");
  const parts = statement.slice(open + 1, -1).split(/, (?=(?:"[a-z_0-9]+" (?:text|integer|real)|CONSTRAINT|PRIMARY KEY))/);
  return `${statement.slice(0, open)}(\n  ${parts.join(",\n  ")})`;
}
