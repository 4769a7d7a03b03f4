import { Int } from "type-graphql";
import { concept } from "../../model/define/enums.js";
import { definitionOf, type EntityDefinition } from "../../model/define/metadata.js";
import type { ManyField } from "../../store/read/many-field.js";
import { linkOf } from "../../store/read/relation.js";
import { type ArgumentSpec, declareObject, type FieldSpec, type TypeClass, type TypeThunk } from "./declare.js";
import { entityInputs, hasEdge } from "./entity-inputs.js";

/** Where a page of a connection stands among its neighbours (Relay cursor connections). */
export const PageInfo = declareObject("PageInfo", "Where a page stands in its list.", [
  { name: "hasNextPage", type: () => Boolean, doc: "Whether more follow after this page." },
  { name: "hasPreviousPage", type: () => Boolean, doc: "Whether others stand before this page." },
  { name: "startCursor", type: () => String, nullable: true, doc: "Cursor of the first edge; null for an empty page." },
  { name: "endCursor", type: () => String, nullable: true, doc: "Cursor of the last edge; null for an empty page." },
]);

/** `first` and `after`: for lists that can only be read forwards. */
export const FORWARD_ARGUMENTS: readonly ArgumentSpec[] = [
  { name: "first", type: () => Int, doc: "How many from the start, from 0; 50 unless told otherwise." },
  { name: "after", type: () => String, doc: "Only those after this cursor." },
];

const PAGE_ARGUMENTS: readonly ArgumentSpec[] = [
  ...FORWARD_ARGUMENTS,
  { name: "last", type: () => Int, doc: "How many from the end, from 0; not together with first." },
  { name: "before", type: () => String, doc: "Only those before this cursor." },
];

/** The arguments of a connection to records of an entity. */
export function connectionArguments(target: EntityDefinition): readonly ArgumentSpec[] {
  return [
    ...PAGE_ARGUMENTS,
    { name: "filter", type: () => entityInputs(target.entityClass).filter, doc: "Only those that meet these conditions." },
    { name: "orderBy", type: () => entityInputs(target.entityClass).order, doc: "In this order; else in the natural order of the list." },
  ];
}

const connections = new Map<string, TypeClass>();

/** The type of a connection to records of an entity. */
export function connectionType(target: EntityDefinition): TypeClass {
  return connectionNamed(target.name, target.name, () => target.entityClass, []);
}

/** The field that serves a relation as a connection. */
export function connectionField(owner: EntityDefinition, field: ManyField): FieldSpec {
  const target = definitionOf(field.target());
  const plain = connectionArguments(target);
  if (field.form === "toMany" || !hasEdge(field)) {
    // Made now and not in the thunk: type-graphql knows only the types that exist when it starts.
    const type = connectionType(target);
    return { name: field.name, doc: field.doc, type: () => type, arguments: plain };
  }
  const edge = linkOf(field).edge;
  const values = edge === undefined ? {} : concept(edge.list);
  const said: FieldSpec = { name: edge?.name ?? "", type: () => values, doc: edge?.list.doc ?? "" };
  const type = connectionNamed(`${owner.name}${target.name}`, target.name, () => target.entityClass, [said]);
  return {
    name: field.name,
    doc: field.doc,
    type: () => type,
    arguments: [{ name: said.name, type: said.type, doc: `Only those with this ${said.name}.` }, ...plain],
  };
}

/** A connection type with its edge type: `edges`, `nodes`, `pageInfo`, `totalCount`. `more` are fields of the edge. */
export function connectionNamed(name: string, nodeName: string, node: TypeThunk, more: readonly FieldSpec[]): TypeClass {
  const known = connections.get(name);
  if (known !== undefined) return known;
  const edge = declareObject(`${name}Edge`, `One ${nodeName} in a list, with its place there.`, [
    { name: "cursor", type: () => String, doc: "Its place in the list, for after and before." },
    { name: "node", type: node, doc: `The ${nodeName}.` },
    ...more,
  ]);
  const connection = declareObject(`${name}Connection`, `A page of a list of ${nodeName} (Relay cursor connections).`, [
    { name: "edges", type: () => [edge], doc: "What is on the page, each with its place in the list." },
    { name: "nodes", type: () => [node()], doc: "What is on the page." },
    { name: "pageInfo", type: () => PageInfo, doc: "Where the page stands in the list." },
    { name: "totalCount", type: () => Int, doc: "How many there are in the whole list, without paging." },
  ]);
  connections.set(name, connection);
  return connection;
}
