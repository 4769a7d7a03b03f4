/** Namespace of the answers of the search service. */
export const SRU_NAMESPACE = "http://docs.oasis-open.org/ns/search-ws/sruResponse";

/** Names in the description of a publication (OWMS), without prefix. The one place where names of this service stand. */
export const SRU_FIELDS = {
  identifier: "identifier",
  title: "title",
  kind: "type",
  creator: "creator",
  modified: "modified",
  available: "available",
  date: "date",
  issued: "issued",
  subject: "subject",
  documentTitle: "documenttitel",
  dossierTitle: "dossiertitel",
  sender: "indiener",
  paperNumber: "ondernummer",
  parliamentaryYear: "vergaderjaar",
  dossierNumber: "dossiernummer",
  section: "subrubriek",
  mainDocument: "hoofddocument",
  questionNumber: "vraagnummer",
} as const;

/** Names of indexes in a question to the service (CQL). */
export const SRU_INDEXES = {
  productArea: "c.product-area",
  publicationName: "w.publicatienaam",
  dossierNumber: "w.dossiernummer",
  identifier: "dt.identifier",
  available: "dt.available",
  date: "dt.date",
} as const;
