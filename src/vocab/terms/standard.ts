import { createVocabulary } from "../create-vocabulary.js";

/** The terms of published vocabularies that the archive's records use. Why these: linked-data mapping in ARCHITECTURE.md. */
export const rdf = createVocabulary("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type", "Property", "langString");
// biome-ignore format: names read better in rows
export const rdfs = createVocabulary("http://www.w3.org/2000/01/rdf-schema#", "label", "comment", "seeAlso", "isDefinedBy", "Class", "subClassOf", "subPropertyOf", "domain", "range");
// biome-ignore format: names read better in rows
export const owl = createVocabulary("http://www.w3.org/2002/07/owl#", "sameAs", "Ontology", "Class", "ObjectProperty", "DatatypeProperty", "deprecated", "versionIRI", "versionInfo", "NamedIndividual");
// biome-ignore format: names read better in rows
export const xsd = createVocabulary("http://www.w3.org/2001/XMLSchema#", "string", "boolean", "integer", "decimal", "date", "dateTime", "gYear", "duration", "anyURI", "nonNegativeInteger", "hexBinary");
// biome-ignore format: names read better in rows
export const skos = createVocabulary("http://www.w3.org/2004/02/skos/core#", "Concept", "ConceptScheme", "prefLabel", "altLabel", "definition", "inScheme", "notation", "broader", "exactMatch", "closeMatch", "hasTopConcept", "broadMatch", "topConceptOf");
// biome-ignore format: names read better in rows
export const dcterms = createVocabulary("http://purl.org/dc/terms/", "identifier", "title", "creator", "isPartOf", "subject", "description", "license", "modified", "spatial", "references", "date", "PeriodOfTime", "ProvenanceStatement", "accessRights", "accrualPeriodicity", "conformsTo", "format", "issued", "language", "provenance", "publisher", "relation", "temporal", "type", "Location", "isReplacedBy", "hasPart", "isVersionOf");
export const foaf = createVocabulary(
  "http://xmlns.com/foaf/0.1/",
  "Agent",
  "Group",
  "member",
  "name",
  "homepage",
  "page",
  "primaryTopic",
  "Person",
  "Document",
);
// biome-ignore format: names read better in rows
export const org = createVocabulary("http://www.w3.org/ns/org#", "Organization", "OrganizationalUnit", "Membership", "member", "organization", "unitOf", "classification", "FormalOrganization", "role", "memberDuring", "subOrganizationOf", "ChangeEvent", "originalOrganization", "resultingOrganization");
// biome-ignore format: names read better in rows
export const prov = createVocabulary("http://www.w3.org/ns/prov#", "Entity", "Agent", "Activity", "wasAttributedTo", "wasDerivedFrom", "specializationOf", "generatedAtTime", "invalidatedAtTime", "hadPrimarySource", "SoftwareAgent", "Person", "wasGeneratedBy", "wasAssociatedWith", "endedAtTime", "used");
export const oa = createVocabulary(
  "http://www.w3.org/ns/oa#",
  "TextQuoteSelector",
  "TextPositionSelector",
  "exact",
  "prefix",
  "suffix",
  "start",
  "end",
  "Annotation",
  "SpecificResource",
  "hasBody",
  "hasTarget",
  "hasSource",
  "hasSelector",
  "motivatedBy",
  "linking",
);
// biome-ignore format: names read better in rows
export const eli = createVocabulary("http://data.europa.eu/eli/ontology#", "Work", "ComplexWork", "WorkSubdivision", "work_type", "date_document", "number", "is_annex_of", "has_member", "is_about", "is_member_of", "is_part_of", "Expression", "Manifestation", "is_realized_by", "is_embodied_by", "language", "title", "media_type", "is_exemplified_by");
// biome-ignore format: names read better in rows
export const eliDl = createVocabulary(
  "http://data.europa.eu/eli/eli-draft-legislation-ontology#",
  "Activity", "ForeseenActivity", "Participation", "activity_id", "activity_label", "activity_order", "activity_start_date", "activity_end_date", "had_activity_type", "forms_part_of", "consists_of",
  "executed", "documented_by_a_realization_of", "recorded_in_a_realization_of", "had_participant_organization", "had_participation", "participation_in_name_of", "participation_role",
);
export const doco = createVocabulary("http://purl.org/spar/doco/", "Footnote", "Section");
export const biro = createVocabulary("http://purl.org/spar/biro/", "BibliographicReference", "references");
export const c4o = createVocabulary("http://purl.org/spar/c4o/", "hasContent", "InTextReferencePointer", "denotes");
// biome-ignore format: names read better in rows
export const cito = createVocabulary("http://purl.org/spar/cito/", "Citation", "cites", "hasCitingEntity", "hasCitedEntity", "hasCitationCreationDate", "hasCitationTimeSpan");
// biome-ignore format: names read better in rows
export const sh = createVocabulary("http://www.w3.org/ns/shacl#", "NodeShape", "targetClass", "property", "path", "datatype", "nodeKind", "minCount", "maxCount", "class", "in", "IRI", "Literal", "languageIn", "uniqueLang", "name", "pattern", "closed");
export const hydra = createVocabulary(
  "http://www.w3.org/ns/hydra/core#",
  "Error",
  "statusCode",
  "title",
  "description",
  "Collection",
  "totalItems",
  "PartialCollectionView",
  "first",
  "last",
  "member",
  "next",
  "previous",
  "view",
);
// biome-ignore format: names read better in rows
export const time = createVocabulary("http://www.w3.org/2006/time#", "ProperInterval", "Instant", "hasBeginning", "hasEnd", "inXSDDate");

// biome-ignore format: names read better in rows
export const sd = createVocabulary(
  "http://www.w3.org/ns/sparql-service-description#",
  "Service", "endpoint", "supportedLanguage", "SPARQL11Query", "resultFormat", "feature", "UnionDefaultGraph", "defaultDataset", "Dataset",
  "defaultGraph", "Graph", "namedGraph", "NamedGraph", "name",
);
