import sqlite3 from "sqlite3";
import { DataSource } from "typeorm";
import { linkTables } from "../model/define/relations.js";
import { ENTITY_CLASSES } from "../model/registry.js";
import { readMigrations } from "./migrations.js";

/**
 * The TypeORM data source: it knows the tables that the entities ask for and runs the migrations. Records are not read or written through it
 * (hydrating entities is what makes servers on it slow); see `read-pool.ts` and `write-records.ts`.
 */
export function createDataSource(path: string): DataSource {
  return new DataSource({
    type: "sqlite",
    database: path,
    entities: [...ENTITY_CLASSES, ...linkTables] as (new () => object)[],
    migrations: readMigrations(),
    migrationsTableName: "migration",
    migrationsTransactionMode: "all",
    synchronize: false,
    logging: false,
    invalidWhereValuesBehavior: { null: "throw", undefined: "throw" },
    // TypeORM would call sqlite3.verbose(), which records a stack for every call and halves the speed.
    driver: {
      Database: sqlite3.Database,
      verbose() {
        return this;
      },
    },
    busyTimeout: 5_000,
  });
}
