import { xmlAttribute, xmlText } from "../../kernel/xml-text.js";
import type { GraphEdge, GraphNode } from "./citation-graph.js";
import { EDGE_COLUMNS, GRAPH_DESCRIPTION, type GraphColumn, NODE_COLUMNS } from "./graph-columns.js";

const SCHEMA = "http://gexf.net/1.3";

/**
 * Writes a graph as GEXF 1.3, element by element; the nodes must come first. It is a graph in time: documents and citations appear on the
 * date of the document, those without a date are always there. An own writer because `graphology-gexf` wants the whole graph in memory,
 * gives the whole text at once, and lets through characters that XML does not allow.
 */
export async function* gexf(graph: AsyncIterable<GraphNode | GraphEdge>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<gexf xmlns="${SCHEMA}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  yield ` xsi:schemaLocation="${SCHEMA} ${SCHEMA}/gexf.xsd" version="1.3">\n`;
  yield `  <meta><creator>raadsarchief</creator><description>${xmlText(GRAPH_DESCRIPTION)}</description></meta>\n`;
  yield '  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield* declarations("node", NODE_COLUMNS);
  yield* declarations("edge", EDGE_COLUMNS);
  yield "    <nodes>\n";
  let inNodes = true;
  for await (const element of graph) {
    if (element.form === "edge" && inNodes) yield "    </nodes>\n    <edges>\n";
    if (element.form === "edge") inNodes = false;
    yield element.form === "node" ? nodeText(element) : edgeText(element);
  }
  yield inNodes ? "    </nodes>\n    <edges/>\n" : "    </edges>\n";
  yield "  </graph>\n</gexf>\n";
}

function* declarations(elements: "node" | "edge", columns: readonly { readonly name: string }[]): Iterable<string> {
  yield `    <attributes class="${elements}" mode="static">\n`;
  for (const { name } of columns) yield `      <attribute id="${name}" title="${name}" type="string"/>\n`;
  yield "    </attributes>\n";
}

function nodeText(node: GraphNode): string {
  const attributes = `${xmlAttribute("id", node.key)}${xmlAttribute("label", node.label)}${xmlAttribute("start", node.document.date)}`;
  return `      <node${attributes}>${attributeValues(NODE_COLUMNS, node)}</node>\n`;
}

function edgeText(edge: GraphEdge): string {
  // A colon stands in no key, so no two edges have one id.
  const ends = `${xmlAttribute("source", edge.source)}${xmlAttribute("target", edge.target)}`;
  const attributes = `${xmlAttribute("id", `${edge.source}:${edge.target}`)}${ends} weight="${edge.weight}"${xmlAttribute("start", edge.date)}`;
  return `      <edge${attributes}>${attributeValues(EDGE_COLUMNS, edge)}</edge>\n`;
}

function attributeValues<Element>(columns: readonly GraphColumn<Element>[], element: Element): string {
  const values = columns
    .map(({ name, value }) => [name, value(element)] as const)
    .map(([name, value]) => (value === null ? "" : `<attvalue for="${name}"${xmlAttribute("value", value)}/>`));
  return `<attvalues>${values.join("")}</attvalues>`;
}
