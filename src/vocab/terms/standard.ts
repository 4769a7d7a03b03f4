import { createVocabulary } from "../create-vocabulary.js";

/** The terms of published vocabularies that the archive's records use. Why these: linked-data mapping in ARCHITECTURE.md. */
export const rdf = createVocabulary("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type", "Property", "langString");
// biome-ignore format: names read better in rows
export const rdfs = createVocabulary("http://www.w3.org/2000/01/rdf-schema#", "label", "comment", "seeAlso", "isDefinedBy", "Class", "subClassOf", "subPropertyOf", "domain", "range");
// biome-ignore format: names read better in rows
export const owl = createVocabulary("http://www.w3.org/2002/07/owl#", "sameAs", "Ontology", "Class", "ObjectProperty", "DatatypeProperty", "deprecated", "versionIRI", "versionInfo");
// biome-ignore format: names read better in rows
export const xsd = createVocabulary("http://www.w3.org/2001/XMLSchema#", "string", "boolean", "integer", "decimal", "date", "dateTime", "gYear", "duration", "anyURI", "nonNegativeInteger");
// biome-ignore format: names read better in rows
export const skos = createVocabulary("http://www.w3.org/2004/02/skos/core#", "Concept", "ConceptScheme", "prefLabel", "altLabel", "definition", "inScheme", "notation", "broader", "exactMatch", "closeMatch", "hasTopConcept");
// biome-ignore format: names read better in rows
export const dcterms = createVocabulary("http://purl.org/dc/terms/", "identifier", "title", "creator", "isPartOf", "subject", "description", "license", "modified", "spatial", "references");
export const foaf = createVocabulary("http://xmlns.com/foaf/0.1/", "Agent", "Group", "member", "name");
// biome-ignore format: names read better in rows
export const org = createVocabulary("http://www.w3.org/ns/org#", "Organization", "OrganizationalUnit", "Membership", "member", "organization", "unitOf", "classification");
// biome-ignore format: names read better in rows
export const prov = createVocabulary("http://www.w3.org/ns/prov#", "Entity", "Agent", "Activity", "wasAttributedTo", "wasDerivedFrom", "specializationOf", "generatedAtTime", "invalidatedAtTime", "hadPrimarySource");
export const oa = createVocabulary(
  "http://www.w3.org/ns/oa#",
  "TextQuoteSelector",
  "TextPositionSelector",
  "exact",
  "prefix",
  "suffix",
  "start",
  "end",
);
// biome-ignore format: names read better in rows
export const eli = createVocabulary("http://data.europa.eu/eli/ontology#", "Work", "ComplexWork", "WorkSubdivision", "work_type", "date_document", "number", "is_annex_of", "has_member", "is_about", "is_member_of", "is_part_of");
// biome-ignore format: names read better in rows
export const eliDl = createVocabulary(
  "http://data.europa.eu/eli/eli-draft-legislation-ontology#",
  "Activity", "ForeseenActivity", "Participation", "activity_id", "activity_label", "activity_order", "activity_start_date", "activity_end_date", "had_activity_type", "forms_part_of", "consists_of",
);
export const doco = createVocabulary("http://purl.org/spar/doco/", "Footnote", "Section");
export const biro = createVocabulary("http://purl.org/spar/biro/", "BibliographicReference", "references");
export const c4o = createVocabulary("http://purl.org/spar/c4o/", "hasContent", "InTextReferencePointer", "denotes");
// biome-ignore format: names read better in rows
export const cito = createVocabulary("http://purl.org/spar/cito/", "Citation", "cites", "hasCitingEntity", "hasCitedEntity", "hasCitationCreationDate", "hasCitationTimeSpan");
// biome-ignore format: names read better in rows
export const sh = createVocabulary("http://www.w3.org/ns/shacl#", "NodeShape", "targetClass", "property", "path", "datatype", "nodeKind", "minCount", "maxCount", "class", "in", "IRI", "Literal", "languageIn", "uniqueLang", "name", "pattern", "closed");
