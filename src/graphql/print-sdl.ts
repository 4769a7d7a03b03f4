import { type ASTNode, type ConstDirectiveNode, Kind, lexicographicSortSchema, parse, print, printSchema, visit } from "graphql";
import { buildArchiveSchema } from "./build-schema.js";
import type { RdfTerm } from "./linked-data/rdf-term.js";
import { schemaTerms } from "./linked-data/schema-terms.js";

/**
 * The schema in the schema definition language, sorted by name so that its text changes only when the schema does, with the RDF term of every
 * type, field and value as the directive `@rdf`.
 */
export async function printSdl(): Promise<string> {
  const schema = await buildArchiveSchema();
  const terms = new Map(schemaTerms(schema).map(({ type, member, term }) => [member === null ? type : `${type}.${member}`, term]));
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  let owner = "";
  const withTerm = <N extends ASTNode>(node: N, name: string): N => {
    const term = terms.get(name);
    return term === undefined ? node : { ...node, directives: [directive(term)] };
  };
  const enterType = <N extends ASTNode & { readonly name: { readonly value: string } }>(node: N): N => {
    owner = node.name.value;
    return withTerm(node, owner);
  };
  const enterMember = <N extends ASTNode & { readonly name: { readonly value: string } }>(node: N): N =>
    withTerm(node, `${owner}.${node.name.value}`);
  const annotated = visit(document, {
    ObjectTypeDefinition: enterType,
    InterfaceTypeDefinition: enterType,
    EnumTypeDefinition: enterType,
    FieldDefinition: enterMember,
    EnumValueDefinition: enterMember,
  });
  return `${print(annotated)}\n`;
}

function directive(term: RdfTerm): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: "rdf" },
    arguments: Object.entries(term).map(([name, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: typeof value === "boolean" ? { kind: Kind.BOOLEAN, value } : { kind: Kind.STRING, value },
    })),
  };
}
