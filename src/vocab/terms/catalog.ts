import { createVocabulary } from "../create-vocabulary.js";

/** The terms with which the catalogue describes the archive as a dataset: DCAT 3, its Dutch and European profiles, VoID and Hydra. */
// biome-ignore format: names read better in rows
export const dcat = createVocabulary(
  "http://www.w3.org/ns/dcat#",
  "Catalog", "CatalogRecord", "Dataset", "Distribution", "DataService",
  "accessService", "accessURL", "byteSize", "compressFormat", "packageFormat", "contactPoint", "dataset", "distribution", "downloadURL", "endDate",
  "endpointDescription", "endpointURL", "hasCurrentVersion", "hasVersion", "keyword", "landingPage", "mediaType", "previousVersion",
  "record", "servesDataset", "service", "startDate", "theme", "themeTaxonomy", "version",
);
export const adms = createVocabulary("http://www.w3.org/ns/adms#", "sample", "status", "versionNotes");
export const dcatap = createVocabulary("http://data.europa.eu/r5r/", "availability");
export const spdx = createVocabulary("http://spdx.org/rdf/terms#", "Checksum", "algorithm", "checksum", "checksumValue");
export const vcard = createVocabulary("http://www.w3.org/2006/vcard/ns#", "Kind", "fn", "hasEmail", "hasURL");
// biome-ignore format: names read better in rows
export const voidTerms = createVocabulary(
  "http://rdfs.org/ns/void#",
  "Dataset", "DatasetDescription", "Linkset",
  "class", "classPartition", "classes", "dataDump", "distinctObjects", "distinctSubjects", "entities", "exampleResource", "feature", "linkPredicate",
  "objectsTarget", "properties", "property", "propertyPartition", "sparqlEndpoint", "subjectsTarget", "subset", "triples", "uriRegexPattern",
  "uriSpace", "vocabulary",
);
