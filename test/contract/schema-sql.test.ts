import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDataSource } from "../../src/store/data-source.js";
import { pendingStatements, schemaSql } from "../../src/store/schema-sql.js";

describe("the tables", () => {
  const dataSource = createDataSource(":memory:");
  beforeAll(async () => {
    await dataSource.initialize();
    await dataSource.runMigrations();
  });
  afterAll(() => dataSource.destroy());

  it("that the migrations make are those that the entities ask for", async () => {
    expect(await pendingStatements(dataSource)).toEqual([]);
  });

  it("are those of schema/schema.sql (npm run schema:emit writes it anew)", async () => {
    expect(await schemaSql(dataSource)).toBe(readFileSync("schema/schema.sql", "utf8"));
  });

  it("are never made by synchronising", () => {
    expect(dataSource.options.synchronize).toBe(false);
  });

  it("refuse a search condition without a value, which TypeORM would otherwise drop", async () => {
    const [entity] = dataSource.entityMetadatas;
    const repository = dataSource.getRepository(entity?.target ?? "");
    await expect(repository.findOneBy({ id: undefined as unknown as string })).rejects.toThrow();
  });
});
