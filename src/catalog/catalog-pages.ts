import type { Quad } from "@rdfjs/types";
import type { DumpManifest } from "../dump/manifest.js";
import { adms, dcat } from "../vocab/terms/catalog.js";
import { dcterms, foaf, hydra } from "../vocab/terms/standard.js";
import { agentQuads } from "./agents.js";
import { addressOf, type CatalogFacts, catalogIri, changedAt, dumpIri, publisherIri } from "./catalog-facts.js";
import { AUTHORITY_CONCEPTS, CC0, LANGUAGES, THEME_SCHEME } from "./code-lists.js";
import { datasetQuads, issued } from "./dataset.js";
import { dumpVersionQuads } from "./dump-versions.js";
import { SERVICES, serviceQuads } from "./services.js";
import { type BilingualText, bilingual, count, describe, moment, node, nodes } from "./statements.js";
import { CATALOG_DESCRIPTION, CATALOG_TITLE, TITLE } from "./texts.js";

/** How many dumps stand on a page: with about ten files each, a page stays well below what harvesters take in (50 MB). */
export const DUMPS_A_PAGE = 10;

/** Pages of the catalogue; at least one. */
export function pageCount({ dumps }: Pick<CatalogFacts, "dumps">): number {
  return Math.max(1, Math.ceil(dumps.length / DUMPS_A_PAGE));
}

/**
 * A page of the catalogue, from 1. Each can be read alone. The first has the dataset, the services and the newest dumps, so that a harvester
 * that does not follow pages misses nothing but old versions; the others have those.
 */
export function catalogPageQuads(facts: CatalogFacts, page: number): Quad[] {
  const dumps = facts.dumps.slice((page - 1) * DUMPS_A_PAGE, page * DUMPS_A_PAGE);
  const first = page === 1;
  return [
    ...headQuads(facts),
    ...agentQuads(facts),
    ...(first ? datasetQuads(facts) : []),
    ...(first ? SERVICES.flatMap((service) => serviceQuads(facts, service)) : []),
    ...(first ? catalogEntries(facts) : []),
    ...dumps.flatMap((dump) => [...dumpVersionQuads(facts, dump), ...dumpEntry(facts, dump)]),
    ...viewQuads(facts, page),
  ];
}

/** The catalogue's description of one dump, at its own address. It does not go into the services, which belong to the archive as it is now. */
export function dumpPageQuads(facts: CatalogFacts, dump: DumpManifest): Quad[] {
  return [
    ...headQuads(facts),
    ...agentQuads(facts),
    ...dumpVersionQuads(facts, dump).filter(({ predicate }) => predicate.value !== dcat.accessService),
    ...dumpEntry(facts, dump),
  ];
}

function headQuads(facts: CatalogFacts): Quad[] {
  const modified = changedAt(facts);
  const pages = ["catalog", "ontology"].flatMap((path) => describe(addressOf(facts, path), [foaf.Document], []));
  const head = describe(
    catalogIri(facts, "catalog"),
    [dcat.Catalog, hydra.Collection],
    [
      [dcterms.title, bilingual(CATALOG_TITLE)],
      [dcterms.description, bilingual(CATALOG_DESCRIPTION)],
      [dcterms.publisher, node(publisherIri(facts))],
      [dcterms.creator, node(publisherIri(facts))],
      [dcat.contactPoint, node(catalogIri(facts, "contact"))],
      [dcterms.language, nodes(LANGUAGES)],
      [dcterms.license, node(CC0)],
      [dcterms.issued, issued(facts)],
      [dcterms.modified, modified === null ? null : moment(modified)],
      [dcterms.spatial, nodes([AUTHORITY_CONCEPTS.netherlands, AUTHORITY_CONCEPTS.europeanUnion])],
      [dcat.themeTaxonomy, node(THEME_SCHEME)],
      [foaf.homepage, node(addressOf(facts, "catalog"))],
      [hydra.totalItems, count(1 + SERVICES.length + facts.dumps.length)],
    ],
  );
  return [...head, ...pages];
}

function catalogEntries(facts: CatalogFacts): Quad[] {
  const modified = changedAt(facts);
  return [
    ...entry(facts, catalogIri(facts, "dataset"), "record-dataset", dcat.dataset, TITLE, modified),
    ...SERVICES.flatMap(({ name, title }) => entry(facts, catalogIri(facts, name), `record-${name}`, dcat.service, title, modified)),
  ];
}

function dumpEntry(facts: CatalogFacts, dump: DumpManifest): Quad[] {
  const title = { nl: `Uitgave ${dump.id}`, en: `Dump ${dump.id}` };
  return [
    ...link(facts, dumpIri(facts, dump), dcat.dataset, dumpIri(facts, dump, "record")),
    ...recordQuads(facts, dumpIri(facts, dump, "record"), dumpIri(facts, dump), title, dump.createdAt),
  ];
}

function entry(facts: CatalogFacts, topic: string, name: string, property: string, title: BilingualText, modified: string | null): Quad[] {
  const record = catalogIri(facts, name);
  return [...link(facts, topic, property, record), ...recordQuads(facts, record, topic, title, modified)];
}

function link(facts: CatalogFacts, topic: string, property: string, record: string): Quad[] {
  return describe(
    catalogIri(facts, "catalog"),
    [],
    [
      [property, node(topic)],
      [dcat.record, node(record)],
      [hydra.member, node(topic)],
    ],
  );
}

// The moment of an archive that holds nothing yet is the start of its clock: a record must say when it changed.
const NEVER = "1970-01-01T00:00:00Z";

function recordQuads(facts: CatalogFacts, iri: string, topic: string, title: BilingualText, modified: string | null): Quad[] {
  return describe(
    iri,
    [dcat.CatalogRecord],
    [
      [dcterms.title, bilingual(title)],
      [foaf.primaryTopic, node(topic)],
      [dcterms.issued, issued(facts)],
      [dcterms.modified, moment(modified ?? NEVER)],
      [dcterms.language, nodes(LANGUAGES)],
      [dcterms.conformsTo, node(PROFILE)],
      [adms.status, node(AUTHORITY_CONCEPTS.datasetCompleted)],
    ],
  );
}

/** The profile that the catalogue keeps to. */
export const PROFILE = "https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/";

function viewQuads(facts: CatalogFacts, page: number): Quad[] {
  const last = pageCount(facts);
  const iri = (number: number) => node(`${facts.baseIri}catalog?page=${number}`);
  return [
    ...describe(catalogIri(facts, "catalog"), [], [[hydra.view, iri(page)]]),
    ...describe(
      iri(page).value,
      [hydra.PartialCollectionView],
      [
        [hydra.first, iri(1)],
        [hydra.previous, page > 1 ? iri(page - 1) : null],
        [hydra.next, page < last ? iri(page + 1) : null],
        [hydra.last, iri(last)],
      ],
    ),
  ];
}
