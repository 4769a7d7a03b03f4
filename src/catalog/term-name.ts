import { entityDefinitions } from "../model/registry.js";
import { readOntology } from "../rdf/ontology/read-ontology.js";
import { rdfs, skos } from "../vocab/terms/standard.js";
import type { BilingualText } from "./statements.js";

let known: ReadonlyMap<string, Partial<BilingualText>> | undefined;

/** What a class, property or concept is called in the ontology of the archive; undefined for a term of somebody else. */
export function termName(iri: string, language: "nl" | "en"): string | undefined {
  known ??= readNames();
  return known.get(iri)?.[language];
}

/** What a kind of things is called there: `AgendaItem` is "agendapunt". The name itself where the ontology has no such class. */
export function kindName(name: string, language: "nl" | "en"): string {
  const iri = entityDefinitions().find((definition) => definition.name === name)?.rdfClasses[0] ?? "";
  return termName(iri, language) ?? name;
}

// The ontology does not change while the program runs.
function readNames(): ReadonlyMap<string, Partial<BilingualText>> {
  const { terms, concepts } = readOntology();
  const names = new Map<string, Partial<BilingualText>>();
  for (const { subject, predicate, object } of [...terms, ...concepts]) {
    if (object.termType !== "Literal" || (predicate.value !== rdfs.label && predicate.value !== skos.prefLabel)) continue;
    names.set(subject.value, { ...names.get(subject.value), [object.language]: object.value });
  }
  return names;
}
