import type { Literal, Quad, Quad_Object, Term } from "@rdfjs/types";
import { entityDefinitions } from "../../model/registry.js";
import { cito, rdf, rdfs, xsd } from "../../vocab/terms/standard.js";
import { compactIri } from "../prefixes.js";
import { type ContextTerm, contextTerms } from "./terms.js";

/** The JSON-LD of one subject, to be read with `jsonLdContext`. */
export type NodeObject = Record<string, unknown>;

/** Puts the statements about one subject into a JSON-LD object. */
export function nodeObject(quads: readonly Quad[]): NodeObject {
  const types = quads.filter((quad) => quad.predicate.value === rdf.type).map((quad) => quad.object.value);
  const terms = types.map((type) => TERMS_OF_CLASS.get(type)).find((found) => found !== undefined);
  const node: NodeObject = {};
  const [first] = quads;
  if (first !== undefined) node["id"] = nodeId(first.subject);
  if (types.length > 0) node["type"] = types.map((type) => NAME_OF_CLASS.get(type) ?? compactIri(type));
  for (const { predicate, object } of quads)
    if (predicate.value !== rdf.type) addValue(node, predicate.value, object, terms?.get(predicate.value) ?? []);
  return node;
}

function addValue(node: NodeObject, property: string, object: Quad_Object, terms: readonly ContextTerm[]): void {
  const term = terms.find((candidate) => fits(candidate, object));
  if (term !== undefined) put(node, term.key, term.object.form === "iri" ? nodeId(object) : native(object as Literal), term.many);
  else if (property === cito.cites && object.termType !== "Literal") put(node, "cites", nodeId(object), true);
  else if (property === rdfs.label && object.termType === "Literal" && object.language !== "") addLabel(node, object);
  else put(node, compactIri(property), expanded(object), false);
}

function addLabel(node: NodeObject, { language, value }: Literal): void {
  const labels = (node["label"] ?? {}) as NodeObject;
  put(labels, language, value, false);
  node["label"] = labels;
}

function fits({ object: wanted }: ContextTerm, object: Quad_Object): boolean {
  if (wanted.form === "iri") return object.termType === "NamedNode" || object.termType === "BlankNode";
  if (object.termType !== "Literal") return false;
  if (wanted.form === "text") return object.language === wanted.language;
  return object.language === "" && object.datatype.value === wanted.datatype;
}

function put(node: NodeObject, key: string, value: unknown, many: boolean): void {
  const known = node[key];
  if (known === undefined) node[key] = many ? [value] : value;
  else if (Array.isArray(known)) known.push(value);
  else node[key] = [known, value];
}

function nodeId(term: Term): string {
  return term.termType === "BlankNode" ? `_:${term.value}` : compactIri(term.value);
}

// Whole numbers and truth values become those of JSON where nothing is lost by it. A decimal stays text, because JSON-LD would make
// it a double.
function native(literal: Literal): unknown {
  const { value, datatype } = literal;
  if (datatype.value === xsd.boolean && (value === "true" || value === "false")) return value === "true";
  const whole = datatype.value === xsd.integer || datatype.value === xsd.nonNegativeInteger;
  const number = Number(value);
  return whole && Number.isSafeInteger(number) && String(number) === value ? number : value;
}

function expanded(object: Quad_Object): unknown {
  if (object.termType !== "Literal") return { "@id": nodeId(object) };
  if (object.language !== "") return { "@value": object.value, "@language": object.language };
  if (object.datatype.value === xsd.string) return { "@value": object.value };
  return { "@value": object.value, "@type": compactIri(object.datatype.value) };
}

const NAME_OF_CLASS: ReadonlyMap<string, string> = new Map(
  entityDefinitions().map((definition) => [definition.rdfClasses[0] ?? "", definition.name]),
);

const TERMS_OF_CLASS: ReadonlyMap<string, ReadonlyMap<string, readonly ContextTerm[]>> = new Map(
  entityDefinitions().map((definition) => {
    const terms = contextTerms(definition);
    const byProperty = new Map(terms.map((term) => [term.property, terms.filter((other) => other.property === term.property)]));
    return [definition.rdfClasses[0] ?? "", byProperty];
  }),
);
