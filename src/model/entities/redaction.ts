import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { entity, Node } from "../define/entity.js";
import { integer } from "../define/fields.js";
import { belongsTo, mayBelongTo } from "../define/relations.js";
import { Document } from "./document.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Redaction>({
  table: "redaction",
  path: "redaction",
  rdf: [rad.Redaction],
  doc: "A place in a document that was blacked out before publication.",
  order: ["document", "order"],
  ownedBy: "document",
  label: { from: ["order"], text: (redaction, lang) => (lang === "nl" ? `Weggelakt ${redaction.order}` : `Redaction ${redaction.order}`) },
})
export class Redaction extends Node {
  @integer({ rdf: rad.order, doc: "Its place among the redactions of the document, from 1." })
  order!: number;

  @belongsTo(() => Document, { rdf: rad.inDocument, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @mayBelongTo(() => TextAnchor, { rdf: rad.anchor, onDelete: "SET NULL", doc: "Where it stands." })
  anchor!: Id<TextAnchor> | null;
}
