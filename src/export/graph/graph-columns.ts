import type { GraphEdge, GraphNode } from "./citation-graph.js";

/** A column that programs show beside the label of a node or the weight of an edge: a text, or nothing. */
export interface GraphColumn<Element> {
  readonly name: string;
  readonly value: (element: Element) => string | null;
}

// Several values stand in one text: few programs read lists. No slug and no kind holds a semicolon.
const SEPARATOR = "; ";

/** What is said of a document. */
export const NODE_COLUMNS: readonly GraphColumn<GraphNode>[] = [
  { name: "iri", value: ({ iri }) => iri },
  { name: "identifier", value: ({ document }) => document.identifier },
  { name: "kind", value: ({ document }) => document.kind },
  { name: "date", value: ({ document }) => document.date },
  { name: "chamber", value: ({ document }) => document.chamber },
  { name: "status", value: ({ document }) => document.status },
  { name: "councils", value: ({ councils }) => (councils.length === 0 ? null : councils.join(SEPARATOR)) },
];

/** What is said of a citation, beside its weight. */
export const EDGE_COLUMNS: readonly GraphColumn<GraphEdge>[] = [
  { name: "kinds", value: ({ kinds }) => kinds.join(SEPARATOR) },
  { name: "firstDate", value: ({ date }) => date },
];

/** What the files say of themselves. */
export const GRAPH_DESCRIPTION =
  "Documents and the citations between them. The weight of an edge is the number of times that the one cites the other.";
