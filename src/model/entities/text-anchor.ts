import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { oa, xsd } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { integer, text } from "../define/fields.js";
import { belongsTo, mayBelongTo } from "../define/relations.js";
import { Document } from "./document.js";
import { Passage } from "./passage.js";
import { Section } from "./section.js";

@entity<TextAnchor>({
  table: "text_anchor",
  path: "anchor",
  rdf: [rad.TextAnchor, oa.TextPositionSelector, oa.TextQuoteSelector],
  doc: "An exact place in the source text of a document, by position and by quotation (W3C Web Annotation selectors).",
  order: ["document", "start", "end"],
  ownedBy: "document",
  label: { from: ["exact"], text: (anchor) => (anchor.exact.length > 80 ? `${anchor.exact.slice(0, 79)}…` : anchor.exact) },
})
export class TextAnchor extends Node {
  @integer({ rdf: oa.start, datatype: xsd.nonNegativeInteger, doc: "First UTF-16 code unit in the source text as received." })
  start!: number;

  @integer({ rdf: oa.end, datatype: xsd.nonNegativeInteger, doc: "End in the source text, exclusive." })
  end!: number;

  @text({ rdf: oa.exact, doc: "The words: the source text from start to end." })
  exact!: string;

  @text({ rdf: oa.prefix, doc: "Up to 32 code units before." })
  prefix!: string;

  @text({ rdf: oa.suffix, doc: "Up to 32 code units after." })
  suffix!: string;

  @belongsTo(() => Document, { rdf: rad.inDocument, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @mayBelongTo(() => Section, { rdf: rad.inSection, onDelete: "SET NULL", doc: "The section it stands in." })
  section!: Id<Section> | null;

  @mayBelongTo(() => Passage, { rdf: rad.inPassage, onDelete: "SET NULL", doc: "The passage it stands in." })
  passage!: Id<Passage> | null;
}
