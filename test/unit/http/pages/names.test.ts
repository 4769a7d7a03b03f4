import { describe, expect, it } from "vitest";
import { DUTCH_FIELD_NAMES, DUTCH_TYPE_NAMES } from "../../../../src/http/pages/dutch-names.js";
import { fieldName, typeName } from "../../../../src/http/pages/names.js";
import { entityDefinitions } from "../../../../src/model/registry.js";
import { COVERAGE_TERMS } from "../../../../src/rdf/coverage.js";

describe("names for people", () => {
  it("has a Dutch name for every entity and every field", () => {
    expect(entityDefinitions().filter(({ name }) => DUTCH_TYPE_NAMES[name] === undefined)).toEqual([]);
    const fields = entityDefinitions().flatMap((definition) => definition.fields.map(({ name }) => name));
    expect(fields.filter((name) => DUTCH_FIELD_NAMES[name] === undefined)).toEqual([]);
  });

  it("has no name for what is not there", () => {
    const terms = COVERAGE_TERMS.map((iri) => iri.slice(iri.indexOf("#") + 1));
    const fields = new Set([...entityDefinitions().flatMap((definition) => definition.fields.map(({ name }) => name)), ...terms]);
    expect(Object.keys(DUTCH_FIELD_NAMES).filter((name) => !fields.has(name))).toEqual([]);
    const types = new Set(["Coverage", ...entityDefinitions().map(({ name }) => name)]);
    expect(Object.keys(DUTCH_TYPE_NAMES).filter((name) => !types.has(name))).toEqual([]);
  });

  it("makes English names from those of the model", () => {
    expect(["startDate", "authorityIri", "summaryNl", "sha256", "citedBy"].map((name) => fieldName(name, "en"))).toEqual([
      "Start date",
      "Authority IRI",
      "Summary (Dutch)",
      "SHA-256",
      "Cited by",
    ]);
    expect([typeName("AgendaItem", "en"), typeName("AgendaItem", "nl")]).toEqual(["Agenda item", "Agendapunt"]);
  });
});
