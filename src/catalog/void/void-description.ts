import type { Quad } from "@rdfjs/types";
import { ONTOLOGY_IRI, toIri } from "../../kernel/iri.js";
import { RDF_FORMATS } from "../../rdf/formats.js";
import { compactIri, PREFIXES } from "../../rdf/prefixes.js";
import { dcat, voidTerms } from "../../vocab/terms/catalog.js";
import { dcterms, foaf } from "../../vocab/terms/standard.js";
import { agentQuads } from "../agents.js";
import { addressOf, type CatalogFacts, catalogIri, publisherIri } from "../catalog-facts.js";
import { CC0, LANGUAGES } from "../code-lists.js";
import { bilingual, count, describe, moment, node, nodes, plain } from "../statements.js";
import { COUNTED, DESCRIPTION, TITLE } from "../texts.js";
import { LINK_TARGETS } from "./link-targets.js";
import type { Statistics } from "./statistics.js";
import type { DatedStatistics } from "./statistics-keeper.js";

/** Where the description stands (VoID, section 7.2). */
export const WELL_KNOWN_PATH = ".well-known/void";

/** The VoID description of the archive with the figures of one revision. */
export function voidQuads(facts: CatalogFacts, { revision, statistics }: DatedStatistics): Quad[] {
  const dataset = catalogIri(facts, "dataset");
  return [
    ...describe(
      `${facts.baseIri}${WELL_KNOWN_PATH}`,
      [voidTerms.DatasetDescription],
      [
        [dcterms.title, bilingual({ nl: "Beschrijving van het Raadsarchief in VoID", en: "Description of the Raadsarchief in VoID" })],
        [dcterms.description, bilingual(COUNTED)],
        [dcterms.creator, node(publisherIri(facts))],
        [foaf.primaryTopic, node(dataset)],
      ],
    ),
    ...agentQuads(facts),
    ...datasetQuads(facts, dataset, revision, statistics),
    ...classQuads(facts, dataset, statistics),
    ...propertyQuads(facts, dataset, statistics),
    ...linkQuads(facts, dataset, statistics),
  ];
}

