import { describe, expect, it } from "vitest";
import { kindName, termName } from "../../../src/catalog/term-name.js";
import { entityDefinitions } from "../../../src/model/registry.js";
import { rad } from "../../../src/vocab/terms/own.js";

describe("the names of terms", () => {
  it("has words in Dutch and English for every entity", () => {
    expect([kindName("AgendaItem", "nl"), kindName("AgendaItem", "en")]).toEqual(["agendapunt", "agenda item"]);
    const names = entityDefinitions().flatMap(({ name }) => [kindName(name, "nl"), kindName(name, "en")]);
    expect(names.filter((name) => /[a-z][A-Z]/.test(name))).toEqual([]);
  });

  it("leaves the name of what the ontology does not have", () => {
    expect(kindName("Nothing", "nl")).toBe("Nothing");
    expect(termName("http://example.org/x", "nl")).toBeUndefined();
    expect(termName(rad.Council, "nl")).toBe("Raad");
  });
});
