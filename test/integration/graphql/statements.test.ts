import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildArchiveSchema } from "../../../src/graphql/build-schema.js";
import { Council } from "../../../src/model/entities/council.js";
import { entityDefinitions } from "../../../src/model/registry.js";
import { sampleArchive } from "../../support/factories.js";
import { type SampleServer, sampleServer } from "./sample-server.js";

let [one, many]: SampleServer[] = [];
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildArchiveSchema();
  one = await sampleServer({ limits: { cost: Number.MAX_SAFE_INTEGER, aliases: 500, tokens: 100_000 } });
  const archive = new Map(sampleArchive());
  const [first] = archive.get(Council) ?? [];
  const copies = Array.from({ length: 30 }, (_, index) => ({ ...first, id: `council/copy-${index}`, slug: `copy-${index}` }));
  many = await sampleServer({ archive: archive.set(Council, [...(archive.get(Council) ?? []), ...copies]) });
});
afterAll(async () => {
  await one?.close();
  await many?.close();
});

/** All relations of a type, each with what stands at its end by id alone, and how many statements that takes. */
function relations(type: GraphQLObjectType): { query: string; count: number } {
  const names = entityDefinitions().map((definition) => definition.name);
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some((argument) => argument.name === "style")) return [];
    if (named.name.endsWith("Connection"))
      return [`${field.name} { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } }`];
    return names.includes(named.name) || named.name === "Node" ? [`${field.name} { id }`] : [];
  });
  return { query: parts.join("\n"), count: parts.length };
}

describe("the number of SQL statements", () => {
  it("is one for each relation of each type, and one for the type itself", async () => {
    for (const definition of entityDefinitions()) {
      const type = schema.getType(definition.name);
      if (!isObjectType(type)) throw new Error(`${definition.name} is not in the schema`);
      const ids = (sampleArchive().get(definition.entityClass) ?? []).map((record) => `https://w3id.org/raadsarchief/id/${record.id}`);
      const { query, count } = relations(type);
      const { errors } =
        (await one?.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${definition.name} { id ${query} } } }`, { ids })) ?? {};
      expect(errors, definition.name).toEqual([]);
      // `previous` and `next` of a Council first find who stands beside it; `about` leads to several types.
      const extra = definition.name === "Council" ? 2 : definition.name === "Attestation" ? 5 : 0;
      expect(one?.statements.length, definition.name).toBeLessThanOrEqual(1 + count + extra);
    }
  });

  it("does not grow with the number of rows", async () => {
    const query = `{ councils(first: 40) { totalCount nodes { label previous { slug } coverage { hasAgenda } presidency { country { label } trio { key } } configuration { label }
      documents(first: 10) { edges { role node { dossiers { key } senders { label } references(first: 10) { nodes { context anchor { exact } target { identifier } } } } } }
      agendaItems(first: 10) { nodes { topics { nodes { label } } positions(first: 5) { totalCount nodes { actor { label } } } } } } } }`;
    const [few, lots] = [await one?.ask(query), await many?.ask(query)];
    expect([few?.errors, lots?.errors]).toEqual([[], []]);
    expect(lots?.data.councils.nodes.length).toBe(few?.data.councils.nodes.length + 30);
    expect(many?.statements.length).toBe(one?.statements.length);
    expect(one?.statements.length).toBeLessThan(30);
  });

  it("is one for a count alone, and one for the answer to a single record", async () => {
    await one?.ask("{ councils { totalCount } }");
    expect(one?.statements.length).toBe(1);
    await one?.ask('{ council(slug: "2025-10-09-telecom-informal") { slug formation id label } }');
    expect(one?.statements.length).toBe(1);
  });
});
