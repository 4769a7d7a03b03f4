import type { Quad } from "@rdfjs/types";
import type { DumpFile, DumpForm, DumpManifest } from "../dump/manifest.js";
import { ONTOLOGY_IRI } from "../kernel/iri.js";
import { dcat, dcatap, spdx } from "../vocab/terms/catalog.js";
import { dcterms, xsd } from "../vocab/terms/standard.js";
import { addressOf, type CatalogFacts, catalogIri, dumpIri } from "./catalog-facts.js";
import { AUTHORITY_CONCEPTS, CC0, fileTypeOfDump, LANGUAGES, mediaType, SHA256 } from "./code-lists.js";
import { type BilingualText, bilingual, describe, moment, node, nodes, typed, type Values } from "./statements.js";

/** One form in which data can be had, and where. */
interface DistributionContent {
  readonly title: BilingualText;
  readonly description: BilingualText;
  /** Where it is downloaded. */
  readonly address: string;
  /** Registered media type of the content. */
  readonly mediaType: string;
  /** IRI on the list of file types; null where it has none. */
  readonly format: string | null;
  readonly conformsTo: readonly string[];
  /** IRI on the list of planned availability. */
  readonly availability: string;
  /** The service that gives the same data, by its name in the catalogue; null for data that have changed since. */
  readonly service: string | null;
  /** What only some have: size, checksum, packing, moment. */
  readonly more?: readonly (readonly [string, Values])[];
}

/** What the data keep to: the archive's ontology, and the ontologies of ELI it is built on. */
export const DATA_STANDARDS: readonly string[] = [
  ONTOLOGY_IRI.slice(0, -1),
  "http://data.europa.eu/eli/ontology",
  "http://data.europa.eu/eli/eli-draft-legislation-ontology",
];

/** A distribution. Its address is both the place of access and the download (DCAT 3, section 6.8.9). */
export function distributionQuads(facts: CatalogFacts, iri: string, content: DistributionContent): Quad[] {
  return describe(
    iri,
    [dcat.Distribution],
    [
      [dcterms.title, bilingual(content.title)],
      [dcterms.description, bilingual(content.description)],
      [dcat.accessURL, node(content.address)],
      [dcat.downloadURL, node(content.address)],
      [dcat.mediaType, node(mediaType(content.mediaType))],
      [dcterms.format, content.format === null ? null : node(content.format)],
      [dcterms.license, node(CC0)],
      [dcterms.language, nodes(LANGUAGES)],
      [dcterms.conformsTo, nodes(content.conformsTo)],
      [dcatap.availability, node(content.availability)],
      [dcat.accessService, content.service === null ? null : node(catalogIri(facts, content.service))],
      ...(content.more ?? []),
    ],
  );
}

/** A file of a dump with its checksum. The services give the data of the newest dump only. */
export function dumpFileQuads(facts: CatalogFacts, dump: DumpManifest, file: DumpFile): Quad[] {
  const iri = dumpIri(facts, dump, file.name);
  const checksum = dumpIri(facts, dump, `${file.name}-sha256`);
  const current = facts.dumps[0]?.id === dump.id;
  return [
    ...distributionQuads(facts, iri, {
      title: { nl: `${DUTCH_FORMS[file.form] ?? file.title} (${file.name})`, en: `${file.title} (${file.name})` },
      description: contentOf(file, dump),
      address: addressOf(facts, `dump/${dump.id}/${encodeURIComponent(file.name)}`),
      mediaType: file.mediaType,
      format: fileTypeOfDump(file),
      conformsTo: standardsOfForm(file.form),
      availability: AUTHORITY_CONCEPTS.stable,
      service: current ? serviceOf(file.form) : null,
      more: [
        [dcat.byteSize, typed(String(file.byteSize), xsd.nonNegativeInteger)],
        [spdx.checksum, node(checksum)],
        ...packing(file),
        [dcterms.issued, moment(dump.createdAt)],
        [dcterms.modified, moment(dump.createdAt)],
      ],
    }),
    ...describe(
      checksum,
      [spdx.Checksum],
      [
        [spdx.algorithm, node(SHA256)],
        [spdx.checksumValue, typed(file.sha256, xsd.hexBinary)],
      ],
    ),
  ];
}

// The service that gives the same data; the ontology is no data, and leads on by its IRIs.
function serviceOf(form: DumpForm): string {
  if (form === "ontology") return "linked-data";
  return TABULAR.has(form) ? "graphql" : "sparql";
}

const TABULAR: ReadonlySet<DumpForm> = new Set<DumpForm>(["csv", "sqlite"]);

const DUTCH_FORMS: Readonly<Partial<Record<string, string>>> = {
  nt: "Alle uitspraken als N-Triples",
  ttl: "Alle uitspraken als Turtle",
  nq: "Alle uitspraken als N-Quads, elk met het stuk waar zij uit komt",
  trig: "Alle uitspraken als TriG, elk met het stuk waar zij uit komt",
  jsonld: "Alle uitspraken als JSON-LD",
  rdf: "Alle uitspraken als RDF/XML",
  csv: "Tabellen als CSV met CSVW",
  sqlite: "SQLite-bestand",
  ontology: "De ontologie",
};

function contentOf({ count, form, uncompressedByteSize }: DumpFile, { createdAt, revision }: DumpManifest): BilingualText {
  const date = createdAt.slice(0, 10);
  const rows = TABULAR.has(form);
  const dutch = count === null ? "" : ` ${count.toLocaleString("nl")} ${rows ? "rijen" : "uitspraken"};`;
  const english = count === null ? "" : ` ${count.toLocaleString("en")} ${rows ? "rows" : "statements"};`;
  return {
    nl: `Het archief zoals het was op ${date} (revisie ${revision}):${dutch} ${uncompressedByteSize.toLocaleString("nl")} bytes, uitgepakt.`,
    en: `The archive as it was on ${date} (revision ${revision}):${english} ${uncompressedByteSize.toLocaleString("en")} bytes, unpacked.`,
  };
}

function standardsOfForm(form: DumpForm): readonly string[] {
  if (form === "csv") return ["https://www.w3.org/TR/tabular-metadata/"];
  if (form === "sqlite") return ["https://www.sqlite.org/fileformat2.html"];
  if (form === "ontology") return ["http://www.w3.org/2002/07/owl"];
  return DATA_STANDARDS;
}

// A packed file is compressed, several in one file are packaged (DCAT 3, sections 6.8.17 and 6.8.18). Tar has no registered media type.
function packing({ compression, packageType }: DumpFile): readonly (readonly [string, Values])[] {
  const packed = packageType === null || packageType.includes("/x-") ? null : node(mediaType(packageType));
  return [
    [dcat.compressFormat, compression === "gzip" ? node(mediaType("application/gzip")) : null],
    [dcat.packageFormat, compression === "zip" ? node(mediaType("application/zip")) : packed],
  ];
}
