import type { Id } from "../../kernel/iri.js";
import { CommitmentStatus } from "../../vocab/lists/position.js";
import { rad } from "../../vocab/terms/own.js";
import { prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, date, decimal, integer, text } from "../define/fields.js";
import { belongsTo, mayBelongTo } from "../define/relations.js";
import { Actor } from "./actor.js";
import { AgendaItem } from "./agenda-item.js";
import { Coder } from "./coder.js";
import { Council } from "./council.js";
import { Document } from "./document.js";
import { TextAnchor } from "./text-anchor.js";

@entity<Commitment>({
  table: "commitment",
  path: "commitment",
  rdf: [rad.Commitment, prov.Entity],
  doc: "A promise of the government to parliament (toezegging), as made in a letter.",
  order: ["document", "order"],
  ownedBy: "document",
  label: {
    from: ["summaryNl", "summaryEn", "text"],
    text: (commitment, lang) => (lang === "nl" ? commitment.summaryNl : commitment.summaryEn) ?? commitment.text,
  },
})
export class Commitment extends Node {
  @integer({ rdf: rad.order, doc: "Its place among the commitments of the document, from 1." })
  order!: number;

  @text({ rdf: rad.statement, lang: "nl", doc: "The words of the promise; a summary in Dutch while the archive does not hold the text." })
  text!: string;

  @text({ rdf: rad.summary, lang: "nl", nullable: true, graphql: false, doc: "Summary in Dutch; served by summary(lang)." })
  summaryNl!: string | null;

  @text({ rdf: rad.summary, lang: "en", nullable: true, graphql: false, doc: "Summary in English; served by summary(lang)." })
  summaryEn!: string | null;

  @belongsTo(() => Actor, { rdf: rad.committedBy, doc: "Who promised." })
  by!: Id<Actor>;

  @text({ rdf: rad.dueText, lang: "nl", nullable: true, graphql: false, doc: "When it falls due, in the words printed; served by due." })
  dueText!: string | null;

  @date({ rdf: rad.dueDate, nullable: true, graphql: false, doc: "The last day those words allow, if that can be known; served by due." })
  dueDate!: string | null;

  @concept(CommitmentStatus, { rdf: rad.commitmentStatus, doc: "Whether it has been kept." })
  status!: CommitmentStatus;

  @belongsTo(() => Document, { rdf: prov.hadPrimarySource, onDelete: "CASCADE", doc: "The document in which it was made." })
  document!: Id<Document>;

  @mayBelongTo(() => Council, { rdf: rad.aboutCouncil, onDelete: "SET NULL", doc: "The Council around which it was made." })
  council!: Id<Council> | null;

  @mayBelongTo(() => AgendaItem, { rdf: rad.agendaItem, onDelete: "SET NULL", doc: "The agenda item under which it was made." })
  agendaItem!: Id<AgendaItem> | null;

  @mayBelongTo(() => TextAnchor, { rdf: rad.evidence, onDelete: "SET NULL", doc: "The words in the source." })
  evidence!: Id<TextAnchor> | null;

  @belongsTo(() => Coder, { rdf: rad.coder, doc: "Who read it." })
  coder!: Id<Coder>;

  @decimal({ rdf: rad.confidence, doc: "How sure the reading is, from 0 to 1." })
  confidence!: number;
}
