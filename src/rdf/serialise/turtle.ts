import type { Quad } from "@rdfjs/types";
import { entityDefinitions } from "../../model/registry.js";
import { termFactory, writeWithPrefixes } from "../n3.js";
import { PREFIXES } from "../prefixes.js";
import { inChunks } from "./chunks.js";

/**
 * Writes Turtle or TriG with prefixes for the vocabularies and, where the base is known, one for each kind of thing
 * (`council:2025-10-09-telecom-informal`). Turtle leaves the named graphs out.
 */
export function writeTurtle(quads: AsyncIterable<Quad>, format: "ttl" | "trig", base: string | undefined): AsyncIterable<string> {
  const prefixes = { ...PREFIXES, ...(base === undefined ? {} : thingPrefixes(base)) };
  return inChunks(writeWithPrefixes(format === "trig" ? quads : withoutGraphs(quads), format, prefixes));
}

// `id-` keeps the names apart from those of the vocabularies.
function thingPrefixes(base: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entityDefinitions().map(({ path }) => [`id-${path}`, `${base}id/${path}/`]));
}

async function* withoutGraphs(quads: AsyncIterable<Quad>): AsyncIterable<Quad> {
  for await (const { subject, predicate, object } of quads) yield termFactory.quad(subject, predicate, object);
}
