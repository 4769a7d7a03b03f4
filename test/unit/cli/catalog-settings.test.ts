import { describe, expect, it } from "vitest";
import { UNNAMED } from "../../../src/catalog/catalog-facts.js";
import { readCatalogSettings } from "../../../src/cli/catalog-settings.js";
import { ArchiveError } from "../../../src/kernel/errors.js";

describe("the settings of the catalogue", () => {
  it("name nobody where nothing is said", () => {
    expect(readCatalogSettings({})).toEqual(UNNAMED);
    expect(readCatalogSettings({ PUBLISHER_NAME: "  ", CONTACT_URL: "" })).toEqual(UNNAMED);
  });

  it("are read from the environment", () => {
    const environment = {
      PUBLISHER_IRI: "https://identifier.overheid.nl/tooi/id/oorg/oorg10002",
      PUBLISHER_NAME: "Voorbeeldorganisatie",
      PUBLISHER_TYPE: "PrivateIndividual(s)",
      CONTACT_NAME: "Redactie",
      CONTACT_EMAIL: "redactie@archive.example",
      CONTACT_URL: "https://archive.example/contact",
      PUBLIC_URL: "https://archive.example",
    };
    expect(readCatalogSettings(environment)).toEqual({
      publisher: { iri: environment.PUBLISHER_IRI, name: "Voorbeeldorganisatie", type: "PrivateIndividual(s)" },
      contact: { name: "Redactie", email: "redactie@archive.example", url: "https://archive.example/contact" },
      publicUrl: "https://archive.example/",
    });
  });

  it.each([
    ["PUBLISHER_IRI", { PUBLISHER_IRI: "oorg10002", PUBLISHER_NAME: "x" }],
    ["PUBLISHER_IRI", { PUBLISHER_IRI: "https://x.example/a b", PUBLISHER_NAME: "x" }],
    ["PUBLISHER_NAME", { PUBLISHER_IRI: "https://x.example/a" }],
    ["PUBLISHER_TYPE", { PUBLISHER_TYPE: "Government", PUBLISHER_NAME: "x" }],
    ["CONTACT_EMAIL", { CONTACT_EMAIL: "nobody" }],
    ["CONTACT_URL", { CONTACT_URL: "javascript:alert(1)" }],
    ["PUBLIC_URL", { PUBLIC_URL: "https://x.example/?a" }],
  ])("are refused, with the name %s, where %o cannot be used", (place, environment) => {
    const read = () => readCatalogSettings(environment);
    expect(read).toThrow(ArchiveError);
    expect(read).toThrow(expect.objectContaining({ code: "CONFIGURATION", place }));
  });
});
