import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ONTOLOGY_IRI } from "../../src/kernel/iri.js";
import { jsonLdContext } from "../../src/rdf/json-ld/context.js";
import { parseRdf } from "../../src/rdf/n3.js";
import type { Store } from "../../src/store/open-store.js";
import * as standard from "../../src/vocab/terms/standard.js";
import { readDatabaseQuads } from "../support/archive-quads.js";
import { realArchive } from "./real-archive.js";
import { sampleQuads } from "./sample-quads.js";
import { HAS_LINKED_DATA, shared } from "./shared.js";

const { owl, rdf, rdfs, sh, xsd } = standard;

// These five have no copy among the others' files: they stand here as their specifications have them, as far as they may occur.
const BUILT_IN: readonly string[] = [
  ...terms(rdf.$namespace, "type Property langString first rest nil List"),
  ...terms(rdfs.$namespace, "label comment seeAlso isDefinedBy Class subClassOf subPropertyOf domain range Resource Literal Datatype"),
  ...terms(
    owl.$namespace,
    "Ontology Class ObjectProperty DatatypeProperty AnnotationProperty NamedIndividual sameAs deprecated versionIRI versionInfo priorVersion inverseOf equivalentClass equivalentProperty disjointWith imports",
  ),
  ...terms(
    sh.$namespace,
    "NodeShape PropertyShape targetClass property path name description nodeKind class datatype in pattern languageIn uniqueLang minCount maxCount minInclusive maxInclusive lessThanOrEquals",
  ),
  ...terms(xsd.$namespace, "string boolean integer decimal double date dateTime gYear duration anyURI nonNegativeInteger positiveInteger"),
];

function terms(namespace: string, names: string): string[] {
  return names.split(" ").map((name) => namespace + name);
}

const read = (name: string) => parseRdf(readFileSync(join("ontology", name), "utf8"), "ttl");
const ontology = [...read("council.ttl"), ...read("concepts.ttl"), ...read("shapes.ttl")];
const definedHere = new Set(ontology.filter(({ predicate }) => predicate.value === rdf.type).map(({ subject }) => subject.value));

/** Everything used as a property, a class or a datatype. */
function usedTerms(quads: readonly Quad[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { predicate, object } of quads) {
    used.add(predicate.value);
    if (predicate.value === rdf.type) used.add(object.value);
    if (object.termType === "Literal") used.add(object.datatype.value);
  }
  return used;
}

const copies = (): readonly Quad[] =>
  ["eli", "spar", "vocab"]
    .flatMap((folder) => readdirSync(shared(folder)).map((name) => shared(folder, name)))
    .filter((file) => /\.(ttl|nt|nq)$/.test(file))
    .flatMap((file) => parseRdf(readFileSync(file, "utf8"), file.endsWith(".ttl") ? "ttl" : "nq"));

describe("our own terms", () => {
  it("are all defined in the ontology, wherever they are used", async () => {
    const own = [...usedTerms([...(await sampleQuads()), ...ontology])].filter((iri) => iri.startsWith(ONTOLOGY_IRI));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((iri) => !definedHere.has(iri))).toEqual([]);
  });

  it("are all that the JSON-LD context stands for in our namespace", () => {
    const names = [...JSON.stringify(jsonLdContext()).matchAll(/"rad:([A-Za-z-]+)"/g)].map(([, name]) => `${ONTOLOGY_IRI}${name}`);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((iri) => !definedHere.has(iri))).toEqual([]);
  });
});

describe.skipIf(!HAS_LINKED_DATA)("the terms of others (needs ../shared)", () => {
  let store: Store | undefined;
  let used: readonly Quad[] = [];
  let defined: ReadonlySet<string> = new Set();
  beforeAll(async () => {
    store = await realArchive();
    used = [...(await readDatabaseQuads(store)), ...(await sampleQuads()), ...ontology];
    defined = new Set(
      [...copies(), ...ontology].filter(({ predicate }) => predicate.value === rdf.type).map(({ subject }) => subject.value),
    );
  }, 120_000);
  afterAll(() => store?.close());

  it("are defined in their vocabularies, wherever real letters, the sample or the ontology use them", () => {
    const all = [...usedTerms(used)];
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((iri) => !defined.has(iri) && !BUILT_IN.includes(iri))).toEqual([]);
  });

  it("exist in the copied code lists, as far as they are from one", () => {
    const lists = codeLists();
    const codes = new Set(used.flatMap(({ object }) => (object.termType === "NamedNode" && isCode(object.value) ? [object.value] : [])));
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((iri) => !lists.has(iri) && !SMALL_LISTS.includes(iri))).toEqual([]);
  });
});

const CODES = [
  "http://publications.europa.eu/resource/authority/",
  "http://eurovoc.europa.eu/",
  "https://identifier.overheid.nl/tooi/",
  "http://www.iana.org/assignments/media-types/",
  "https://www.iana.org/assignments/media-types/",
];
const isCode = (iri: string) => CODES.some((start) => iri.startsWith(start));

// IANA's registry has no copy; these are in it (https://www.iana.org/assignments/media-types).
const SMALL_LISTS = [
  "text/plain",
  "text/html",
  "application/xml",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
].flatMap((type) => [`http://www.iana.org/assignments/media-types/${type}`, `https://www.iana.org/assignments/media-types/${type}`]);

/** Every IRI that stands in a copied code list; EuroVoc's list has the last part of each only. */
function codeLists(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of ["authority", "tooi"]) {
    for (const name of readdirSync(shared(folder))) {
      const text = readFileSync(shared(folder, name), "utf8");
      for (const [iri] of text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)) found.add(iri);
      for (const [, code] of name.startsWith("eurovoc") ? text.matchAll(/^ *['"]?(c_[0-9a-f]+|[0-9]+)['"]?:/gm) : [])
        found.add(`http://eurovoc.europa.eu/${code}`);
      if (name.endsWith(".ttl")) for (const { subject } of parseRdf(text, "ttl")) found.add(subject.value);
    }
  }
  return found;
}
