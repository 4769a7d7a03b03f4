import type { Id } from "../../kernel/iri.js";
import { DiagnosticSeverity } from "../../vocab/lists/document.js";
import { rad } from "../../vocab/terms/own.js";
import { entity, Node } from "../define/entity.js";
import { concept, integer, text } from "../define/fields.js";
import { belongsTo, mayBelongTo } from "../define/relations.js";
import { Document } from "./document.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Diagnostic>({
  table: "diagnostic",
  path: "diagnostic",
  rdf: [rad.Diagnostic],
  doc: "Something odd in a document, or something in it that could not be read.",
  order: ["document", "order"],
  ownedBy: "document",
  label: { from: ["message"], text: (diagnostic) => diagnostic.message },
})
export class Diagnostic extends Node {
  @integer({ rdf: rad.order, doc: "Its place among the diagnostics of the document, from 1." })
  order!: number;

  @text({ rdf: rad.code, doc: "What it is, from a closed list." })
  code!: string;

  @concept(DiagnosticSeverity, { rdf: rad.severity, doc: "How much a reader should worry." })
  severity!: DiagnosticSeverity;

  @text({ rdf: rad.message, lang: "en", doc: "What was found, in a sentence." })
  message!: string;

  @belongsTo(() => Document, { rdf: rad.inDocument, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @mayBelongTo(() => TextAnchor, { rdf: rad.anchor, onDelete: "SET NULL", doc: "Where it stands." })
  anchor!: Id<TextAnchor> | null;
}
