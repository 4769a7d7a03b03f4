import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { FEED_TERMS } from "../../src/feed/member-quads.js";
import { schemeName } from "../../src/kernel/closed-list.js";
import { ONTOLOGY_IRI } from "../../src/kernel/iri.js";
import { conceptIri } from "../../src/model/define/fields.js";
import { entityDefinitions } from "../../src/model/registry.js";
import { COVERAGE_TERMS } from "../../src/rdf/coverage.js";
import { parseRdf } from "../../src/rdf/n3.js";
import { conceptLists, ontologyFiles } from "../../src/rdf/ontology/ontology-files.js";
import { SHORTCUT_TERMS } from "../../src/rdf/shortcuts.js";
import { rad } from "../../src/vocab/terms/own.js";
import * as standard from "../../src/vocab/terms/standard.js";

const { owl, rdf, rdfs, skos } = standard;
const read = (name: string): Quad[] => parseRdf(readFileSync(join("ontology", name), "utf8"), "ttl");
const council = read("council.ttl");
const concepts = read("concepts.ttl");
const ONTOLOGY = ONTOLOGY_IRI.slice(0, -1);

const defined = new Set(council.filter((quad) => quad.predicate.value === rdf.type).map((quad) => quad.subject.value));
const subjectsOf = (quads: readonly Quad[]) =>
  [...new Set(quads.map((quad) => quad.subject.value))].filter((iri) => iri.startsWith(ONTOLOGY_IRI));
const objectsOf = (quads: readonly Quad[], subject: string, property: string) =>
  quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === property).map((quad) => quad.object);

const declaredStandard = new Set(
  Object.values(standard).flatMap((vocabulary) =>
    Object.entries(vocabulary)
      .filter(([name]) => !name.startsWith("$"))
      .map(([, iri]) => iri),
  ),
);
const own = Object.entries(rad)
  .filter(([name]) => !name.startsWith("$"))
  .map(([, iri]) => iri);

// Every IRI that the definitions put into records, or that follows from them.
const inModel = new Set([
  ...SHORTCUT_TERMS,
  ...COVERAGE_TERMS,
  ...FEED_TERMS,
  ...entityDefinitions().flatMap(({ rdfClasses, fields }) => [
    ...rdfClasses,
    ...fields.flatMap((field) => [
      ...(field.rdf === null ? [] : [field.rdf.iri]),
      ...(field.form === "link" && field.edge !== undefined ? Object.values(field.edge.rdf) : []),
    ]),
  ]),
]);

describe("the files that follow from the model", () => {
  it.each([...ontologyFiles()])("%s is what the model says (else run: npm run ontology:emit)", (name, content) => {
    expect(readFileSync(join("ontology", name), "utf8")).toBe(content);
  });
});

