import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLString } from "graphql";

/** What a type, a field or a value of the schema is in RDF. It has either an IRI or a reason why it has none. */
export interface RdfTerm {
  /** The class, the property or the concept. */
  readonly iri?: string;
  /** The statement goes the other way: from what the field gives to the record. */
  readonly inverse?: boolean;
  /** The language of the text (BCP 47). */
  readonly language?: string;
  /** The datatype of the literal; without it and without a language an `xsd:string`. */
  readonly datatype?: string;
  /** Why there is no term. */
  readonly why?: string;
}

/** `@rdf`: printed in `schema/schema.graphql`; over introspection the same is read from `archive { terms }`. */
export const rdfDirective = new GraphQLDirective({
  name: "rdf",
  description: "What this is in the archive's RDF. The JSON-LD context in schema/context.jsonld follows from it.",
  locations: [
    DirectiveLocation.OBJECT,
    DirectiveLocation.INTERFACE,
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.ENUM,
    DirectiveLocation.ENUM_VALUE,
  ],
  args: {
    iri: { type: GraphQLString, description: "The class, the property, the concept scheme or the concept." },
    inverse: {
      type: GraphQLBoolean,
      defaultValue: false,
      description: "Whether the statement goes the other way: from what the field gives to the record.",
    },
    language: { type: GraphQLString, description: "The language of the text, BCP 47." },
    datatype: { type: GraphQLString, description: "The datatype of the literal; without it and without a language, xsd:string." },
    why: { type: GraphQLString, description: "Why there is no term." },
  },
});

/** The term of an element of the annotated schema. */
export function rdfTermOf({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): RdfTerm | undefined {
  return extensions["rdf"] as RdfTerm | undefined;
}
