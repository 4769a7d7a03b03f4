/** A short piece of the archive's RDF for readers of the ontology; a test checks that its terms are defined. */
export const EXAMPLE = `@prefix rad: <https://w3id.org/raadsarchief/ontology#> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix eli-dl: <http://data.europa.eu/eli/eli-draft-legislation-ontology#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@base <https://w3id.org/raadsarchief/id/> .

<council/2025-10-09-telecom-informal> a rad:Council , eli-dl:Activity ;
  eli-dl:activity_start_date "2025-10-09"^^xsd:date ;
  rad:presidency <presidency/2025-2> ;
  rad:annotatedAgenda <document/kst-21501-33-1149> ;
  rad:foreseenAs <council/2025-10-09-telecom-informal#foreseen> .

<council/2025-10-09-telecom-informal#foreseen> a eli-dl:ForeseenActivity ;
  eli-dl:documented_by_a_realization_of <document/kst-21501-33-1149> .

<document/kst-21501-33-1149> a rad:Document , eli:Work ;
  eli:work_type rad:document-kind-annotated-agenda ;
  eli:is_realized_by <document/kst-21501-33-1149#text> .

<document/kst-21501-33-1149#text> a eli:Expression ;
  eli:language <http://publications.europa.eu/resource/authority/language/NLD> .

<position/kst-21501-33-1149/1> a rad:Position ;
  rad:holder <actor/nld> ;
  rad:stance rad:stance-support ;
  rad:evidence <anchor/kst-21501-33-1149/200-260> ;
  prov:wasGeneratedBy <document/kst-21501-33-1149#reading> .

<position/kst-21501-33-1149/1#annotation> a oa:Annotation ;
  oa:hasBody <position/kst-21501-33-1149/1> ;
  oa:hasTarget <anchor/kst-21501-33-1149/200-260#place> .
`;
