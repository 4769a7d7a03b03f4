import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildArchiveSchema } from "../../../src/graphql/build-schema.js";
import { rdfTermOf } from "../../../src/graphql/linked-data/rdf-term.js";
import { schemaContext } from "../../../src/graphql/linked-data/schema-context.js";
import { schemaTerms } from "../../../src/graphql/linked-data/schema-terms.js";
import { entityDefinitions } from "../../../src/model/registry.js";
import { archiveQuads } from "../../../src/rdf/export-archive.js";
import { sampleArchive } from "../../support/factories.js";
import { collect, quadsOf, sortedLines } from "../../support/rdf.js";
import { BASE, type SampleServer, sampleServer } from "./sample-server.js";

const things = new Set(entityDefinitions().map(({ name }) => name));

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws a selection for a type: always `id` and `__typename` (and `value` with `lang`), of the other fields some, of a page either `nodes` or `edges`. */
function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number, draw: () => number): string {
  if (isLeafType(type)) return "";
  if (isInterfaceType(type)) {
    const names = schema.getPossibleTypes(type).map(({ name }) => name);
    const name = names[Math.floor(draw() * names.length)] ?? "";
    return ` { id __typename ... on ${name} ${selection(schema, schema.getType(name) as GraphQLObjectType, depth, draw)} }`;
  }
  if (!isObjectType(type)) return "";
  const page = draw() < 0.5 ? "nodes" : "edges";
  const isPage = things.has(type.name) === false && type.name.endsWith("Connection");
  const fields = Object.values(type.getFields()).filter((field) => {
    if (field.args.some(isRequiredArgument) || field.name === "id") return false;
    if (isPage) return field.name === page || draw() < 0.3 ? field.name !== (page === "nodes" ? "edges" : "nodes") : false;
    if (["PageInfo", "LanguageText"].includes(type.name) || field.name === "node") return true;
    const isLeaf = isLeafType(getNamedType(field.type));
    return isLeaf ? draw() < 0.6 : depth > 0 && draw() < 0.4;
  });
  const below = isPage || type.name.endsWith("Edge") ? depth : depth - 1;
  const body = fields.map((field) => field.name + selection(schema, getNamedType(field.type) as GraphQLOutputType, below, draw));
  return ` { ${"id" in type.getFields() ? "id " : ""}__typename ${body.join(" ")} }`;
}

describe("an answer read with schema/context.jsonld", () => {
  let sample: SampleServer;
  let schema: GraphQLSchema;
  let exported: Set<string>;

  beforeAll(async () => {
    schema = await buildArchiveSchema();
    sample = await sampleServer({ limits: { cost: 1e9, depth: 50, tokens: 1e6 } });
    const archive = sampleArchive();
    exported = new Set(sortedLines(await collect(archiveQuads((definition) => archive.get(definition.entityClass) ?? [], BASE)), false));
  });
  afterAll(() => sample.close());

  const triples = async (query: string): Promise<readonly string[]> => {
    const { data, errors } = await sample.ask(query);
    expect(errors, query).toEqual([]);
    const document = JSON.parse(JSON.stringify({ "@context": schemaContext(schema), data }));
    return sortedLines(await quadsOf(JSON.stringify(document), "jsonld"), false);
  };

  it("says of every thing, whatever is asked, only what the export says", async () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => !field.args.some(isRequiredArgument));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...roots.map(({ name }) => name)), fc.nat(), async (name, seed) => {
        const root = schema.getQueryType()?.getFields()[name] as (typeof roots)[number];
        const query = `{ __typename ${root.name}${selection(schema, getNamedType(root.type) as GraphQLOutputType, 2, drawing(seed))} }`;
        const said = await triples(query);
        found += said.length;
        expect(
          said.filter((line) => !exported.has(line)),
          query,
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(1_000);
  }, 60_000);

  it.each([...things])("reaches every property of %s that it has a term for", async (name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    const known = new Set(Object.keys((schemaContext(schema)[name] as { "@context": object })["@context"]));
    expect(Object.keys(type.getFields()).filter((field) => field !== "id" && !known.has(field))).toEqual([]);
  });

  it("keeps what stands in a text in Dutch or in English apart", async () => {
    const said = await triples("{ positions(first: 1) { nodes { id __typename labels { value lang __typename } } } }");
    expect(said.some((line) => line.includes('"nl"'))).toBe(true);
  });

  it("is an answer without statements where nothing was found", async () => {
    expect(await triples('{ document(identifier: "kst-1-1") { id __typename title } }')).toEqual([]);
  });
});

describe("the terms of the schema", () => {
  it("are the context in schema/context.jsonld (npm run schema:emit writes it)", async () => {
    expect(existsSync("schema/context.jsonld")).toBe(true);
    const written = JSON.parse(readFileSync("schema/context.jsonld", "utf8")) as unknown;
    expect(written).toEqual({ "@context": JSON.parse(JSON.stringify(schemaContext(await buildArchiveSchema()))) as unknown });
  });

  it("stand with every type, and with every field of a thing: an IRI, or the reason why there is none", async () => {
    const schema = await buildArchiveSchema();
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || !(isObjectType(type) || isEnumType(type))) continue;
      if (rdfTermOf(type) === undefined) bare.push(type.name);
      if (isObjectType(type) && things.has(type.name))
        for (const field of Object.values(type.getFields())) if (rdfTermOf(field) === undefined) bare.push(`${type.name}.${field.name}`);
    }
    expect(bare).toEqual([]);
    expect(schemaTerms(schema).filter(({ term }) => (term.iri === undefined) === (term.why === undefined))).toEqual([]);
  });

  it("can be read by a client", async () => {
    const sample = await sampleServer();
    const { data, errors } = await sample.ask("{ archive { terms { type member iri inverse language datatype why } } }");
    await sample.close();
    expect(errors).toEqual([]);
    expect(data.archive.terms).toContainEqual({
      type: "Document",
      member: "citedBy",
      iri: "https://w3id.org/raadsarchief/ontology#target",
      inverse: true,
      language: null,
      datatype: null,
      why: null,
    });
  });
});
