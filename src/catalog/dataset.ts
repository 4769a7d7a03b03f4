import type { Quad } from "@rdfjs/types";
import { toPage } from "../kernel/iri.js";
import { adms, dcat, voidTerms } from "../vocab/terms/catalog.js";
import { dcterms, foaf, rdfs } from "../vocab/terms/standard.js";
import { addressOf, type CatalogFacts, catalogIri, changedAt, dumpIri, publisherIri } from "./catalog-facts.js";
import { AUTHORITY_CONCEPTS, fileType, LANGUAGES } from "./code-lists.js";
import { DATA_STANDARDS, distributionQuads } from "./distributions.js";
import { bilingual, day, describe, moment, node, nodes, plain, type Values } from "./statements.js";
import { DESCRIPTION, KEYWORDS, PROVENANCE, TITLE } from "./texts.js";

/** What is said of the archive and of each dump of it alike. */
export function sharedProperties(facts: CatalogFacts): readonly (readonly [string, Values])[] {
  return [
    [dcterms.publisher, node(publisherIri(facts))],
    [dcterms.creator, node(publisherIri(facts))],
    [dcat.contactPoint, node(catalogIri(facts, "contact"))],
    [dcterms.accessRights, node(AUTHORITY_CONCEPTS.public)],
    [dcat.theme, nodes([AUTHORITY_CONCEPTS.government, AUTHORITY_CONCEPTS.international])],
    [dcterms.language, nodes(LANGUAGES)],
    [dcat.keyword, KEYWORDS.flatMap(bilingual)],
    [dcterms.spatial, nodes([AUTHORITY_CONCEPTS.netherlands, AUTHORITY_CONCEPTS.europeanUnion])],
    [dcat.landingPage, node(addressOf(facts, "catalog"))],
    [foaf.page, node(addressOf(facts, "ontology"))],
    [dcterms.conformsTo, nodes(DATA_STANDARDS)],
  ];
}

/** The archive as a dataset: it changes with every document, and each dump is a version of it. */
export function datasetQuads(facts: CatalogFacts): Quad[] {
  const { state, dumps } = facts;
  const [newest] = dumps;
  const dataset = catalogIri(facts, "dataset");
  const modified = changedAt(facts);
  return [
    ...describe(
      dataset,
      [dcat.Dataset, voidTerms.Dataset],
      [
        [dcterms.title, bilingual(TITLE)],
        [dcterms.description, bilingual(DESCRIPTION)],
        [dcterms.identifier, plain(dataset)],
        ...sharedProperties(facts),
        [dcterms.temporal, state.coverage.from === null ? null : node(catalogIri(facts, "period"))],
        [dcterms.accrualPeriodicity, node(AUTHORITY_CONCEPTS.irregular)],
        [dcterms.issued, issued(facts)],
        [dcterms.modified, modified === null ? null : moment(modified)],
        [dcat.version, plain(`r${state.revision}`)],
        [dcterms.provenance, node(catalogIri(facts, "provenance"))],
        [dcterms.relation, nodes(SOURCES)],
        [dcat.distribution, newest === undefined ? null : newest.files.map((file) => node(dumpIri(facts, newest, file.name)))],
        [dcat.hasCurrentVersion, newest === undefined ? null : node(dumpIri(facts, newest))],
        [adms.sample, facts.sample === null ? null : node(catalogIri(facts, "sample"))],
        [rdfs.seeAlso, node(addressOf(facts, ".well-known/void"))],
      ],
    ),
    ...describe(catalogIri(facts, "provenance"), [dcterms.ProvenanceStatement], [[rdfs.label, bilingual(PROVENANCE)]]),
    ...periodQuads(facts),
    ...sampleQuads(facts),
  ];
}

/** When the archive was first published: the day of its oldest dump. */
export function issued({ dumps }: CatalogFacts): Values {
  const oldest = dumps.at(-1);
  return oldest === undefined ? null : moment(oldest.createdAt);
}

/** The services from which the archive takes its papers. */
const SOURCES: readonly string[] = [
  "https://gegevensmagazijn.tweedekamer.nl/OData/v5",
  "https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0",
  "https://repository.overheid.nl/sru",
  "https://zoek.officielebekendmakingen.nl",
];

/** From the first day of the first Council to the last day of the last. */
function periodQuads(facts: CatalogFacts): Quad[] {
  const { from, until } = facts.state.coverage;
  if (from === null || until === null) return [];
  return describe(
    catalogIri(facts, "period"),
    [dcterms.PeriodOfTime],
    [
      [dcat.startDate, day(from)],
      [dcat.endDate, day(until)],
    ],
  );
}

function sampleQuads(facts: CatalogFacts): Quad[] {
  if (facts.sample === null) return [];
  const address = `${toPage(facts.publicUrl ?? facts.baseIri, facts.sample)}.ttl`;
  return distributionQuads(facts, catalogIri(facts, "sample"), {
    title: { nl: "Voorbeeld: één ding uit het archief in Turtle", en: "Sample: one thing of the archive in Turtle" },
    description: { nl: "Wat het archief over dit ding zegt.", en: "What the archive says of this thing." },
    address,
    mediaType: "text/turtle",
    format: fileType("RDF_TURTLE"),
    conformsTo: DATA_STANDARDS,
    availability: AUTHORITY_CONCEPTS.available,
    service: "linked-data",
  });
}
