import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { c4o, doco, skos } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { decimal, integer, text } from "../define/fields.js";
import { belongsTo, hasMany, type Many, mayBelongTo } from "../define/relations.js";
import { Coder } from "./coder.js";
import { Document } from "./document.js";
import { Reference } from "./reference.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Footnote>({
  table: "footnote",
  path: "footnote",
  rdf: [rad.Footnote, doco.Footnote],
  doc: "A footnote with both its ends: the marker in the text and the note.",
  order: ["document", "order"],
  ownedBy: "document",
  label: { from: ["number"], text: (footnote, lang) => (lang === "nl" ? `Voetnoot ${footnote.number}` : `Footnote ${footnote.number}`) },
})
export class Footnote extends Node {
  @integer({ rdf: rad.order, doc: "Its place among the footnotes of the document, from 1." })
  order!: number;

  @text({ rdf: skos.notation, doc: "Number as printed." })
  number!: string;

  @text({ rdf: c4o.hasContent, lang: "nl", doc: "Text of the note." })
  text!: string;

  @mayBelongTo(() => TextAnchor, { rdf: rad.marker, onDelete: "SET NULL", doc: "The marker in the running text." })
  marker!: Id<TextAnchor> | null;

  @mayBelongTo(() => TextAnchor, { rdf: rad.noteAnchor, onDelete: "SET NULL", doc: "The note itself." })
  note!: Id<TextAnchor> | null;

  @belongsTo(() => Document, { rdf: rad.inDocument, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @belongsTo(() => Coder, { rdf: rad.coder, doc: "Who read it." })
  coder!: Id<Coder>;

  @decimal({ rdf: rad.confidence, doc: "How sure the reading is, from 0 to 1." })
  confidence!: number;

  @hasMany(() => Reference, { by: "footnote", doc: "What the note cites." })
  references!: Many<Reference>;
}
