import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { entity, Node } from "../define/entity.js";
import { text } from "../define/fields.js";
import { belongsTo } from "../define/relations.js";
import { Document } from "./document.js";

@entity<DocumentIdentifier>({
  table: "document_identifier",
  path: "document-identifier",
  rdf: [rad.DocumentIdentifier],
  doc: "Another official number of a document: the sender's reference, a number of the House.",
  order: ["document", "scheme", "value"],
  ownedBy: "document",
  label: { from: ["scheme", "value"], text: (identifier) => `${identifier.scheme} ${identifier.value}` },
})
export class DocumentIdentifier extends Node {
  @text({ rdf: rad.identifierScheme, doc: "Whose numbering it is: KENMERK, DOCUMENT_NUMBER, CASE_NUMBER, FORMER." })
  scheme!: string;

  @text({ rdf: rad.identifierValue, index: true, doc: "The number in its normal form." })
  value!: string;

  @belongsTo(() => Document, { rdf: rad.identifies, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;
}
