import "reflect-metadata";
import { Field, ID, InterfaceType, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import type { Id } from "../../kernel/iri.js";
import { collectEntity, type EntityClass, type EntityOptions } from "./metadata.js";

/** Anything that has an IRI (Relay: global object identification). */
@InterfaceType({ description: "Anything that has an IRI." })
export abstract class Node {
  @Field(() => ID, { description: "The IRI of the thing: the same in GraphQL, in RDF and on the web." })
  @PrimaryColumn("text", { name: "id" })
  id!: Id;
}

/**
 * Makes a class an entity: a GraphQL type, a table and an RDF class at once. Its fields say the rest.
 * The decorator only collects; the layers read the collected definition.
 */
export function entity<E>(options: EntityOptions<E>) {
  return (entityClass: EntityClass<E>): void => {
    const { rdf, ...rest } = options;
    collectEntity({ ...rest, label: rest.label as never, name: entityClass.name, entityClass, rdfClasses: rdf });
    ObjectType({ description: options.doc, implements: Node })(entityClass as never);
    Entity({ name: options.table })(entityClass as never);
  };
}
