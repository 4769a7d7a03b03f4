import { xmlAttribute, xmlText } from "../../kernel/xml-text.js";
import type { GraphEdge, GraphNode } from "./citation-graph.js";
import { EDGE_COLUMNS, GRAPH_DESCRIPTION, type GraphColumn, NODE_COLUMNS } from "./graph-columns.js";

const SCHEMA = "http://graphml.graphdrawing.org/xmlns";

// Gephi and yEd take labels and weights from columns of these names.
const COLUMNS_OF_NODES: readonly GraphColumn<GraphNode>[] = [{ name: "label", value: ({ label }) => label }, ...NODE_COLUMNS];

/**
 * Writes a graph as GraphML 1.0, element by element; the nodes must come first. An own writer because there is no library that writes
 * GraphML: `graphology-graphml` only reads.
 */
export async function* graphMl(graph: AsyncIterable<GraphNode | GraphEdge>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="${SCHEMA}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  yield ` xsi:schemaLocation="${SCHEMA} ${SCHEMA}/1.0/graphml.xsd">\n`;
  yield `  <desc>${xmlText(GRAPH_DESCRIPTION)}</desc>\n`;
  for (const { name } of COLUMNS_OF_NODES) yield `  <key id="node-${name}" for="node" attr.name="${name}" attr.type="string"/>\n`;
  yield '  <key id="edge-weight" for="edge" attr.name="weight" attr.type="double"/>\n';
  for (const { name } of EDGE_COLUMNS) yield `  <key id="edge-${name}" for="edge" attr.name="${name}" attr.type="string"/>\n`;
  yield '  <graph id="citations" edgedefault="directed">\n';
  for await (const element of graph) yield element.form === "node" ? nodeText(element) : edgeText(element);
  yield "  </graph>\n</graphml>\n";
}

function nodeText(node: GraphNode): string {
  return `    <node id="${node.key}">${data("node", COLUMNS_OF_NODES, node)}</node>\n`;
}

function edgeText(edge: GraphEdge): string {
  const ends = `${xmlAttribute("source", edge.source)}${xmlAttribute("target", edge.target)}`;
  return `    <edge${ends}><data key="edge-weight">${edge.weight}</data>${data("edge", EDGE_COLUMNS, edge)}</edge>\n`;
}

function data<Element>(prefix: string, columns: readonly GraphColumn<Element>[], element: Element): string {
  return columns
    .map(({ name, value }) => [name, value(element)] as const)
    .map(([name, value]) => (value === null ? "" : `<data key="${prefix}-${name}">${xmlText(value)}</data>`))
    .join("");
}
