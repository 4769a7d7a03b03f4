import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRdf } from "../../src/rdf/n3.js";
import { as, ldes, tree } from "../../src/vocab/terms/feed.js";
import { HAS_LINKED_DATA, shared } from "./shared.js";

describe.skipIf(!HAS_LINKED_DATA)("the terms of the change feed (needs ../shared)", () => {
  it.each([
    ["ldes.ttl", ldes],
    ["tree.ttl", tree],
    ["as.nq", as],
  ] as const)("stand in %s", (file, vocabulary) => {
    const quads = parseRdf(readFileSync(shared("vocab", file), "utf8"), file.endsWith(".ttl") ? "ttl" : "nq");
    const defined = new Set(quads.map(({ subject }) => subject.value));
    const { $namespace, ...terms } = vocabulary;
    expect(Object.values(terms).filter((iri) => !defined.has(iri))).toEqual([]);
    expect(Object.values(terms).every((iri) => iri.startsWith($namespace))).toBe(true);
  });
});
