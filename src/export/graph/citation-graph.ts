import { type Id, toIri } from "../../kernel/iri.js";
import { definitionOf } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Council } from "../../model/entities/council.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import type { ReferenceKind } from "../../vocab/lists/reference.js";
import type { RecordReader } from "../record-reader.js";

/** A document. */
export interface GraphNode {
  readonly form: "node";
  /** Key of the node in files, the same in every export: the identifier, with `_` and a code where a sign is no part of an XML name token. */
  readonly key: string;
  readonly iri: string;
  readonly label: string;
  readonly document: RecordOf<Document>;
  /** Slugs of the Councils it is about, in order. */
  readonly councils: readonly string[];
}

/** That one document cites another, or itself. */
export interface GraphEdge {
  readonly form: "edge";
  /** Keys of the nodes: the citing document and the cited one. */
  readonly source: string;
  readonly target: string;
  /** How often it is cited there, from 1. */
  readonly weight: number;
  /** The kinds of these references, each once, in alphabetical order. */
  readonly kinds: readonly ReferenceKind[];
  /** Date of the citing document, ISO 8601: from then on the citation is there. Null where it is not known. */
  readonly date: string | null;
}

/**
 * The citation graph: first a node for each document, then an edge for each pair of documents of which one cites the other. Of references
 * only those count that lead to a document; an edge to a document that the reader leaves out is left out too. References are read document
 * by document, which the order of their ids gives, so that memory grows with the documents and not with the references.
 */
export async function* citationGraph(records: RecordReader, base: string): AsyncIterable<GraphNode | GraphEdge> {
  const councils = await councilsOfDocuments(records);
  const dates = new Map<Id<Document>, string | null>();
  for await (const document of records(Document)) {
    dates.set(document.id, document.date);
    yield node(document, councils.get(document.id) ?? [], base);
  }
  let references: RecordOf<Reference>[] = [];
  for await (const reference of records(Reference)) {
    if (references[0] !== undefined && references[0].from !== reference.from) {
      yield* edges(references, dates);
      references = [];
    }
    references.push(reference);
  }
  yield* edges(references, dates);
}

async function councilsOfDocuments(records: RecordReader): Promise<ReadonlyMap<Id<Document>, readonly string[]>> {
  const councils = new Map<Id<Document>, string[]>();
  for await (const { slug, documents } of records(Council)) {
    for (const id of new Set(documents.map((document) => document.id))) councils.set(id, [...(councils.get(id) ?? []), slug]);
  }
  return councils;
}

function node(document: RecordOf<Document>, councils: readonly string[], base: string): GraphNode {
  const label = definitionOf(Document).label.text({ ...document }, "nl");
  return { form: "node", key: nodeKey(document.id), iri: toIri(base, document.id), label, document, councils };
}

// The edges of one document, from all of its references.
function edges(references: readonly RecordOf<Reference>[], dates: ReadonlyMap<Id<Document>, string | null>): Iterable<GraphEdge> {
  const byTarget = new Map<Id<Document>, GraphEdge>();
  for (const { from, target, kind } of references) {
    if (target === null || !dates.has(target) || !dates.has(from)) continue;
    const { weight, kinds } = byTarget.get(target) ?? { weight: 0, kinds: [] };
    byTarget.set(target, {
      form: "edge",
      source: nodeKey(from),
      target: nodeKey(target),
      weight: weight + 1,
      kinds: [...new Set([...kinds, kind])].sort(),
      date: dates.get(from) ?? null,
    });
  }
  return byTarget.values();
}

// GraphML wants name tokens, which an IRI is not. No two documents get one key: `_` itself is written with its code.
function nodeKey(id: Id<Document>): string {
  return id.slice(id.indexOf("/") + 1).replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}
