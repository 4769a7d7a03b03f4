import { existsSync, readFileSync } from "node:fs";
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate } from "graphql";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildArchiveSchema } from "../../../src/graphql/build-schema.js";
import { printSdl } from "../../../src/graphql/print-sdl.js";
import { type SampleServer, sampleServer } from "./sample-server.js";

const EXAMPLES = globSync("schema/examples/*.graphql").sort();

describe("the schema", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildArchiveSchema();
  });

  it("is the one in schema/schema.graphql (npm run schema:emit writes it)", async () => {
    expect(existsSync("schema/schema.graphql")).toBe(true);
    expect(await printSdl()).toBe(readFileSync("schema/schema.graphql", "utf8"));
  });

  it("describes every type, field, argument and enum value", () => {
    const bare: string[] = [];
    const check = (place: string, described: { readonly description?: string | null | undefined }) =>
      described.description?.trim() ? undefined : bare.push(place);
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(bare).toEqual([]);
  });

  it("has connections as Relay wants them", () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => type.name.endsWith("Connection"));
    expect(types.length).toBeGreaterThan(20);
    for (const type of types) {
      if (!isObjectType(type)) throw new Error(`${type.name} is no object type`);
      expect(String(type.getFields()["pageInfo"]?.type), type.name).toBe("PageInfo!");
      const edge = schema.getType(type.name.replace(/Connection$/, "Edge"));
      if (!isObjectType(edge)) throw new Error(`${type.name} has no edge type`);
      expect(String(edge.getFields()["cursor"]?.type), edge.name).toBe("String!");
      expect(String(edge.getFields()["node"]?.type), edge.name).not.toContain("[");
    }
    expect(Object.keys((schema.getType("Node") as { getFields(): object } | undefined)?.getFields() ?? {})).toEqual(["id"]);
  });

  it("reads only: there are no mutations and no subscriptions", () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });
});

describe("the examples", () => {
  let sample: SampleServer;
  beforeAll(async () => {
    sample = await sampleServer();
  });
  afterAll(() => sample.close());

  it("are at least ten", () => expect(EXAMPLES.length).toBeGreaterThanOrEqual(10));

  it.each(EXAMPLES)("%s runs without an error and says something", async (path) => {
    const text = readFileSync(path, "utf8");
    expect(validate(await buildArchiveSchema(), parse(text))).toEqual([]);
    const { data, errors } = await sample.ask(text);
    expect(errors).toEqual([]);
    expect(Object.values(data as object).every((value) => value !== null)).toBe(true);
  });
});
