import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../kernel/package-root.js";
import { createDataSource } from "./data-source.js";
import { schemaSql } from "./schema-sql.js";

/** Writes `schema/schema.sql`: the tables as the migrations make them. */
const dataSource = createDataSource(":memory:");
await dataSource.initialize();
await dataSource.runMigrations();
writeFileSync(join(PACKAGE_ROOT, "schema", "schema.sql"), await schemaSql(dataSource));
await dataSource.destroy();
