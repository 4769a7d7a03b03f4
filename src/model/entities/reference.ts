import type { Id } from "../../kernel/iri.js";
import { Chamber } from "../../vocab/lists/document.js";
import { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";
import { rad } from "../../vocab/terms/own.js";
import { biro } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, date, decimal, integer, text, url } from "../define/fields.js";
import { belongsTo, hasMany, type Many, mayBelongTo } from "../define/relations.js";
import { AgendaItem } from "./agenda-item.js";
import { Coder } from "./coder.js";
import { Document } from "./document.js";
import { Footnote } from "./footnote.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Reference>({
  table: "reference",
  path: "reference",
  rdf: [rad.Reference, biro.BibliographicReference],
  doc: "One citation of a document by another: an entity of its own, also where it could not be followed.",
  order: ["from", "order"],
  ownedBy: "from",
  label: { from: ["surface"], text: (reference) => reference.surface },
})
export class Reference extends Node {
  @integer({ rdf: rad.order, doc: "Its place among the references of the document, from 1." })
  order!: number;

  @concept(ReferenceKind, { rdf: rad.referenceKind, doc: "What sort of document it points to." })
  kind!: ReferenceKind;

  @text({ rdf: rad.surface, lang: "nl", doc: "The words as printed." })
  surface!: string;

  @text({ rdf: rad.normalForm, nullable: true, index: true, doc: "Canonical form of what is printed: kst-26643-1392." })
  normal!: string | null;

  @concept(ReferenceStatus, { rdf: rad.referenceStatus, index: true, doc: "How far it could be followed." })
  status!: ReferenceStatus;

  @belongsTo(() => Document, { rdf: rad.from, onDelete: "CASCADE", indexWith: ["target"], doc: "The document that cites." })
  from!: Id<Document>;

  @mayBelongTo(() => Footnote, { rdf: rad.footnote, onDelete: "SET NULL", doc: "The footnote it stands in." })
  footnote!: Id<Footnote> | null;

  @mayBelongTo(() => TextAnchor, { rdf: rad.anchor, onDelete: "SET NULL", doc: "Where it stands." })
  anchor!: Id<TextAnchor> | null;

  @mayBelongTo(() => AgendaItem, { rdf: rad.agendaItem, onDelete: "SET NULL", doc: "The agenda item under which it stands." })
  agendaItem!: Id<AgendaItem> | null;

  @mayBelongTo(() => Document, {
    rdf: rad.target,
    indexWith: ["from", "order"],
    doc: "The document it leads to. Empty where that is not certain.",
  })
  target!: Id<Document> | null;

  @mayBelongTo(() => Reference, {
    rdf: rad.antecedent,
    onDelete: "SET NULL",
    doc: "For a short form (`idem`, `zie voetnoot 3`): the reference it points back to, where that is certain.",
  })
  antecedent!: Id<Reference> | null;

  @concept(Chamber, { rdf: rad.chamber, nullable: true, doc: "The chamber, as far as printed." })
  chamber!: Chamber | null;

  @text({ rdf: rad.parliamentaryYear, nullable: true, doc: "The parliamentary year, as far as printed: 2020-2021." })
  parliamentaryYear!: string | null;

  @text({ rdf: rad.page, nullable: true, doc: "Pages, as far as printed." })
  pages!: string | null;

  @text({ rdf: rad.title, lang: "nl", nullable: true, doc: "Title of an external source, as far as printed." })
  title!: string | null;

  @text({ rdf: rad.author, nullable: true, doc: "Author of an external source, as far as printed." })
  author!: string | null;

  @date({ rdf: rad.publicationDate, nullable: true, doc: "Date of an external source, as far as printed." })
  publicationDate!: string | null;

  @url({ rdf: rad.linkedUrl, nullable: true, doc: "Web address, as far as printed." })
  url!: string | null;

  @belongsTo(() => Coder, { rdf: rad.coder, doc: "Who read it." })
  coder!: Id<Coder>;

  @decimal({ rdf: rad.confidence, doc: "How sure the reading is, from 0 to 1." })
  confidence!: number;

  @hasMany(() => ReferenceSuggestion, {
    by: "reference",
    list: true,
    doc: "What may have been meant, best first. A suggestion is never a link.",
  })
  candidates!: Many<ReferenceSuggestion>;
}

@entity<ReferenceSuggestion>({
  table: "reference_suggestion",
  path: "reference-suggestion",
  rdf: [rad.ReferenceSuggestion],
  doc: "What a reference may have meant, with the reason. Never a link.",
  order: ["reference", "rank"],
  label: { from: ["normal"], text: (suggestion) => suggestion.normal },
})
export class ReferenceSuggestion extends Node {
  @belongsTo(() => Reference, { rdf: rad.suggestionFor, onDelete: "CASCADE", doc: "The reference." })
  reference!: Id<Reference>;

  @integer({ rdf: rad.order, doc: "Place among the suggestions, from 1, best first." })
  rank!: number;

  @text({ rdf: rad.suggestedForm, doc: "Canonical form that may have been meant: kst-22112-4113." })
  normal!: string;

  @mayBelongTo(() => Document, { rdf: rad.suggestedDocument, onDelete: "SET NULL", doc: "That document, where the archive knows it." })
  document!: Id<Document> | null;

  @text({ rdf: rad.reason, lang: "en", graphql: false, doc: "The reason in English; served by reason(lang)." })
  reasonEn!: string;

  @text({ rdf: rad.reason, lang: "nl", graphql: false, doc: "The reason in Dutch; served by reason(lang)." })
  reasonNl!: string;

  @decimal({ rdf: rad.score, doc: "How likely it is against the others, from 0 to 1." })
  score!: number;
}
