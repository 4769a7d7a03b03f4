import type { NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { idPath, toIri } from "../kernel/iri.js";
import type { AnyRecord, EntityDefinition } from "../model/define/metadata.js";
import { termFactory } from "./n3.js";
import { archiveStatements, type TermMaker } from "./record-statements.js";

const { namedNode, literal, quad } = termFactory;

/** Terms of RDF/JS. `base` is the archive's base IRI. */
export function quadTerms(base: string): TermMaker<NamedNode, Quad_Object> {
  return {
    property: (iri) => namedNode(iri),
    iri: (iri) => namedNode(iri),
    thing: (id, fragment) => namedNode(fragment === undefined ? toIri(base, id) : `${toIri(base, id)}#${fragment}`),
    graph: (id) => namedNode(ownGraphIri(id, base)),
    literal: (text, { lang, datatype }) => literal(text, lang ?? (datatype === undefined ? undefined : namedNode(datatype))),
  };
}

/**
 * The statements of a record: its classes, its labels and one statement a value, all in the graph of the document it comes from.
 * No blank nodes. Throws `ArchiveError` INVALID_DATA for a web address that is not one.
 */
export function recordToQuads(definition: EntityDefinition, record: AnyRecord, base: string): Quad[] {
  const subject = namedNode(toIri(base, record.id));
  const graph = namedNode(graphIri(definition, record, base));
  const quads: Quad[] = [];
  statementsUnder(base)(definition)(record, (property, object) => quads.push(quad(subject, property, object, graph)));
  return quads;
}

/** The graph a record stands in: that of the document whose facts these are, or the one for what documents share. */
export function graphIri(definition: EntityDefinition, record: AnyRecord, base: string): string {
  const owner = definition.ownedBy === undefined ? undefined : record[definition.ownedBy];
  return typeof owner === "string" ? ownGraphIri(owner, base) : `${base}graph/archive`;
}

/** The graph in which the facts of one thing stand, for those that have one of their own: documents. */
export function ownGraphIri(id: string, base: string): string {
  return `${base}graph/${idPath(id)}`;
}

// A process works under one base, so only the last one is remembered.
let last = { base: "", statements: archiveStatements(quadTerms("")) };

function statementsUnder(base: string): ReturnType<typeof archiveStatements<NamedNode, Quad_Object>> {
  if (last.base !== base) last = { base, statements: archiveStatements(quadTerms(base)) };
  return last.statements;
}
