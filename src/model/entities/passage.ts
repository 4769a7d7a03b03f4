import type { Id } from "../../kernel/iri.js";
import { PassageKind } from "../../vocab/lists/document.js";
import { rad } from "../../vocab/terms/own.js";
import { eli } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, integer, text } from "../define/fields.js";
import { belongsTo, hasMany, type Many, mayBelongTo } from "../define/relations.js";
import { AgendaItem } from "./agenda-item.js";
import { Document } from "./document.js";
import { Section } from "./section.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Passage>({
  table: "passage",
  path: "passage",
  rdf: [rad.Passage, eli.WorkSubdivision],
  doc: "A passage of a document: a paragraph, a heading, a row of a table, a field of a letterhead.",
  order: ["document", "order"],
  ownedBy: "document",
  label: { from: ["text"], text: (passage) => (passage.text.length > 80 ? `${passage.text.slice(0, 79)}…` : passage.text) },
})
export class Passage extends Node {
  @integer({ rdf: rad.order, doc: "Its place in the document, from 0." })
  order!: number;

  @concept(PassageKind, { rdf: rad.kind, doc: "What it is." })
  kind!: PassageKind;

  @text({ rdf: rad.statement, lang: "nl", doc: "Its text without markers and layout." })
  text!: string;

  @integer({ rdf: rad.start, doc: "First UTF-16 code unit in the source text." })
  start!: number;

  @integer({ rdf: rad.end, doc: "End in the source text, exclusive." })
  end!: number;

  @belongsTo(() => Document, { rdf: rad.inDocument, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @mayBelongTo(() => Section, { rdf: rad.inSection, onDelete: "SET NULL", doc: "The section." })
  section!: Id<Section> | null;

  @mayBelongTo(() => AgendaItem, { rdf: rad.agendaItem, onDelete: "SET NULL", doc: "The agenda item it treats." })
  agendaItem!: Id<AgendaItem> | null;

  @hasMany(() => TextAnchor, { by: "passage", doc: "The places in it that something is anchored to." })
  anchors!: Many<TextAnchor>;
}
