import type { GraphFormat } from "../formats.js";
import type { GraphEdge, GraphNode } from "./citation-graph.js";
import { gexf } from "./gexf.js";
import { graphMl } from "./graph-ml.js";

/** Writes a graph, whose nodes come before its edges, in a format. */
export function writeGraph(graph: AsyncIterable<GraphNode | GraphEdge>, format: GraphFormat): AsyncIterable<string> {
  return format === "graphml" ? graphMl(graph) : gexf(graph);
}