function datasetQuads(facts: CatalogFacts, dataset: string, revision: number, statistics: Statistics): Quad[] {
  const space = `${facts.baseIri}id/`;
  const { changedAt } = facts.state;
  return describe(
    dataset,
    [voidTerms.Dataset, dcat.Dataset],
    [
      [dcterms.title, bilingual(TITLE)],
      [dcterms.description, bilingual(DESCRIPTION)],
      [dcterms.publisher, node(publisherIri(facts))],
      [dcterms.creator, node(publisherIri(facts))],
      [dcterms.license, node(CC0)],
      [dcterms.language, nodes(LANGUAGES)],
      [dcterms.modified, changedAt === null || revision !== facts.state.revision ? null : moment(changedAt)],
      [dcat.version, plain(`r${revision}`)],
      [foaf.homepage, node(addressOf(facts, "catalog"))],
      [voidTerms.uriSpace, plain(space)],
      [voidTerms.uriRegexPattern, plain(`^${space.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)],
      [voidTerms.sparqlEndpoint, node(addressOf(facts, "sparql"))],
      [voidTerms.dataDump, nodes(dataDumps(facts))],
      [voidTerms.feature, nodes(FEATURES)],
      [voidTerms.vocabulary, nodes(vocabularies(statistics))],
      [voidTerms.exampleResource, nodes(examples(facts, statistics, space))],
      [voidTerms.triples, count(statistics.triples)],
      [voidTerms.entities, count(statistics.entities)],
      [voidTerms.distinctSubjects, count(statistics.distinctSubjects)],
      [voidTerms.distinctObjects, count(statistics.distinctObjects)],
      [voidTerms.properties, count(statistics.properties.length)],
      [voidTerms.classes, count(statistics.classes.length)],
      [voidTerms.classPartition, nodes(statistics.classes.map(({ iri }) => partitionIri(facts, "class", iri)))],
      [voidTerms.propertyPartition, nodes(statistics.properties.map(({ iri }) => partitionIri(facts, "property", iri)))],
      [voidTerms.subset, nodes(statistics.links.map(({ target, property }) => linksetIri(facts, target, property)))],
    ],
  );
}

function classQuads(facts: CatalogFacts, dataset: string, { classes }: Statistics): Quad[] {
  return classes.flatMap(({ iri, count: entities, example }) =>
    describe(
      partitionIri(facts, "class", iri),
      [voidTerms.Dataset],
      [
        [voidTerms.class, node(iri)],
        [voidTerms.entities, count(entities)],
        [voidTerms.exampleResource, node(example)],
        [dcterms.isPartOf, node(dataset)],
      ],
    ),
  );
}

function propertyQuads(facts: CatalogFacts, dataset: string, { properties }: Statistics): Quad[] {
  return properties.flatMap(({ iri, count: triples }) =>
    describe(
      partitionIri(facts, "property", iri),
      [voidTerms.Dataset],
      [
        [voidTerms.property, node(iri)],
        [voidTerms.triples, count(triples)],
        [dcterms.isPartOf, node(dataset)],
      ],
    ),
  );
}

function linkQuads(facts: CatalogFacts, dataset: string, { links }: Statistics): Quad[] {
  const linksets = links.flatMap(({ target, property, count: triples }) =>
    describe(
      linksetIri(facts, target, property),
      [voidTerms.Linkset],
      [
        [voidTerms.subjectsTarget, node(dataset)],
        [voidTerms.objectsTarget, node(targetIri(facts, target))],
        [voidTerms.linkPredicate, node(property)],
        [voidTerms.triples, count(triples)],
      ],
    ),
  );
  const used = LINK_TARGETS.filter(({ name }) => links.some(({ target }) => target === name));
  const targets = used.flatMap(({ name, title, prefixes, homepage }) =>
    describe(
      targetIri(facts, name),
      [voidTerms.Dataset],
      [
        [dcterms.title, bilingual(title)],
        [foaf.homepage, node(homepage)],
        [voidTerms.uriSpace, prefixes.map(plain)],
      ],
    ),
  );
  return [...linksets, ...targets];
}

// The files that hold all statements; the tables and the database say the same otherwise.
function dataDumps(facts: CatalogFacts): string[] {
  const [newest] = facts.dumps;
  if (newest === undefined) return [];
  return newest.files
    .filter(({ form }) => form in RDF_FORMATS)
    .map(({ name }) => addressOf(facts, `dump/${newest.id}/${encodeURIComponent(name)}`));
}

/** The formats in which the archive gives RDF, by the IRIs of W3C (Unique URIs for File Formats). */
const FEATURES: readonly string[] = ["N-Triples", "N-Quads", "Turtle", "TriG", "JSON-LD", "RDF_XML"].map(
  (name) => `http://www.w3.org/ns/formats/${name}`,
);

// A vocabulary is in use where a class or a property of it is.
function vocabularies({ classes, properties }: Statistics): string[] {
  const used = [...classes, ...properties].map(({ iri }) => iri);
  const known = [ONTOLOGY_IRI, ...Object.values(PREFIXES)];
  return [...new Set(known)].filter((namespace) => used.some((iri) => iri.startsWith(namespace)));
}

// One thing of each of the largest classes of things, and the sample of the catalogue.
function examples(facts: CatalogFacts, { classes }: Statistics, space: string): string[] {
  const sample = facts.sample === null ? [] : [toIri(facts.baseIri, facts.sample)];
  const ofClasses = classes.map(({ example }) => example).filter((iri) => iri.startsWith(space));
  return [...new Set([...sample, ...ofClasses])].slice(0, MOST_EXAMPLES);
}

const MOST_EXAMPLES = 12;

function partitionIri(facts: CatalogFacts, kind: "class" | "property", iri: string): string {
  return `${facts.baseIri}void#${kind}-${localName(iri)}`;
}

function linksetIri(facts: CatalogFacts, target: string, property: string): string {
  return `${facts.baseIri}void#links-${target}-${localName(property)}`;
}

function targetIri(facts: CatalogFacts, target: string): string {
  return `${facts.baseIri}void#target-${target}`;
}

// `rad:Council` as `rad-Council`; an IRI in no known namespace is written out.
function localName(iri: string): string {
  return encodeURIComponent(compactIri(iri).replace(":", "-"));
}
