import { describe, expect, it } from "vitest";
import { definitionOfId, entityDefinitions } from "../../../src/model/registry.js";
import { minimalArchive, sampleArchive } from "../../support/factories.js";

describe.each([
  ["minimal", minimalArchive()],
  ["sample", sampleArchive()],
] as const)("the %s archive of the tests", (_name, archive) => {
  it("has records of every entity, with every stored field and without doubles", () => {
    for (const definition of entityDefinitions()) {
      const records = archive.get(definition.entityClass) ?? [];
      expect(records.length, definition.name).toBeGreaterThan(0);
      expect(new Set(records.map((record) => record.id)).size, definition.name).toBe(records.length);
      const stored = definition.fields.filter((field) => field.form !== "toMany" && field.form !== "linkedFrom").map((field) => field.name);
      for (const record of records) expect(Object.keys(record).sort()).toEqual(["id", ...stored].sort());
    }
  });

  it("leads nowhere that does not exist", () => {
    const ids = new Set([...archive.values()].flat().map((record) => record.id));
    const dangling = entityDefinitions()
      .flatMap((definition) =>
        (archive.get(definition.entityClass) ?? []).flatMap((record) =>
          definition.fields.flatMap((field) => {
            const value = record[field.name];
            if (field.form === "toOne") return value === null ? [] : [value as string];
            if (field.form !== "link") return [];
            return (value as readonly (string | { id: string })[]).map((link) => (typeof link === "string" ? link : link.id));
          }),
        ),
      )
      .filter((id) => !ids.has(id) || definitionOfId(id) === undefined);
    expect(dangling).toEqual([]);
  });
});
