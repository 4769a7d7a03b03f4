import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { invariant } from "../../kernel/errors.js";
import { entityDefinitions } from "../../model/registry.js";
import { xsd } from "../../vocab/terms/standard.js";
import { rdfTermOf } from "./rdf-term.js";

type Context = Readonly<Record<string, unknown>>;

/**
 * A property that makes no statement: a JSON-LD processor drops statements whose property is a blank node, and keeps what stands below. It is
 * for what GraphQL puts between things: the answer itself, pages of lists, relations that are no property.
 */
const THROUGH = "_:part";

// Of objects that are no things, the type is not said.
const NO_TYPE = { __typename: null } as const;

/**
 * The JSON-LD 1.1 context with which an answer of the GraphQL server, `{ "data": … }`, is RDF. Each object needs its `id` and `__typename`, and
 * fields their own names; a text with its language is asked for with both `value` and `lang`. What would say something that is not in the archive's RDF makes no statement: a text whose language an argument
 * chooses (`labels` gives it with its language), a decimal number (JSON-LD makes it a double). Within one thing, a list is asked for by
 * `nodes` or by `edges`, not by both.
 */
export function schemaContext(schema: GraphQLSchema): Context {
  const things = new Set(entityDefinitions().map(({ name }) => name));
  const query = schema.getQueryType();
  invariant(query != null, "the schema has a query type");
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const typeContexts = types
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => [type.name, typeEntry(type as GraphQLObjectType, things)] as const);
  return {
    "@version": 1.1,
    id: "@id",
    __typename: "@type",
    value: "@value",
    lang: "@language",
    nodes: "@set",
    edges: "@set",
    node: "@set",
    data: { "@id": THROUGH, "@context": { "@propagate": false, ...partFields(query, things) } },
    ...Object.fromEntries(typeContexts),
  };
}

function typeEntry(type: GraphQLObjectType, things: ReadonlySet<string>): Context {
  const iri = things.has(type.name) ? rdfTermOf(type)?.iri : undefined;
  if (iri === undefined) return { "@id": THROUGH, "@context": NO_TYPE };
  const fields = Object.values(type.getFields()).filter((field) => field.name !== "id");
  return { "@id": iri, "@context": Object.fromEntries(fields.map((field) => [field.name, thingField(field, things)])) };
}

/** The entry of a field of a thing. */
function thingField(field: GraphQLField<unknown, unknown>, things: ReadonlySet<string>): Context | null {
  const type = getNamedType(field.type);
  const { iri, inverse, language, datatype } = rdfTermOf(field) ?? {};
  if (iri === undefined) return part(type, things);
  if (inverse === true) return { "@reverse": iri };
  if (isEnumType(type)) return { "@id": iri, "@type": "@vocab", "@context": enumContext(type) };
  if (language !== undefined) return { "@id": iri, "@language": language };
  if (datatype === xsd.decimal) return null;
  if (datatype !== undefined) return { "@id": iri, "@type": datatype };
  return type.name === "URL" ? { "@id": iri, "@type": "@id" } : { "@id": iri };
}

function enumContext(
  type: Parameters<typeof rdfTermOf>[0] & { getValues(): readonly (Parameters<typeof rdfTermOf>[0] & { name: string })[] },
) {
  return Object.fromEntries(type.getValues().map((value) => [value.name, rdfTermOf(value)?.iri ?? null]));
}

/** What stands between things: no statement of its own, but all that lies below. */
function part(type: GraphQLOutputType, things: ReadonlySet<string>): Context | null {
  if (isInterfaceType(type)) return { "@id": THROUGH };
  if (!isObjectType(type)) return null;
  if (things.has(type.name)) return { "@id": THROUGH };
  const fields = partFields(type, things);
  return Object.keys(fields).length === 0 ? null : { "@id": THROUGH, "@context": { "@propagate": false, ...NO_TYPE, ...fields } };
}

// Keys that say nothing are left out: what has no entry is dropped.
function partFields(type: GraphQLObjectType, things: ReadonlySet<string>): Context {
  const entries = Object.values(type.getFields()).map((field) => [field.name, part(getNamedType(field.type), things)] as const);
  const known = new Set(["nodes", "edges", "node", "value", "lang", "id"]);
  return Object.fromEntries(entries.filter(([name, entry]) => entry !== null || known.has(name)));
}
