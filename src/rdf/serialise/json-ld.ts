import type { Quad } from "@rdfjs/types";
import { jsonLdContext } from "../json-ld/context.js";
import { nodeObject } from "../json-ld/node-object.js";
import { runsOf, type StatementWriter } from "./statement-writer.js";

/**
 * Writes JSON-LD: the context, so that it can be read without the network, and one object a line for each run of statements about one
 * subject. A subject whose statements do not stand together gets several objects, which JSON-LD allows. Named graphs are left out.
 */
export function jsonLdWriter(): StatementWriter {
  let separator = "\n";
  const quads = (some: readonly Quad[]): string => {
    let text = "";
    for (const run of runsOf(some, false)) {
      text += separator + JSON.stringify(nodeObject(run));
      separator = ",\n";
    }
    return text;
  };
  return {
    start: () => `{"@context":${JSON.stringify(jsonLdContext())},"@graph":[`,
    quads,
    entry: (entry) => quads(entry.quads),
    end: () => "\n]}\n",
  };
}
