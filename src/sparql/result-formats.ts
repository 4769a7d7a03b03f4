/** What a query asks for (SPARQL 1.1 Query Language, section 16). */
export type QueryForm = "SELECT" | "ASK" | "CONSTRUCT" | "DESCRIBE";

/** The formats in which answers are given; the key is also the value of `?format=`. */
export type ResultFormat = "json" | "xml" | "csv" | "tsv" | "txt" | "ttl" | "jsonld" | "nt" | "rdf" | "trig" | "nq";

/** A format with its names. */
export interface ResultFormatInfo {
  readonly format: ResultFormat;
  /** Without parameters. */
  readonly mediaType: string;
  /** Further media types by which it can be asked for. */
  readonly alsoKnownAs?: readonly string[];
  /** Its IRI in the list of the W3C (https://www.w3.org/ns/formats/), where it has one. */
  readonly iri: string | null;
}

const w3c = (name: string) => `http://www.w3.org/ns/formats/${name}`;

const JSON_RESULTS: ResultFormatInfo = {
  format: "json",
  mediaType: "application/sparql-results+json",
  alsoKnownAs: ["application/json"],
  iri: w3c("SPARQL_Results_JSON"),
};

const XML_RESULTS: ResultFormatInfo = {
  format: "xml",
  mediaType: "application/sparql-results+xml",
  alsoKnownAs: ["application/xml"],
  iri: w3c("SPARQL_Results_XML"),
};

const ROW_FORMATS: readonly ResultFormatInfo[] = [
  JSON_RESULTS,
  XML_RESULTS,
  { format: "csv", mediaType: "text/csv", iri: w3c("SPARQL_Results_CSV") },
  { format: "tsv", mediaType: "text/tab-separated-values", iri: w3c("SPARQL_Results_TSV") },
];

const BOOLEAN_FORMATS: readonly ResultFormatInfo[] = [
  JSON_RESULTS,
  XML_RESULTS,
  { format: "txt", mediaType: "text/plain", alsoKnownAs: ["text/boolean"], iri: null },
];

const GRAPH_FORMATS: readonly ResultFormatInfo[] = [
  { format: "ttl", mediaType: "text/turtle", iri: w3c("Turtle") },
  { format: "jsonld", mediaType: "application/ld+json", alsoKnownAs: ["application/json"], iri: w3c("JSON-LD") },
  { format: "nt", mediaType: "application/n-triples", alsoKnownAs: ["text/plain"], iri: w3c("N-Triples") },
  { format: "rdf", mediaType: "application/rdf+xml", alsoKnownAs: ["application/xml"], iri: w3c("RDF_XML") },
  { format: "trig", mediaType: "application/trig", iri: w3c("TriG") },
  { format: "nq", mediaType: "application/n-quads", iri: w3c("N-Quads") },
];

/** The formats of the answer to each form of query, the one for a caller without a wish first. */
export const RESULT_FORMATS: Readonly<Record<QueryForm, readonly ResultFormatInfo[]>> = {
  SELECT: ROW_FORMATS,
  ASK: BOOLEAN_FORMATS,
  CONSTRUCT: GRAPH_FORMATS,
  DESCRIBE: GRAPH_FORMATS,
};

/** Every format once. */
export const ALL_RESULT_FORMATS: readonly ResultFormatInfo[] = [...new Set(Object.values(RESULT_FORMATS).flat())];
