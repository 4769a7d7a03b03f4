import type { Quad, Term } from "@rdfjs/types";
import { describe, expect, it } from "vitest";
import { entityDefinitions } from "../../src/model/registry.js";
import { termFactory } from "../../src/rdf/n3.js";
import { FIELD_RULES, PROPERTY_RULES } from "../../src/rdf/ontology/field-rules.js";
import { archiveShapes, makeValidator } from "../../src/rdf/validate.js";
import { rdf, sh } from "../../src/vocab/terms/standard.js";
import { sampleQuads } from "./sample-quads.js";

const { literal, namedNode, quad } = termFactory;
const shapes = archiveShapes();
const objects = (subject: Term, name: string) =>
  shapes.filter((each) => each.subject.equals(subject) && each.predicate.value === sh.$namespace + name).map((each) => each.object);

/** One property of one shape: the class it is for, the property, and the fewest values. */
interface ShapeProperty {
  readonly title: string;
  readonly target: string;
  readonly path: string;
  readonly minimum: number;
}

const targets = shapes.filter(({ predicate }) => predicate.value === sh.targetClass);
const properties: readonly ShapeProperty[] = targets.flatMap(({ subject, object: target }) =>
  objects(subject, "property").map((property) => ({
    title: property.value.slice(property.value.indexOf("#") + 1),
    target: target.value,
    path: objects(property, "path")[0]?.value ?? "",
    minimum: Number(objects(property, "minCount")[0]?.value ?? 0),
  })),
);

const quads = await sampleQuads();
const validate = makeValidator();
const things = new Map<string, readonly Quad[]>();
for (const each of quads) things.set(each.subject.value, [...(things.get(each.subject.value) ?? []), each]);

function hasType(statements: readonly Quad[], type: string): boolean {
  return statements.some(({ predicate, object }) => predicate.value === rdf.type && object.value === type);
}

/** The statements about some thing of the class that has the property. */
function exampleOf({ target, path }: ShapeProperty): readonly Quad[] | undefined {
  return [...things.values()].find((each) => hasType(each, target) && each.some(({ predicate }) => predicate.value === path));
}

async function brokenPaths(statements: readonly Quad[]): Promise<readonly (string | null)[]> {
  return (await validate(statements)).violations.map(({ path }) => path);
}

describe("our shapes", () => {
  it("find nothing wrong with the sample archive, and speak of every class in it that is our own", async () => {
    expect(await validate(quads)).toMatchObject({ conforms: true, count: 0, checked: things.size });
  });

  it("name every property that the export gives to a thing of a class", () => {
    const named = new Set(properties.map(({ target, path }) => `${target} ${path}`));
    const unnamed = [...things.values()].flatMap((statements) => {
      const classes = targets.map(({ object }) => object.value).filter((type) => hasType(statements, type));
      return statements
        .map(({ predicate }) => predicate.value)
        .filter((path) => path !== rdf.type && !classes.some((type) => named.has(`${type} ${path}`)));
    });
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it("use Core only: no SPARQL, no other language, no import", () => {
    const words = new Set(shapes.map(({ predicate }) => predicate.value).filter((iri) => iri.startsWith(sh.$namespace)));
    const core =
      "targetClass nodeKind class property path name description datatype languageIn uniqueLang minCount maxCount in pattern minInclusive maxInclusive lessThanOrEquals";
    expect([...words].map((iri) => iri.slice(sh.$namespace.length)).filter((word) => !core.split(" ").includes(word))).toEqual([]);
  });

  it("look from no thing to another, so that things can be checked one by one", () => {
    const inProperties = new Set(targets.flatMap(({ subject }) => objects(subject, "property")).map(({ value }) => value));
    expect(shapes.filter(({ subject, predicate }) => predicate.value === sh.class && inProperties.has(subject.value))).toEqual([]);
  });

  it("have rules for fields and properties that exist", () => {
    const fields = entityDefinitions().flatMap(({ name, fields: all }) => all.map((field) => `${name}.${field.name}`));
    expect(Object.keys(FIELD_RULES).filter((key) => !fields.includes(key))).toEqual([]);
    expect(Object.keys(PROPERTY_RULES).filter((iri) => !properties.some(({ path }) => path === iri))).toEqual([]);
  });

  it("give every property a name in both languages", () => {
    for (const { subject } of targets)
      for (const property of objects(subject, "property"))
        expect(
          objects(property, "name")
            .map((name) => (name.termType === "Literal" ? name.language : ""))
            .sort(),
          property.value,
        ).toEqual(["en", "nl"]);
  });
});

describe("without a mandatory statement, or with a wrong one", () => {
  const mandatory = properties.filter(({ minimum }) => minimum > 0);

  it("the sample archive has an example for every mandatory property", () => {
    expect(mandatory.filter((each) => exampleOf(each) === undefined).map(({ title }) => title)).toEqual([]);
  });

  it.each(mandatory.map((each) => [each.title, each] as const))("%s is missed", async (_title, each) => {
    const example = exampleOf(each) ?? [];
    expect(await brokenPaths(example)).toEqual([]);
    expect(await brokenPaths(example.filter(({ predicate }) => predicate.value !== each.path))).toContain(each.path);
  });

  it.each(properties.map((each) => [each.title, each] as const))("%s refuses a value that is no value of it", async (_title, each) => {
    const [typed] = [...things.values()].find((statements) => hasType(statements, each.target)) ?? [];
    expect(typed).toBeDefined();
    const about = namedNode(typed?.subject.value ?? "");
    const wrong = [
      literal("\u0000 no such value", namedNode("https://example.org/no-datatype")),
      namedNode("https://example.org/ no thing"),
    ];
    const statements = wrong.map((object) => quad(about, namedNode(each.path), object));
    expect(await brokenPaths([quad(about, namedNode(rdf.type), namedNode(each.target)), ...statements])).toContain(each.path);
  });
});
