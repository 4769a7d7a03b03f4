import type { Quad } from "@rdfjs/types";
import { inChunks } from "../../kernel/chunks.js";
import { entityDefinitions } from "../../model/registry.js";
import { termFactory, writeWithPrefixes } from "../n3.js";
import { PREFIXES } from "../prefixes.js";

/**
 * Writes Turtle or TriG with prefixes for the vocabularies and, where the base is known, one for each kind of thing
 * (`council:2025-10-09-telecom-informal`). Turtle leaves the named graphs out.
 */
export function writeTurtle(quads: AsyncIterable<Quad>, format: "ttl" | "trig", base: string | undefined): AsyncIterable<string> {
  const prefixes = { ...PREFIXES, ...(base === undefined ? {} : thingPrefixes(base)) };
  return inChunks(spacedEnds(writeWithPrefixes(format === "trig" ? quads : withoutGraphs(quads), format, prefixes)));
}

// The writer ends a statement as `6.`, which serd takes for a number cut short: it then loses the datatype without a word. A space
// before the point is read alike by all. Line feeds inside texts are escaped, so a point before one always ends a statement.
async function* spacedEnds(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let held = "";
  for await (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith(".") ? "." : "";
    yield text.slice(0, text.length - held.length).replaceAll(".\n", " .\n");
  }
  yield held;
}

// `id-` keeps the names apart from those of the vocabularies.
function thingPrefixes(base: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entityDefinitions().map(({ path }) => [`id-${path}`, `${base}id/${path}/`]));
}

async function* withoutGraphs(quads: AsyncIterable<Quad>): AsyncIterable<Quad> {
  for await (const { subject, predicate, object } of quads) yield termFactory.quad(subject, predicate, object);
}
