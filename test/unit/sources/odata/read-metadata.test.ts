import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ODATA_ENTITIES } from "../../../../src/sources/odata/field-names.js";
import { missingFields, readServiceFields } from "../../../../src/sources/odata/read-metadata.js";
import type { ChamberEntity } from "../../../../src/sources/source-record.js";

const metadata = (types: string, sets: string) =>
  `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="TK">${types}<EntityContainer>${sets}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;

const dossier = (...fields: readonly string[]) =>
  metadata(
    `<EntityType Name="Kamerstukdossier">${fields.map((name) => `<Property Name="${name}"/>`).join("")}</EntityType>`,
    '<EntitySet Name="Kamerstukdossier" EntityType="TK.Kamerstukdossier"/>',
  );

describe("the description of the OData service", () => {
  it("shows which kinds and fields are gone, and minds neither new names nor fields that nobody needs", () => {
    const present = ["Id", "GewijzigdOp", "Verwijderd", "Nummer", "Toevoeging", "AantalDocumenten", "Afgesloten", "Kamer", "Nieuw"];
    const service = readServiceFields(dossier(...present), "$metadata");
    expect(missingFields(service, ["DOSSIER", "CASE"], "$metadata").map(({ code, message }) => [code, message])).toEqual([
      ["FIELD_GONE", "Kamerstukdossier no longer has Titel; it is left empty"],
      ["ENTITY_GONE", "the service no longer has Zaak; nothing of it is harvested"],
    ]);
  });

  it("shows which relations are gone", () => {
    const { telling, fields } = ODATA_ENTITIES.COMMITMENT;
    const names = [...telling, ...Object.values(fields).flat(), "Id", "GewijzigdOp", "Verwijderd"];
    const type = `<EntityType Name="Toezegging">${names.map((name) => `<Property Name="${name}"/>`).join("")}</EntityType>`;
    const service = readServiceFields(metadata(type, '<EntitySet Name="Toezegging" EntityType="TK.Toezegging"/>'), "m");
    expect(missingFields(service, ["COMMITMENT"], "m")).toMatchObject([
      { code: "RELATION_GONE", message: "Toezegging no longer leads to Activiteit; those links are left out" },
    ]);
  });

  it.each([["<html><body/></html>"], ["<edmx:Edmx"], [""]])("is refused in %j", (text) => {
    expect(() => readServiceFields(text, "m")).toThrow(expect.objectContaining({ code: "INPUT_DAMAGED" }));
  });
});

const file = resolve("../shared/corpus/odata/metadata-v4-2.0.xml");

describe.skipIf(!existsSync(file))("the description of version 4 (needs ../shared)", () => {
  it("has everything that is expected", () => {
    const service = readServiceFields(readFileSync(file, "utf8"), file);
    expect(service.size).toBeGreaterThanOrEqual(37);
    expect(missingFields(service, Object.keys(ODATA_ENTITIES) as ChamberEntity[], file)).toEqual([]);
  });

  it("tells each kind of record from all others by its telling fields", () => {
    const service = readServiceFields(readFileSync(file, "utf8"), file);
    for (const [entity, { set, telling }] of Object.entries(ODATA_ENTITIES)) {
      const others = Object.values(ODATA_ENTITIES).filter((other) => other.set !== set);
      const shared = telling.filter((field) => others.some((other) => service.get(other.set)?.has(field)));
      expect([entity, shared]).toEqual([entity, []]);
    }
  });
});