describe("the terms of the model", () => {
  it("are all defined in the ontology or declared as terms of a published vocabulary", () => {
    expect([...inModel].filter((iri) => !(iri.startsWith(ONTOLOGY_IRI) ? defined.has(iri) : declaredStandard.has(iri)))).toEqual([]);
  });

  it("are all in use, as far as they are our own, or marked as deprecated", () => {
    const deprecated = new Set(
      council.filter((quad) => quad.predicate.value === owl.deprecated && quad.object.value === "true").map((quad) => quad.subject.value),
    );
    expect(own.filter((iri) => !inModel.has(iri) && !deprecated.has(iri))).toEqual([]);
  });

  it("are the same in the ontology and in the code", () => {
    const schemes = conceptLists().map((list) => ONTOLOGY_IRI + schemeName(list));
    expect(subjectsOf(council).sort()).toEqual([...own, ...schemes].sort());
  });

  it("never give two fields of an entity statements that cannot be told apart", () => {
    for (const { name, fields } of entityDefinitions()) {
      const keys = fields.flatMap((field) => (field.rdf === null ? [] : [`${field.rdf.iri} ${field.rdf.lang ?? ""}`]));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it("name each entity's published classes as the classes above its own", () => {
    for (const {
      rdfClasses: [ownClass = "", ...published],
    } of entityDefinitions()) {
      const above = objectsOf(council, ownClass, rdfs.subClassOf).map((term) => term.value);
      expect(
        published.filter((iri) => !above.includes(iri)),
        ownClass,
      ).toEqual([]);
    }
  });
});

describe("the ontology", () => {
  it("says its title, licence and version", () => {
    for (const property of [
      "http://purl.org/dc/terms/title",
      "http://purl.org/dc/terms/description",
      "http://purl.org/dc/terms/license",
      owl.versionIRI,
      owl.versionInfo,
    ]) {
      expect(objectsOf(council, ONTOLOGY, property).length, property).toBeGreaterThan(0);
    }
  });

  it.each(subjectsOf(council))("gives %s a label and a definition in both languages and says where it is defined", (term) => {
    const languages = (property: string) =>
      objectsOf(council, term, property)
        .map((object) => (object.termType === "Literal" ? object.language : ""))
        .sort();
    expect(languages(rdfs.label)).toEqual(["en", "nl"]);
    expect(languages(skos.definition)).toEqual(["en", "nl"]);
    expect(objectsOf(council, term, rdfs.isDefinedBy).map((object) => object.value)).toEqual([ONTOLOGY]);
  });

  it("has a concept with labels in both languages for every value of every closed list", () => {
    for (const list of conceptLists()) {
      for (const key of list.keys) {
        const labels = objectsOf(concepts, conceptIri(list, key), skos.prefLabel).map((object) =>
          object.termType === "Literal" ? object.language : "",
        );
        const definitions = objectsOf(concepts, conceptIri(list, key), skos.definition).map((object) =>
          object.termType === "Literal" ? object.language : "",
        );
        expect([labels.sort(), definitions.sort()], `${list.name} ${key}`).toEqual([
          ["en", "nl"],
          ["en", "nl"],
        ]);
        expect(objectsOf(concepts, conceptIri(list, key), skos.inScheme).map((object) => object.value)).toEqual([
          ONTOLOGY_IRI + schemeName(list),
        ]);
      }
    }
  });
});

const vocabularies = resolve("../shared/linked-data");
// The namespaces whose vocabulary is not among the copies: small ones that have not changed for years. The validator tries those of SHACL.
const NOT_COPIED = [rdf.$namespace, rdfs.$namespace, owl.$namespace, standard.xsd.$namespace, standard.sh.$namespace];

// Their IRIs are looked up by test/unit/vocab/authority.test.ts.
const IN_AUTHORITY_TABLES = [
  "http://publications.europa.eu/resource/authority/",
  "http://eurovoc.europa.eu/",
  "https://identifier.overheid.nl/tooi/",
];

describe.skipIf(!existsSync(vocabularies))("the terms of published vocabularies (needs ../shared)", () => {
  const published = (): Set<string> => {
    const files = ["eli", "spar", "vocab"].flatMap((folder) =>
      readdirSync(join(vocabularies, folder)).map((name) => join(vocabularies, folder, name)),
    );
    const quads = files
      .filter((file) => /\.(ttl|nt|nq)$/.test(file))
      .flatMap((file) => parseRdf(readFileSync(file, "utf8"), file.endsWith(".ttl") ? "ttl" : "nq"));
    return new Set(quads.filter((quad) => quad.predicate.value === rdf.type).map((quad) => quad.subject.value));
  };

  it("exist in those vocabularies, in the code and in the ontology alike", () => {
    const known = published();
    const used = [...council, ...concepts, ...read("shapes.ttl")].flatMap((quad) => [
      quad.predicate.value,
      ...(quad.object.termType === "NamedNode" ? [quad.object.value] : []),
    ]);
    const terms = [...new Set([...declaredStandard, ...used])].filter(
      (iri) =>
        !iri.startsWith(ONTOLOGY_IRI.slice(0, -1)) &&
        !iri.startsWith("https://joinup.ec.europa.eu/") &&
        !IN_AUTHORITY_TABLES.some((table) => iri.startsWith(table)),
    );
    const notChecked = terms.filter((iri) => NOT_COPIED.some((namespace) => iri.startsWith(namespace)));
    console.info(
      `${terms.length - notChecked.length} terms checked; ${notChecked.length} (RDF, RDFS, OWL, XSD, SHACL) are not among the copies`,
    );
    expect(terms.filter((iri) => !notChecked.includes(iri) && !known.has(iri))).toEqual([]);
  });
});
