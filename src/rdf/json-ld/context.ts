import { invariant } from "../../kernel/errors.js";
import type { EntityDefinition } from "../../model/define/metadata.js";
import { entityDefinitions } from "../../model/registry.js";
import { cito, rdfs, xsd } from "../../vocab/terms/standard.js";
import { compactIri, PREFIXES } from "../prefixes.js";
import { type ContextTerm, contextTerms } from "./terms.js";

/** The JSON-LD 1.1 context of the archive: each entity is a type with a context of its own, whose keys are the names of its fields. */
export function jsonLdContext(): Readonly<Record<string, unknown>> {
  return {
    "@version": 1.1,
    id: "@id",
    type: "@type",
    ...PREFIXES,
    label: { "@id": compactIri(rdfs.label), "@container": "@language" },
    cites: { "@id": compactIri(cito.cites), "@type": "@id", "@container": "@set" },
    ...Object.fromEntries(entityDefinitions().map((definition) => [definition.name, typeEntry(definition)])),
  };
}

function typeEntry(definition: EntityDefinition): Readonly<Record<string, unknown>> {
  const terms = contextTerms(definition);
  invariant(new Set(terms.map((term) => term.key)).size === terms.length, `two keys of ${definition.name} have one name in JSON-LD`);
  return {
    "@id": compactIri(definition.rdfClasses[0] ?? ""),
    "@context": Object.fromEntries(terms.map((term) => [term.key, termEntry(term)])),
  };
}

function termEntry({ property, object, many }: ContextTerm): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = { "@id": compactIri(property) };
  if (object.form === "iri") entry["@type"] = "@id";
  if (object.form === "text") entry["@language"] = object.language;
  if (object.form === "literal" && object.datatype !== xsd.string) entry["@type"] = compactIri(object.datatype);
  if (many) entry["@container"] = "@set";
  return entry;
}
