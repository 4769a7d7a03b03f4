import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isObjectType, specifiedDirectives } from "graphql";
import { buildSchema } from "type-graphql";
import { annotateSchema } from "./linked-data/annotate-schema.js";
import { rdfDirective } from "./linked-data/rdf-term.js";
import { Citations } from "./resolvers/citations.js";
import { declareCollections } from "./resolvers/collections.js";
import { CoverageResolver } from "./resolvers/coverage.js";
import { Records } from "./resolvers/records.js";
import { Services } from "./resolvers/services.js";
import { Unresolved } from "./resolvers/unresolved.js";
import { declareEntities } from "./types/declare-entities.js";

let schema: Promise<GraphQLSchema> | undefined;

/** The schema of the archive; built once. */
export function buildArchiveSchema(): Promise<GraphQLSchema> {
  schema ??= build();
  return schema;
}

async function build(): Promise<GraphQLSchema> {
  declareEntities();
  const built = await buildSchema({
    resolvers: [Records, declareCollections(), Citations, Services, Unresolved, CoverageResolver],
    validate: false,
    directives: [...specifiedDirectives, rdfDirective],
  });
  const query = built.getQueryType();
  if (query != null) query.description = "Everything that can be asked of the archive. It is read only.";
  serveReadObjects(built);
  annotateSchema(built);
  return built;
}

/** Root fields answer with whole objects whose properties are named as in the answer; below the root nothing is left to resolve. */
function serveReadObjects(built: GraphQLSchema): void {
  for (const type of Object.values(built.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value) => (value as { readonly __typename: string }).__typename;
    if (!isObjectType(type) || type === built.getQueryType() || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source, _arguments, _context, info) => (source as Readonly<Record<string, unknown>>)[info.path.key];
    }
  }
}
