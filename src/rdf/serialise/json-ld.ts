import type { Quad } from "@rdfjs/types";
import { inChunks } from "../../kernel/chunks.js";
import { jsonLdContext } from "../json-ld/context.js";
import { nodeObject } from "../json-ld/node-object.js";

/**
 * Writes JSON-LD: the context, so that it can be read without the network, and one object a line for each run of statements about one
 * subject. A subject whose statements do not stand together gets several objects, which JSON-LD allows. Named graphs are left out.
 */
export function writeJsonLd(quads: AsyncIterable<Quad>): AsyncIterable<string> {
  return inChunks(pieces(quads));
}

async function* pieces(quads: AsyncIterable<Quad>): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(jsonLdContext())},"@graph":[`;
  let separator = "\n";
  for await (const subject of bySubject(quads)) {
    yield separator + JSON.stringify(nodeObject(subject));
    separator = ",\n";
  }
  yield "\n]}\n";
}

async function* bySubject(quads: AsyncIterable<Quad>): AsyncIterable<readonly Quad[]> {
  let run: Quad[] = [];
  for await (const quad of quads) {
    if (run[0] !== undefined && !run[0].subject.equals(quad.subject)) {
      yield run;
      run = [];
    }
    run.push(quad);
  }
  if (run.length > 0) yield run;
}
