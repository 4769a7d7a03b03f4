import type { Quad } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { quadStore } from "../../../src/rdf/n3.js";
import { rdf, sh } from "../../../src/vocab/terms/standard.js";
import { sampleFacts, wholeCatalog } from "../../support/catalog.js";
import { HAS_LINKED_DATA } from "../shared.js";
import { BACKGROUND, check, engine, MANDATORY, readShapes } from "./profiles.js";

const catalog = wholeCatalog(sampleFacts());
const local = (iri: string): string => iri.replace(/^.*[/#]/, "");

/** What a profile demands of a class: at least one value of a property, on pain of a violation. */
interface Demand {
  readonly classIri: string;
  readonly path: string;
}

function demandsOf(shapes: readonly Quad[]): Demand[] {
  const store = quadStore(shapes);
  const objects = (subject: Quad["subject"] | Quad["object"], property: string) =>
    [...store.match(subject as Quad["subject"])].filter(({ predicate }) => predicate.value === property).map(({ object }) => object);
  const demands = shapes
    .filter(({ predicate }) => predicate.value === sh.targetClass)
    .flatMap(({ subject, object }) =>
      objects(subject, sh.property)
        .filter((property) => objects(property, sh.minCount).some(({ value }) => Number(value) > 0))
        .filter((property) => objects(property, `${sh.$namespace}severity`).every(({ value }) => local(value) === "Violation"))
        .flatMap((property) => objects(property, sh.path).map((path) => ({ classIri: object.value, path: path.value }))),
    );
  return [...new Map(demands.map((demand) => [`${local(demand.classIri)}.${local(demand.path)}`, demand])).values()];
}

const instancesOf = (classIri: string): Set<string> =>
  new Set(
    catalog.filter(({ predicate, object }) => predicate.value === rdf.type && object.value === classIri).map((quad) => quad.subject.value),
  );

describe.skipIf(!HAS_LINKED_DATA)("each mandatory property of the profiles (needs ../shared)", async () => {
  const shapes = HAS_LINKED_DATA ? MANDATORY.map((file) => readShapes([file])) : [];
  const engines = shapes.map(engine);
  const demands = shapes.flatMap(demandsOf).filter(({ classIri }) => instancesOf(classIri).size > 0);
  const names = [...new Set(demands.map(({ classIri, path }) => `${local(classIri)}.${local(path)}`))].sort();

  it("is among those that are tried", () => {
    expect(names).toEqual([...EXPECTED].sort());
  });

  it.each(names)("%s is missed where it is taken out", async (name) => {
    const demand = demands.find(({ classIri, path }) => `${local(classIri)}.${local(path)}` === name);
    const instances = instancesOf(demand?.classIri ?? "");
    const without = catalog.filter(({ subject, predicate }) => !(instances.has(subject.value) && predicate.value === demand?.path));
    expect(without.length).toBeLessThan(catalog.length);
    const findings = (await Promise.all(engines.map((each) => check(each, without)))).flat();
    expect(findings.some(({ severity, path }) => severity === "Violation" && path === demand?.path)).toBe(true);
  });

  it("is there while nothing is taken out", async () => {
    const findings = (await Promise.all(engines.map((each) => check(each, catalog)))).flat();
    expect(findings.filter(({ severity }) => severity === "Violation")).toEqual([]);
  });
});

describe("the background", () => {
  it("says nothing of what is the catalogue's own", () => {
    const own = new Set(catalog.map(({ subject }) => subject.value));
    expect(BACKGROUND.filter(({ subject }) => own.has(subject.value))).toEqual([]);
  });
});

// biome-ignore format: names read better in rows
const EXPECTED = [
  "Agent.name",
  "Catalog.contactPoint", "Catalog.dataset", "Catalog.description", "Catalog.publisher", "Catalog.title",
  "CatalogRecord.language", "CatalogRecord.modified", "CatalogRecord.primaryTopic",
  "Checksum.algorithm", "Checksum.checksumValue",
  "DataService.accessRights", "DataService.contactPoint", "DataService.description", "DataService.endpointDescription", "DataService.endpointURL",
  "DataService.identifier", "DataService.license", "DataService.publisher", "DataService.theme", "DataService.title",
  "Dataset.accessRights", "Dataset.contactPoint", "Dataset.creator", "Dataset.description", "Dataset.identifier", "Dataset.publisher",
  "Dataset.theme", "Dataset.title",
  "Distribution.accessURL", "Distribution.license",
];
