import type { Quad } from "@rdfjs/types";
import { dcat } from "../vocab/terms/catalog.js";
import { dcterms, foaf } from "../vocab/terms/standard.js";
import { addressOf, type CatalogFacts, catalogIri, changedAt, publisherIri } from "./catalog-facts.js";
import { AUTHORITY_CONCEPTS, CC0, type FileType, fileType, LANGUAGES } from "./code-lists.js";
import { type BilingualText, bilingual, describe, moment, node, nodes, plain } from "./statements.js";
import { KEYWORDS } from "./texts.js";

/** A way to ask the archive for data. */
export interface ArchiveService {
  /** Name in the catalogue: `/catalog#sparql`. */
  readonly name: string;
  readonly title: BilingualText;
  readonly description: BilingualText;
  /** Path of the endpoint, without a slash before it; empty for the whole server. */
  readonly endpoint: string;
  /** Path of what describes the endpoint to programs. */
  readonly endpointDescription: string;
  readonly standard: string;
  readonly formats: readonly FileType[];
}

/** The services of the archive. */
export const SERVICES: readonly ArchiveService[] = [
  {
    name: "sparql",
    title: { nl: "SPARQL-eindpunt van het Raadsarchief", en: "SPARQL endpoint of the Raadsarchief" },
    description: {
      nl: "Vragen in SPARQL 1.1 over alles wat het archief weet, met de resultaten in alle gangbare vormen.",
      en: "Queries in SPARQL 1.1 over everything the archive knows, with results in all common forms.",
    },
    endpoint: "sparql",
    endpointDescription: "sparql",
    standard: "https://www.w3.org/TR/sparql11-protocol/",
    formats: ["SPARQLQRES", "JSON", "CSV", "TSV", "RDF_TURTLE", "RDF_N_TRIPLES"],
  },
  {
    name: "graphql",
    title: { nl: "GraphQL-eindpunt van het Raadsarchief", en: "GraphQL endpoint of the Raadsarchief" },
    description: {
      nl: "Vragen in GraphQL, met zoeken, verwijzingsketens en bladeren; de id van elk ding is zijn IRI.",
      en: "Queries in GraphQL, with search, chains of references and paging; the id of each thing is its IRI.",
    },
    endpoint: "graphql",
    endpointDescription: "schema/schema.graphql",
    standard: "https://spec.graphql.org/October2021/",
    formats: ["JSON"],
  },
  {
    name: "linked-data",
    title: { nl: "Dingen van het Raadsarchief op hun eigen IRI", en: "Things of the Raadsarchief at their own IRI" },
    description: {
      nl: "Elke IRI leidt naar een beschrijving van het ding, voor mensen en voor programma's, naar keuze van wie vraagt.",
      en: "Each IRI leads to a description of the thing, for people and for programs, as the caller prefers.",
    },
    endpoint: "",
    endpointDescription: ".well-known/void",
    standard: "https://www.w3.org/TR/cooluris/",
    formats: ["HTML", "RDF_TURTLE", "JSON_LD", "RDF_N_TRIPLES"],
  },
  {
    name: "changes",
    title: { nl: "Wijzigingen in het Raadsarchief", en: "Changes in the Raadsarchief" },
    description: {
      nl: "Alles wat erbij komt, verandert of vervalt, als Linked Data Event Stream: wie hem volgt, houdt een gelijke kopie.",
      en: "Everything that is added, changed or taken out, as a Linked Data Event Stream: who follows it keeps an equal copy.",
    },
    endpoint: "ldes",
    endpointDescription: "ldes",
    standard: "https://w3id.org/ldes/specification",
    formats: ["RDF_TRIG", "JSON_LD", "RDF_N_QUADS"],
  },
  {
    name: "atom",
    title: { nl: "Nieuws uit het Raadsarchief (Atom)", en: "News of the Raadsarchief (Atom)" },
    description: {
      nl: "Wat er het laatst bij kwam, veranderde of verviel, om te volgen met een feedlezer; naar keuze van één dossier, één formatie, één soort stuk of wat één stuk citeert.",
      en: "What was last added, changed or taken out, to follow with a feed reader; of one dossier, one formation, one kind of paper or what cites one paper, as wanted.",
    },
    endpoint: "feed.atom",
    endpointDescription: "catalog",
    standard: "https://www.rfc-editor.org/rfc/rfc4287",
    formats: ["ATOM"],
  },
];

/** The statements about a service. */
export function serviceQuads(facts: CatalogFacts, service: ArchiveService): Quad[] {
  const iri = catalogIri(facts, service.name);
  const modified = changedAt(facts);
  return describe(
    iri,
    [dcat.DataService],
    [
      [dcterms.title, bilingual(service.title)],
      [dcterms.description, bilingual(service.description)],
      [dcterms.identifier, plain(iri)],
      [dcat.endpointURL, node(addressOf(facts, service.endpoint))],
      [dcat.endpointDescription, node(addressOf(facts, service.endpointDescription))],
      [dcat.servesDataset, node(catalogIri(facts, "dataset"))],
      [dcterms.publisher, node(publisherIri(facts))],
      [dcterms.creator, node(publisherIri(facts))],
      [dcat.contactPoint, node(catalogIri(facts, "contact"))],
      [dcterms.accessRights, node(AUTHORITY_CONCEPTS.public)],
      [dcterms.license, node(CC0)],
      [dcat.theme, nodes([AUTHORITY_CONCEPTS.government, AUTHORITY_CONCEPTS.international])],
      [dcat.keyword, KEYWORDS.flatMap(bilingual)],
      [dcterms.language, nodes(LANGUAGES)],
      [dcterms.format, nodes(service.formats.map(fileType))],
      [dcterms.conformsTo, node(service.standard)],
      [dcterms.modified, modified === null ? null : moment(modified)],
      [dcat.landingPage, node(addressOf(facts, "catalog"))],
      [foaf.page, node(addressOf(facts, "ontology"))],
    ],
  );
}
