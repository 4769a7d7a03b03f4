import type { Id } from "../../kernel/iri.js";
import { SectionKind } from "../../vocab/lists/document.js";
import { rad } from "../../vocab/terms/own.js";
import { doco } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, integer, text } from "../define/fields.js";
import { belongsTo, hasMany, type Many, mayBelongTo } from "../define/relations.js";
import { AgendaItem } from "./agenda-item.js";
import { Document } from "./document.js";
import { Passage } from "./passage.js";

@entity<Section>({
  table: "section",
  path: "section",
  rdf: [rad.Section, doco.Section],
  doc: "A section of a document.",
  order: ["document", "order"],
  ownedBy: "document",
  label: { from: ["heading", "kind", "order"], text: (section, lang) => section.heading ?? SectionKind.values[section.kind][lang] },
})
export class Section extends Node {
  @integer({ rdf: rad.order, doc: "Its place in the document, from 0." })
  order!: number;

  @concept(SectionKind, { rdf: rad.kind, doc: "What it is for." })
  kind!: SectionKind;

  @text({ rdf: rad.heading, lang: "nl", nullable: true, doc: "Its heading as printed." })
  heading!: string | null;

  @integer({ rdf: rad.level, doc: "Depth, from 1." })
  level!: number;

  @integer({ rdf: rad.start, doc: "First UTF-16 code unit in the source text." })
  start!: number;

  @integer({ rdf: rad.end, doc: "End in the source text, exclusive." })
  end!: number;

  @belongsTo(() => Document, { rdf: rad.inDocument, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @mayBelongTo(() => AgendaItem, { rdf: rad.agendaItem, onDelete: "SET NULL", doc: "The agenda item it treats." })
  agendaItem!: Id<AgendaItem> | null;

  @hasMany(() => Passage, { by: "section", doc: "Its passages in order." })
  passages!: Many<Passage>;
}
