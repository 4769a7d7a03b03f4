import type { DumpFile } from "../dump/manifest.js";

const AUTHORITY = "http://publications.europa.eu/resource/authority/";

/** Concepts of the Publications Office that the catalogue uses (DCAT-AP 3.0.1, "Controlled vocabularies to be used"). */
export const AUTHORITY_CONCEPTS = {
  public: `${AUTHORITY}access-right/PUBLIC`,
  dutch: `${AUTHORITY}language/NLD`,
  english: `${AUTHORITY}language/ENG`,
  government: `${AUTHORITY}data-theme/GOVE`,
  international: `${AUTHORITY}data-theme/INTR`,
  irregular: `${AUTHORITY}frequency/IRREG`,
  netherlands: `${AUTHORITY}country/NLD`,
  europeanUnion: `${AUTHORITY}country/EUR`,
  stable: `${AUTHORITY}planned-availability/STABLE`,
  available: `${AUTHORITY}planned-availability/AVAILABLE`,
  datasetCompleted: `${AUTHORITY}dataset-status/COMPLETED`,
} as const;

/** The scheme of the themes of datasets. */
export const THEME_SCHEME = `${AUTHORITY}data-theme`;

/** The languages of everything in the catalogue: Dutch letters, with labels and descriptions in English too. */
export const LANGUAGES: readonly string[] = [AUTHORITY_CONCEPTS.dutch, AUTHORITY_CONCEPTS.english];

/** Creative Commons Zero, by the IRI that DCAT-AP-NL 3.0 uses for it: the one on its list of licences. */
export const CC0 = "http://creativecommons.org/publicdomain/zero/1.0/deed.nl";

/**
 * SHA-256 by the IRI that the shapes of DCAT-AP 3.0.1 ask for (`ChecksumAlgorithmRestriction`): with `https`, although the namespace of SPDX
 * has `http`.
 */
export const SHA256 = "https://spdx.org/rdf/terms#checksumAlgorithm_sha256";

/** The names of formats on the list of file types of the Publications Office. */
export type FileType =
  | "RDF_N_TRIPLES"
  | "RDF_TURTLE"
  | "RDF_N_QUADS"
  | "RDF_TRIG"
  | "JSON_LD"
  | "RDF_XML"
  | "CSV"
  | "JSON"
  | "HTML"
  | "SPARQLQRES"
  | "TSV"
  | "XML"
  | "ATOM"
  | "ZIP";

/** IRI of a format on that list. */
export function fileType(name: FileType): string {
  return `${AUTHORITY}file-type/${name}`;
}

const FILE_TYPES: Readonly<Partial<Record<string, FileType>>> = {
  nt: "RDF_N_TRIPLES",
  ttl: "RDF_TURTLE",
  nq: "RDF_N_QUADS",
  trig: "RDF_TRIG",
  jsonld: "JSON_LD",
  rdf: "RDF_XML",
  csv: "CSV",
  ontology: "RDF_TURTLE",
};

/** The format of a file of a dump; null where the list has none, as for SQLite. */
export function fileTypeOfDump({ form, mediaType: type }: Pick<DumpFile, "form" | "mediaType">): string | null {
  const name = form === "ontology" && type === "application/ld+json" ? "JSON_LD" : FILE_TYPES[form];
  return name === undefined ? null : fileType(name);
}

/** IRI of a media type at IANA. */
export function mediaType(name: string): string {
  return `http://www.iana.org/assignments/media-types/${name}`;
}

/** The types of publisher (ADMS, publisher type 1.0). */
export const PUBLISHER_TYPES = [
  "Academia-ScientificOrganisation",
  "Company",
  "IndustryConsortium",
  "LocalAuthority",
  "NationalAuthority",
  "NonGovernmentalOrganisation",
  "NonProfitOrganisation",
  "PrivateIndividual(s)",
  "RegionalAuthority",
  "StandardisationBody",
  "SupraNationalAuthority",
] as const;

/** One of the types of publisher. */
export type PublisherType = (typeof PUBLISHER_TYPES)[number];

/** IRI of a type of publisher. */
export function publisherType(name: PublisherType): string {
  return `http://purl.org/adms/publishertype/${name}`;
}
