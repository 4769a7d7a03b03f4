import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { PACKAGE_ROOT } from "../kernel/package-root.js";

/** Where the migrations lie: one SQL file each, `{timestamp}-{name}.sql`, never changed once released. */
export const MIGRATIONS_FOLDER = join(PACKAGE_ROOT, "schema", "migrations");

/** The migrations as TypeORM wants them, in order of their timestamps. */
export function readMigrations(folder = MIGRATIONS_FOLDER): (new () => MigrationInterface)[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => migrationOf(file, readFileSync(join(folder, file), "utf8")));
}

/** The statements of a migration file. A statement ends with a semicolon at the end of a line. */
export function statementsOf(sql: string): readonly string[] {
  return sql
    .replace(/^--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

// TypeORM reads the order of migrations from the 13 digits (a time in milliseconds) at the end of their names.
function migrationOf(file: string, sql: string): new () => MigrationInterface {
  const [, timestamp = "", name = ""] = /^(\d{13})-(.+)\.sql$/.exec(file) ?? [];
  return class implements MigrationInterface {
    readonly name = `${name}${timestamp}`;

    async up(queryRunner: QueryRunner): Promise<void> {
      for (const statement of statementsOf(sql)) await queryRunner.query(statement);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`Migration ${file} cannot be undone: restore a backup instead`));
    }
  };
}
