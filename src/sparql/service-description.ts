import type { Quad } from "@rdfjs/types";
import { termFactory } from "../rdf/n3.js";
import { voidTerms } from "../vocab/terms/catalog.js";
import { rdf, sd, xsd } from "../vocab/terms/standard.js";
import { ONTOLOGY_GRAPH } from "./engine/load-archive.js";
import type { LoadedArchive } from "./engine/messages.js";
import { ALL_RESULT_FORMATS } from "./result-formats.js";

const { namedNode, literal, quad } = termFactory;

/**
 * What the endpoint is and what it holds (SPARQL 1.1 Service Description). Of the named graphs only that of the ontology is named: there is
 * one for each document. The number of statements is left out while nothing is loaded.
 */
export function serviceDescription(base: string, endpoint: string, loaded: LoadedArchive | null): readonly Quad[] {
  const [service, dataset, union, ontology] = ["service", "dataset", "default-graph", "ontology-graph"].map((name) =>
    namedNode(`${base}sparql#${name}`),
  ) as [NamedNode, NamedNode, NamedNode, NamedNode];
  const say = (subject: NamedNode, property: string, object: Quad["object"]) => quad(subject, namedNode(property), object);
  return [
    say(service, rdf.type, namedNode(sd.Service)),
    say(service, sd.endpoint, namedNode(endpoint)),
    say(service, sd.supportedLanguage, namedNode(sd.SPARQL11Query)),
    ...ALL_RESULT_FORMATS.flatMap(({ iri }) => (iri === null ? [] : [iri])).map((iri) => say(service, sd.resultFormat, namedNode(iri))),
    say(service, sd.feature, namedNode(sd.UnionDefaultGraph)),
    say(service, sd.defaultDataset, dataset),
    say(dataset, rdf.type, namedNode(sd.Dataset)),
    say(dataset, rdf.type, namedNode(voidTerms.Dataset)),
    say(dataset, voidTerms.sparqlEndpoint, namedNode(endpoint)),
    say(dataset, sd.defaultGraph, union),
    say(union, rdf.type, namedNode(sd.Graph)),
    say(dataset, sd.namedGraph, ontology),
    say(ontology, rdf.type, namedNode(sd.NamedGraph)),
    say(ontology, sd.name, namedNode(ONTOLOGY_GRAPH)),
    ...(loaded === null ? [] : [say(union, voidTerms.triples, literal(String(loaded.triples), namedNode(xsd.integer)))]),
  ];
}

type NamedNode = ReturnType<typeof namedNode>;
