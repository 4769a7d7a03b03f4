import type { Quad } from "@rdfjs/types";
import { jsonLdContext } from "../rdf/json-ld/context.js";
import { nodeObject } from "../rdf/json-ld/node-object.js";
import { compactIri } from "../rdf/prefixes.js";
import { runsOf } from "../rdf/serialise/statement-writer.js";

/**
 * Quads as JSON-LD that keeps the named graphs (JSON-LD 1.1, section 4.9): a node for each run of statements in the default graph, and for each
 * named graph a node with its IRI and `@graph`. With the context of the archive, so that it can be read without the network.
 */
export function graphsJsonLd(quads: readonly Quad[]): string {
  const nodes: string[] = [];
  let open: { readonly iri: string; readonly nodes: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) nodes.push(`{"@id":${JSON.stringify(compactIri(open.iri))},"@graph":[\n${open.nodes.join(",\n")}]}`);
    open = undefined;
  };
  for (const run of runsOf(quads, true)) {
    const [{ graph }] = run;
    const text = JSON.stringify(nodeObject(run));
    if (graph.value !== open?.iri) close();
    if (graph.termType === "DefaultGraph") nodes.push(text);
    else {
      open ??= { iri: graph.value, nodes: [] };
      open.nodes.push(text);
    }
  }
  close();
  return `{"@context":${JSON.stringify(jsonLdContext())},"@graph":[\n${nodes.join(",\n")}\n]}\n`;
}
