import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataSource } from "typeorm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { entityDefinitions } from "../../../src/model/registry.js";
import { createDataSource } from "../../../src/store/data-source.js";
import { listVersions } from "../../../src/store/history/list-versions.js";
import { ownerSql } from "../../../src/store/history/state-sql.js";
import { MIGRATIONS_FOLDER, readMigrations } from "../../../src/store/migrations.js";
import { openStore } from "../../../src/store/open-store.js";

// As the first release left it: two letters, one of which cites the other, with a suggestion and a place in the index.
const OF_THE_FIRST_RELEASE = [
  "insert into coder (id, name, method) values ('coder/kamerstuk-1', 'kamerstuk', 'RULE')",
  ...["kst-21501-33-1148", "kst-21501-33-1149"].map(
    (key) =>
      `insert into document (id, identifier, kind, language, status, signatories) values ('document/${key}', '${key}', 'LETTER', 'nl', 'HELD', '[]')`,
  ),
  `insert into reference (id, "order", kind, surface, normal, status, from_id, target_id, coder_id, confidence) values
     ('reference/kst-21501-33-1149/kst-21501-33-1148', 1, 'KAMERSTUK', '21501-33-1148', 'kst-21501-33-1148', 'RESOLVED',
      'document/kst-21501-33-1149', 'document/kst-21501-33-1148', 'coder/kamerstuk-1', 0.9)`,
  `insert into reference_suggestion (id, reference_id, rank, normal, reason_en, reason_nl, score) values
     ('reference-suggestion/x/1', 'reference/kst-21501-33-1149/kst-21501-33-1148', 1, 'kst-21501-33-1147', 'a slip', 'een verschrijving', 0.5)`,
];

describe("a database of the first release", () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "raadsarchief-"));
    path = join(folder, "archive.sqlite");
    const migrations = readMigrations().filter((migration) => Number(new migration().name?.slice(-13)) < 1_796_000_000_000);
    const old = new DataSource({ ...createDataSource(path).options, migrations } as ConstructorParameters<typeof DataSource>[0]);
    await old.initialize();
    await old.runMigrations();
    for (const statement of OF_THE_FIRST_RELEASE) await old.query(statement);
    await old.destroy();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps every record when it is brought up to date", async () => {
    const now = createDataSource(path);
    await now.initialize();
    const applied = await now.runMigrations();
    expect(applied.length).toBeGreaterThan(0);
    expect(await now.query("select id, target_id, antecedent_id from reference")).toEqual([
      { id: "reference/kst-21501-33-1149/kst-21501-33-1148", target_id: "document/kst-21501-33-1148", antecedent_id: null },
    ]);
    expect(await now.query("select count(*) as count from reference_suggestion")).toEqual([{ count: 1 }]);
    expect(await now.query("pragma foreign_key_check")).toEqual([]);
    expect(await now.query("pragma foreign_keys")).toEqual([{ foreign_keys: 1 }]);
    await now.destroy();
  });

  it("gives every record that it holds a first version, from the moment of its last change", async () => {
    const old = new DataSource({ ...createDataSource(path).options, migrations: [] } as ConstructorParameters<typeof DataSource>[0]);
    await old.initialize();
    await old.query("update archive_state set value = '7' where key = 'revision'");
    await old.query("insert into archive_state (key, value) values ('last_change', '2025-12-01T10:00:00.000Z')");
    await old.destroy();
    const store = await openStore({ path });
    const versions = await listVersions(store.database, { limit: 100 });
    expect(versions.map(({ record, kind, revision, owner }) => [record, kind, revision, owner])).toEqual([
      ["coder/kamerstuk-1", "CREATE", 7, null],
      ["document/kst-21501-33-1148", "CREATE", 7, "document/kst-21501-33-1148"],
      ["document/kst-21501-33-1149", "CREATE", 7, "document/kst-21501-33-1149"],
      ["reference/kst-21501-33-1149/kst-21501-33-1148", "CREATE", 7, "document/kst-21501-33-1149"],
      ["reference-suggestion/x/1", "CREATE", 7, null],
    ]);
    expect(versions[1]).toMatchObject({ validFrom: "2025-12-01T10:00:00.000Z", validUntil: null, state: { language: "nl", dossiers: [] } });
    await store.transaction((write) => write.run("update document set title = 'x' where id = 'document/kst-21501-33-1148'", []));
    expect(await listVersions(store.database, { limit: 9, sinceRevision: 7 })).toMatchObject([
      { kind: "UPDATE", revision: 8, sequence: 6 },
    ]);
    await store.close();
  });

  it("gives a first version to every kind of record that there was when the history began", async () => {
    const began = 1_796_428_800_000;
    const migrations = readMigrations().filter((migration) => Number(new migration().name?.slice(-13)) <= began);
    const then = new DataSource({ ...createDataSource(":memory:").options, migrations } as ConstructorParameters<typeof DataSource>[0]);
    await then.initialize();
    await then.runMigrations();
    const tables: { name: string }[] = await then.query("select name from sqlite_master where type = 'table'");
    await then.destroy();
    const file = readFileSync(join(MIGRATIONS_FOLDER, `${began}-history.sql`), "utf8");
    for (const definition of entityDefinitions().filter(({ table }) => tables.some(({ name }) => name === table))) {
      const owner = ownerSql(definition, "r");
      const column = owner === "null" ? "NULL" : owner.slice("r.".length);
      expect(file).toContain(`SELECT "id", '${definition.name}', ${column}, 'CREATE'`);
    }
  });
});
