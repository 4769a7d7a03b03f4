import { type GraphQLSchema, isEnumType, isInterfaceType, isObjectType } from "graphql";
import { type RdfTerm, rdfTermOf } from "./rdf-term.js";

/** A type, or a field or value of it, with its term. */
export interface SchemaTerm {
  readonly type: string;
  /** Null for the type itself. */
  readonly member: string | null;
  readonly term: RdfTerm;
}

const termsOf = new WeakMap<GraphQLSchema, readonly SchemaTerm[]>();

/** The terms of an annotated schema in the order of its types. A schema does not change, so they are collected once. */
export function schemaTerms(schema: GraphQLSchema): readonly SchemaTerm[] {
  const known = termsOf.get(schema) ?? collect(schema);
  termsOf.set(schema, known);
  return known;
}

function collect(schema: GraphQLSchema): readonly SchemaTerm[] {
  const types = Object.values(schema.getTypeMap()).sort((a, b) => (a.name < b.name ? -1 : 1));
  return types.flatMap((type) => {
    const members = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields())
        : [];
    return [{ name: null, extensions: type.extensions }, ...members].flatMap(({ name, extensions }) => {
      const term = rdfTermOf({ extensions });
      return term === undefined ? [] : [{ type: type.name, member: name, term }];
    });
  });
}
