import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { conceptMatches } from "../../../src/rdf/ontology/concept-matches.js";
import { conceptLists } from "../../../src/rdf/ontology/ontology-files.js";
import { AUTHORITY_LANGUAGES, authority } from "../../../src/vocab/terms/authority.js";

const shared = resolve("../shared/linked-data");
const TABLES = [
  "authority/po-corporatebodies-skos-2016.rdf",
  "authority/corporate-body-classification-skos.rdf",
  "authority/roles-skos.rdf",
  "authority/resourcetypes-skos.rdf",
  "tooi/talen-v1.json",
  "tooi/plooi-documentsoorten-v3.json",
  "tooi/rwc_overige_overheidsorganisaties_compleet_3.json",
];
const EUROVOC = "http://eurovoc.europa.eu/";

describe.skipIf(!existsSync(shared))("the IRIs of authority tables (needs ../shared)", () => {
  const tables = TABLES.map((name) => readFileSync(join(shared, name), "utf8")).join("\n");
  const eurovoc = readFileSync(join(shared, "authority/eurovoc-2021-06-04-fr-en.yaml"), "utf8");
  const matched = conceptLists().flatMap((list) => list.keys.flatMap((key) => conceptMatches(list, key).map(([, iri]) => iri)));

  it.each([...new Set([...Object.values(authority), ...Object.values(AUTHORITY_LANGUAGES), ...matched])])("%s is published", (iri) => {
    if (iri.startsWith(EUROVOC)) expect(eurovoc).toContain(`\n  ${iri.slice(EUROVOC.length)}:\n`);
    else expect(tables).toContain(`"${iri}"`);
  });
});
