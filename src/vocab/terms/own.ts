import { ONTOLOGY_IRI } from "../../kernel/iri.js";
import { createVocabulary } from "../create-vocabulary.js";

/** The archive's own terms. Each is defined in `ontology/council.ttl`, with labels and definitions in Dutch and English. */
// biome-ignore format: names read better in rows
export const rad = createVocabulary(
  ONTOLOGY_IRI,
  // classes
  "Council", "CouncilConfiguration", "Presidency", "PresidencyTrio", "AgendaItem", "Country", "Document", "DocumentVersion", "SourceFile", "DocumentIdentifier",
  "Dossier", "Section", "Passage", "TextAnchor", "Footnote", "Reference", "UnresolvedReference", "ReferenceSuggestion", "Position", "Commitment", "Actor", "Topic", "Representation",
  "Redaction", "Diagnostic", "Attestation", "Coder", "Activity", "SourceRecord", "QuantifiedGroup",
  // the Council
  "configuration", "configurationKind", "formation", "formationCode", "informal", "place", "hostCountry", "presidency", "presidencySource", "abbreviation", "validFrom", "validUntil",
  "seriesDossier", "votingDataIri", "presidencyCountry", "startDate", "endDate", "trio", "trioNumber", "memberFrom", "memberUntil",
  "annotatedAgenda", "report", "writtenConsultation", "debate", "motion", "relatedDocument",
  // documents
  "number", "chamber", "subjectLine", "placeOfIssue", "languageTag", "holdingStatus", "sourceUrl", "sha256", "retrievedAt", "mediaType", "addressee", "signatory", "mentionsPresidency", "organisation",
  "dossier", "dossierSuffix", "highestNumber", "highestNumberAsOf", "sourceFile", "fileName", "byteSize", "identifierScheme", "identifierValue", "identifies",
  "kind", "order", "level", "heading", "inDocument", "inSection", "inPassage", "agendaItem", "start", "end",
  // footnotes and references
  "marker", "noteAnchor", "referenceKind", "surface", "normalForm", "referenceStatus", "from", "footnote", "anchor", "target", "page", "parliamentaryYear", "title", "author",
  "publicationDate", "linkedUrl", "antecedent", "suggestionFor", "suggestedForm", "suggestedDocument", "reason", "score",
  // positions and commitments
  "holder", "actorKind", "quantifier", "includesNetherlands", "namedMember", "spokesperson", "phase", "speechAct", "stance", "condition", "anaphor", "aboutCouncil", "evidence", "coder",
  "confidence", "review", "summary", "committedBy", "dueText", "dueDate", "commitmentStatus", "statement", "country", "representedAt", "person", "office",
  // activities of parliament
  "activityKind", "activityRole", "activityStatus", "committee", "activityOnCouncil",
  // what follows from the records
  "foreseenAs", "pointsToNote", "group", "participant", "program",
  // provenance
  "origin", "recordType", "recordKey", "deleted", "recordOfDocument", "recordOfActivity",
  "attests", "attestedProperty", "attestedValue", "remark", "method", "version", "code", "severity", "message",
  // the change feed
  "completesRevision",
  // what the archive has and misses
  "Coverage", "year", "councilCount", "agendaCount", "heldAgendaCount", "consultationCount", "heldConsultationCount", "debateCount", "heldDebateCount", "reportCount", "heldReportCount",
  "daysBeforeMinimum", "daysBeforeMedian", "daysBeforeMaximum", "daysAfterMinimum", "daysAfterMedian", "daysAfterMaximum", "documentCount", "heldDocumentCount", "numberGap",
);
