import { idPath } from "../../kernel/iri.js";
import { remembered } from "../../kernel/remembered.js";
import { entityDefinitions } from "../../model/registry.js";
import { rdf, xsd } from "../../vocab/terms/standard.js";
import { PREFIXES } from "../prefixes.js";
import type { LiteralKind, TermMaker } from "../record-statements.js";
import { ownGraphIri } from "../record-to-quads.js";
import { datatypeSuffix, lineIri, lineLiteral } from "./line-terms.js";

/**
 * The prefixes of a file in Turtle: those of the vocabularies and one for each kind of thing of the archive. `id-` keeps the names apart from
 * those of the vocabularies.
 */
export function turtlePrefixes(base: string): Readonly<Record<string, string>> {
  return { ...PREFIXES, ...Object.fromEntries(entityDefinitions().map(({ path }) => [`id-${path}`, `${base}id/${path}/`])) };
}

/** Terms as Turtle and TriG write them, with these prefixes. `base` is the archive's base IRI. */
export function turtleTerms(prefixes: Readonly<Record<string, string>>, base: string): TermMaker<string, string> {
  const prefixOf = new Map(Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]));
  const kinds = new Map(entityDefinitions().map(({ path }) => [path, `id-${path}:`]));
  const start = lineIri(`${base}id/`).slice(0, -1);
  const iri = (value: string): string => {
    const split = Math.max(value.lastIndexOf("#"), value.lastIndexOf("/")) + 1;
    const prefix = prefixOf.get(value.slice(0, split));
    const name = value.slice(split);
    return prefix !== undefined && isPlainName(name) ? `${prefix}:${name}` : lineIri(value);
  };
  const thing = (id: string, fragment?: string): string => {
    // The path of an id needs no escapes, and neither does a fragment.
    if (fragment !== undefined) return `${start}${idPath(id)}#${fragment}>`;
    const split = id.indexOf("/");
    const name = id.slice(split + 1);
    const prefix = isPlainName(name) ? kinds.get(id.slice(0, split)) : undefined;
    return prefix === undefined ? `${start}${idPath(id)}>` : prefix + name;
  };
  const suffix = remembered((datatype) => datatypeSuffix(datatype, iri));
  const literal = (text: string, kind: LiteralKind): string => (mayBeBare(text, kind) ? text : lineLiteral(text, kind, suffix));
  const graph = (id: string): string => lineIri(ownGraphIri(id, base));
  return { property: (value) => (value === rdf.type ? "a" : iri(value)), iri, thing, graph, literal };
}

// The names that Turtle takes without escapes (Turtle, production PN_LOCAL), leaving out those that only few programs read.
function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name) && !name.endsWith(".");
}

/** Datatypes whose literals may stand without quotation marks, each with the texts that may (Turtle, section 2.5). */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [xsd.integer, /^[+-]?[0-9]+$/],
  [xsd.decimal, /^[+-]?[0-9]*\.[0-9]+$/],
  [xsd.boolean, /^(?:true|false)$/],
]);

function mayBeBare(text: string, { datatype }: LiteralKind): boolean {
  return datatype !== undefined && BARE.get(datatype)?.test(text) === true;
}
